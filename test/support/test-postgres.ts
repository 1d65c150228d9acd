import { Client } from 'pg';

/** Where the PostgreSQL to test against is; its user may make databases. The suite runs on SQLite alone without it. */
export const postgresUrl = process.env['TEST_DATABASE_URL'];

/** The address of a database of that server. */
export function urlOfDatabase(name: string): string {
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs a statement on the server that is of no store's. */
export async function administer(sql: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
