/**
 * A process that reads an SQLite file for another, which can end it: a statement of SQLite's cannot be stopped, and holds up
 * the process that it runs in. It ends by itself when the other one does.
 */
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { Lru } from '../read/lru.ts';
import type { ReadRequest, ReadResponse } from './read-process-pool.ts';
import { bindable, openSqlite } from './sqlite-database.ts';

const keptStatements = 100;

let database: DatabaseSyncInstance | undefined;
const statements = new Lru<string, StatementSyncInstance>(keptStatements);

process.on('message', (asked: ReadRequest) => tell(answer(asked)));
tell({ isReady: true });

function answer({ path, sql, values }: ReadRequest): ReadResponse {
  try {
    database ??= openSqlite(path);
    const open = database;
    const statement = statements.getOrMake(sql, () => open.prepare(sql));
    return { rows: statement.all(...values.map(bindable)) };
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : null;
    return { failed: { message: error instanceof Error ? error.message : String(error), errcode: code } };
  }
}

function tell(told: ReadResponse): void {
  // If the other process has ended, the failed send is ignored.
  process.send?.(told, undefined, undefined, () => undefined);
}
