import { rmSync } from 'node:fs';
import pg from 'pg';

/** The address of a store, and what takes it away. */
interface StoreBeside {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** An empty store of the same kind beside another, a file or a database that is named after it; one that is there already is removed. */
export async function storeBeside(url: string): Promise<StoreBeside> {
  const beside = url.startsWith('file:') ? fileBeside(url) : databaseBeside(url);
  await beside.remove();
  await beside.make();
  return beside;
}

function fileBeside(file: string) {
  const url = `${file}.small`;
  return {
    url,
    make: async () => undefined,
    remove: async () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${url.slice('file:'.length)}${suffix}`, { force: true });
    },
  };
}

function databaseBeside(database: string) {
  const url = new URL(database);
  const name = `${decodeURIComponent(url.pathname.slice(1))}_small`;
  url.pathname = `/${encodeURIComponent(name)}`;
  const quoted = pg.escapeIdentifier(name);
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  return {
    url: url.href,
    make: () => run(`create database ${quoted}`),
    remove: () => run(`drop database if exists ${quoted}`),
  };
}
