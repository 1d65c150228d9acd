import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { Lru } from '../read/lru.ts';
import { QueryRunner } from '../read/query-runner.ts';
import { sqlite } from '../sql/dialect.ts';
import type { StoreOptions } from '../store.ts';
import type { NamedRows, Statement } from './read-process-pool.ts';
import { bindable } from './sqlite-database.ts';

/** How many statements are kept prepared. */
const keptStatements = 500;

/**
 * From this size of the file on, in bytes, expensive statements have processes of their own: of a smaller one, of some hundred
 * articles, the most expensive is done before a process is asked.
 */
export const defaultExpensiveThreshold = 16_000_000;

interface SqliteQueryRunnerOptions extends Pick<StoreOptions, 'onRead' | 'onStatement'> {
  /** From what size of the file on, in bytes, expensive statements are run elsewhere. */
  readonly expensiveThreshold: number;
  readonly elsewhere: (statement: Statement) => Promise<readonly NamedRows[]>;
  /** What is thrown where SQLite fails. */
  readonly failure: (cause: unknown) => unknown;
}

/** Answers selections from a database of SQLite's on its one connection, which is nobody's else to read. */
export function sqliteQueryRunner(
  database: DatabaseSyncInstance,
  { expensiveThreshold, elsewhere, failure, onRead, onStatement }: SqliteQueryRunnerOptions,
): QueryRunner {
  const statements = new Lru<string, StatementSyncInstance>(keptStatements);
  const pages = database.prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size');
  const run = (sql: string, values: readonly unknown[]): readonly NamedRows[] =>
    statements.getOrMake(sql, () => database.prepare(sql)).all(...values.map(bindable));
  return new QueryRunner(
    sqlite,
    async ({ sql, isExpensive }, values) => {
      onRead?.(sql);
      try {
        const isElsewhere = isExpensive && Number(pages.get()?.['bytes']) >= expensiveThreshold;
        const rows = isElsewhere ? await elsewhere({ sql, values }) : run(sql, values);
        return new Map(rows.map(({ n, j }) => [n, j]));
      } catch (cause) {
        throw failure(cause);
      }
    },
    onStatement,
  );
}
