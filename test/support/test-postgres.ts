import { Client } from 'pg';

/** Where the PostgreSQL to test against is; its user may make databases. The suite runs on SQLite alone without it. */
export const postgresUrl = process.env['TEST_DATABASE_URL'];

/** The address of a database of that server. */
export function urlOfDatabase(name: string): string {
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs a statement on the server itself, outside of any store; answers its rows. */
export async function administer(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
