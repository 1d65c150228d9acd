import type { ReadStore } from '../../schema/context.ts';
import { SaidError } from '../errors.ts';
import { openPostgresStore } from './postgres-store.ts';
import type { ArticleToSave, Saved } from './save/article-to-save.ts';
import { openSqliteStore } from './sqlite-store.ts';

export type { ArticleToSave, Saved };

/** An archive of articles and what was read in them. */
export interface Store extends ReadStore {
  /** Resolves where the store answers; throws where it does not. */
  ping(): Promise<void>;
  /**
   * Takes in articles with what was read in them, all in one transaction: each is added, or becomes a new revision of
   * the one it is, or changes nothing where the same source and reading are in already.
   */
  save(articles: readonly ArticleToSave[], options?: SaveOptions): Promise<readonly Saved[]>;
  /**
   * Which of some sources, by the SHA-256 of their bytes, the archive has as the newest of their articles, read by the
   * program called `reader` or by a human.
   */
  readSources(sha256s: readonly string[], reader: string): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

export interface SaveOptions {
  /** Answers what would become of the articles, and changes nothing. */
  readonly dryRun?: boolean;
}

export interface StoreOptions {
  /** Called with the text of every statement that answers a read. */
  readonly onRead?: (sql: string) => void;
}

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
