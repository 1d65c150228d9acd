import { type ErrorCode, UserFacingError } from '../../errors.ts';

/** What a failure of SQLite means for whoever runs the service; other errors pass as they are. */
export function sqliteError(cause: unknown, path: string): unknown {
  if (!(cause instanceof Error) || cause instanceof UserFacingError) return cause;
  const said = (code: ErrorCode, message: string) => new UserFacingError(code, message, undefined, { cause });
  switch (resultCode(cause)) {
    case codes.corrupt:
    case codes.notADatabase:
      return damaged(path, cause);
    case codes.busy:
    case codes.locked:
      return said('OVERLOADED', `The store "${path}" is being written by another process; try again.`);
    case codes.full:
      return said(
        'STORE_UNREACHABLE',
        `The disk that holds the store "${path}" is full; make room on it and try again.`,
      );
    case codes.ioError:
      return said(
        'STORE_UNREACHABLE',
        `The disk that holds the store "${path}" fails to read or write; see that it works and has room.`,
      );
    case codes.cannotOpen:
    case codes.readOnly:
      return said(
        'STORE_UNREACHABLE',
        `The store "${path}" cannot be opened or written; see that its folder exists and may be written to.`,
      );
    default:
      return cause;
  }
}

/** That another connection holds the lock that was asked for. */
export const isBusy = (cause: unknown): boolean => cause instanceof Error && resultCode(cause) === codes.busy;

const damaged = (path: string, cause?: Error): UserFacingError =>
  new UserFacingError(
    'STORE_CORRUPT',
    `The store "${path}" is damaged or no SQLite database; restore it from a copy, or move it away to start with an empty one.`,
    undefined,
    { cause },
  );

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const codes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** Where the driver gives no code, which it does not where rows are read, SQLite's own fixed words tell it. */
const codeOfWords: readonly (readonly [string, number])[] = [
  ['database is locked', codes.busy],
  ['database table is locked', codes.locked],
  ['attempt to write a readonly database', codes.readOnly],
  ['disk I/O error', codes.ioError],
  ['database disk image is malformed', codes.corrupt],
  ['malformed database schema', codes.corrupt],
  ['database or disk is full', codes.full],
  ['unable to open database file', codes.cannotOpen],
  ['file is not a database', codes.notADatabase],
];

/** The primary result code, the low byte of the extended one; a failure of the system's own is one to open the file. */
function resultCode(cause: Error): number | null {
  if ('errcode' in cause && typeof cause.errcode === 'number') return cause.errcode & 0xff;
  const system = 'code' in cause ? String(cause.code) : '';
  if (/^E[A-Z]+$/.test(system)) return system === 'ENOSPC' ? codes.full : codes.cannotOpen;
  return codeOfWords.find(([words]) => cause.message.startsWith(words))?.[1] ?? null;
}
