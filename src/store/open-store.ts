import { SaidError } from '../errors.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store, StoreOptions } from './store.ts';

export type { ArticleToSave, Saved } from './save/article-to-save.ts';
export type { Store, StoreOptions };

/**
 * Opens the store that `url` names, bringing its tables up to date: `file:PATH` (SQLite, made where there is none),
 * `file::memory:`, or `postgres://…`. Throws BAD_SETTING, STORE_UNREACHABLE, STORE_CORRUPT or STORE_NEWER.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  if (url.startsWith('file:')) return openSqliteStore(url.slice('file:'.length), options);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresStore(url, options);
  throw new SaidError(
    'BAD_SETTING',
    `DATABASE_URL begins with "${url.split(':')[0] ?? ''}:"; give file:PATH for the embedded store or postgres://USER@HOST/NAME.`,
  );
}
