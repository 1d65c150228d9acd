import { UserFacingError } from '../errors.ts';
import { openSqliteStore, readSqliteBeside } from './sqlite/sqlite-store.ts';
import type { Store, StoreOptions } from './store.ts';

export type { Refused } from './write/access/refused-write.ts';
export type { ArticleToSave, Saved } from './write/article/article-to-save.ts';
export type { OutdatedArticle } from './write/article/outdated-articles.ts';
export type { Store, StoreOptions };

/**
 * Opens the store that `url` names, bringing its tables up to date: `file:PATH` (SQLite, made where there is none),
 * `file::memory:`, or `postgres://…`. Throws INVALID_CONFIG, STORE_UNREACHABLE, STORE_CORRUPT or STORE_VERSION_UNSUPPORTED.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('file:')) return openSqliteStore(url.slice('file:'.length), options);
  if (/^postgres(ql)?:\/\//.test(url)) {
    // Its driver is loaded only where it is asked for.
    const { openPostgresStore } = await import('./postgres/postgres-store.ts');
    return openPostgresStore(url, options);
  }
  throw new UserFacingError(
    'INVALID_CONFIG',
    `DATABASE_URL begins with "${url.split(':')[0] ?? ''}:"; give file:PATH for the embedded store or postgres://USER@HOST/NAME.`,
  );
}

/**
 * The path of the file that `url` names where its store is read in the process itself, and so may be read by another of its
 * threads, with {@link readBeside}; null for any other.
 */
export const pathBeside = (url: string): string | null =>
  url.startsWith('file:') && url !== 'file::memory:' ? url.slice('file:'.length) : null;

export { readSqliteBeside as readBeside };
