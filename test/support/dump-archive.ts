import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;
type Ask = (sql: string) => Promise<readonly Row[]>;

/**
 * What an archive holds, whatever ids and slugs it gave and whenever it took things in: the rows of each table in an order of their own,
 * where each id is replaced by what its row says.
 */
export async function dumpArchive(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    const ask: Ask = async (sql) => database.prepare(sql).all();
    const dump = await dumpOf(ask);
    for (const entity of ['person', 'event']) {
      database.exec(`create virtual table temp.${entity}_words using fts5vocab(main, ${entity}_search, instance)`);
      const rows = await ask(`select term, doc, col, "offset" as place from ${entity}_words`);
      dump.rows[`${entity}_search`] = rows
        .map((row) => `${dump.names.get(Number(row['doc']))} ${row['col']} ${row['term']} ${row['place']}`)
        .sort();
    }
    database.close();
    return dump.rows;
  }
  const client = new Client({
    connectionString: url,
    types: { getTypeParser: (type) => (type === 20 ? Number : String) },
  });
  await client.connect();
  const ask: Ask = async (sql) => (await client.query<Row>(sql)).rows;
  const dump = await dumpOf(ask);
  for (const entity of ['person', 'event']) {
    const rows = await ask(`select id, vector::text as vector, words from ${entity}_search`);
    dump.rows[`${entity}_search`] = rows
      .map((row) => `${dump.names.get(Number(row['id']))} ${row['vector']} ${row['words']}`)
      .sort();
  }
  await client.end();
  return dump.rows;
}

const tables = [
  'article',
  'mention',
  'person',
  'alias',
  'description',
  'quote',
  'piece',
  'event',
  'report',
  'participant',
  'participant_group',
  'event_person',
  'quote_alternative',
  'quote_mention',
  'quote_event',
  'correction',
  'correction_quote',
  'photo',
  'rendition',
  'link',
  'text_date',
  'live_entry',
  'embed',
  'fact_check',
  'fact_check_pair',
  'fact_check_quote',
  'claim_url',
  'article_person',
  'article_event',
  'name_gram',
  'author',
  'author_name',
  'author_identifier',
  'article_author',
  'article_keyword',
  'publisher',
  'publisher_name',
  'publisher_domain',
  'article_sketch',
  'article_shingle',
  'quote_pair',
] as const;

/** Columns that hold an id; all others that end so are none. */
const isId = (column: string): boolean => column.endsWith('_id');

const leftOut = new Set([
  'id',
  'slug',
  'revision',
  'source_sha256',
  'reading_sha256',
  'source_id',
  'block_id',
  'signature_id',
  'full_name',
  'ingested_at',
]);

async function dumpOf(
  ask: Ask,
): Promise<{ readonly rows: Record<string, readonly string[]>; readonly names: ReadonlyMap<number, string> }> {
  const all = new Map<string, readonly Row[]>();
  for (const table of tables) all.set(table, await ask(`select * from ${table}`));
  const rowsOf = (table: string) => all.get(table) ?? [];
  const names = new Map<number, string>();
  const name = (table: string, words: (row: Row) => string) => {
    for (const row of rowsOf(table)) names.set(Number(row['id']), `${table} ${words(row)}`);
  };
  name('article', (row) => String(row['headline']));
  name('person', (row) => String(row['name']));
  name('author', (row) => String(row['name']));
  name('publisher', (row) => String(row['name']));
  const inArticle = (row: Row) =>
    `${names.get(Number(row['article_id']))} ${row['start']} ${row['exact'] ?? row['text'] ?? row['name']}`;
  name('fact_check', (row) => `${names.get(Number(row['article_id']))} ${row['claim']}`);
  for (const table of ['mention', 'quote', 'description', 'correction', 'photo']) name(table, inArticle);
  name('report', (row) => `${names.get(Number(row['article_id']))}: ${row['name']}`);
  const accounts = new Map<number, string[]>();
  for (const row of rowsOf('report')) {
    const event = Number(row['event_id']);
    accounts.set(event, [...(accounts.get(event) ?? []), String(names.get(Number(row['id'])))]);
  }
  for (const [event, reports] of accounts) names.set(event, `event of ${reports.sort().join(', ')}`);
  const told = ([column, value]: [string, unknown]) =>
    isId(column) && value !== null
      ? [column, names.get(Number(value)) ?? `nothing at ${value}`]
      : [column, value === null ? null : String(value)];
  const rows = Object.fromEntries(
    tables.map((table) => [
      table,
      rowsOf(table)
        .map((row) =>
          JSON.stringify(
            Object.fromEntries(
              Object.entries(row)
                .filter(([column]) => !leftOut.has(column))
                .map(told),
            ),
          ),
        )
        .sort(),
    ]),
  );
  return { rows, names };
}
