import { DatabaseError } from 'pg';
import { UserFacingError } from '../../errors.ts';
import { queryTimeout } from '../read/query-timeout.ts';

/** PostgreSQL's code for a statement that its deadline has ended. */
const queryCanceled = '57014';

/** What a failure of PostgreSQL means for whoever runs the service; other errors pass as they are. */
export function postgresError(cause: unknown, url: string): unknown {
  const unreachable = (why: string) =>
    new UserFacingError('STORE_UNREACHABLE', `The database "${withoutPassword(url)}" ${why}`, undefined, { cause });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (cause instanceof DatabaseError) {
    if (code === queryCanceled) {
      return queryTimeout(cause);
    }
    // Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html
    if (code.startsWith('28')) return unreachable('refuses this user or password; see DATABASE_URL.');
    if (code === '3D000') return unreachable('does not exist; make it with createdb, or see DATABASE_URL.');
    if (code.startsWith('57P') || code.startsWith('53'))
      return unreachable('is shutting down or has no room; try again.');
    return cause;
  }
  if (/^E[A-Z]+$/.test(code) || (cause instanceof Error && /timeout|terminated|Connection/i.test(cause.message))) {
    return unreachable('cannot be reached; see that the server runs and that DATABASE_URL names it.');
  }
  return cause;
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = '';
    parsed.search = '';
    return parsed.toString();
  } catch {
    return 'postgres://…';
  }
}
