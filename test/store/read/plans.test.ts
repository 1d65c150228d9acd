import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { onEachDialect } from '../../support/stores.ts';

/** Pages of lists, none of which may look at all rows of a table: each ends when its page is full. */
const pages = [
  `{ article(by: { slug: "${firstSlug}" }) { blocks { text } quotes { nodes { text speaker { name } } } people { nodes { name } } events { nodes { name } } } }`,
  '{ articles { nodes { headline quotes(first: 3) { nodes { text speaker { name } } } } } }',
  '{ articles(orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { slug } } }',
  '{ articles(orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { slug } } }',
  '{ articles(filter: { publisher: { eq: "x" } }) { nodes { slug } } }',
  '{ articles(filter: { publishedOn: { from: "2019", to: "2019" } }) { nodes { slug } } }',
  '{ articles(filter: { people: { some: { id: { eq: $person } } } }) { nodes { slug } } }',
  '{ articles(filter: { quotes: { some: { speaker: { id: { eq: $person } } } }, events: { some: { id: { eq: $event } } } }) { nodes { slug } } }',
  '{ articles(filter: { quotes: { some: { speaker: { id: { eq: $person } } } } }) { nodes { slug } } }',
  '{ articles(search: "summit") { nodes { slug } } }',
  '{ person(by: { slug: "donald-trump" }) { name quotes { nodes { text article { headline } } } articles { nodes { slug } } events { nodes { name } } mentions { nodes { mentionKind } } } }',
  '{ people(filter: { name: { startsWith: "d" } }) { nodes { name } } }',
  '{ people(orderBy: { field: ARTICLE_COUNT, direction: DESC }) { nodes { name } } }',
  '{ people(filter: { appearsWith: { some: { id: { eq: $person } } } }) { nodes { name } } }',
  '{ quotes(filter: { speaker: { id: { eq: $person } } }) { nodes { text } } }',
  '{ quotes(filter: { about: { some: { id: { eq: $event } } } }, orderBy: { field: SAID }) { nodes { text } } }',
  '{ quotes(filter: { occasion: { id: { eq: $event } } }) { nodes { text } } }',
  '{ quotes(filter: { mentionedPeople: { some: { id: { eq: $person } } } }) { nodes { text } } }',
  '{ quotes(orderBy: { field: CONFIDENCE }) { nodes { text } } }',
  '{ events { nodes { name participants { nodes { name } } quotes { nodes { text } } articles { nodes { slug } } } } }',
  '{ events(filter: { participants: { some: { id: { eq: $person } } } }) { nodes { name } } }',
  '{ search(query: "summit") { nodes { score node { __typename } } } }',
  '{ suggest(text: "tru") { node { __typename } } }',
  `{ article(by: { slug: "${firstSlug}" }) { related { article { slug } people { name } events { name } } } }`,
  '{ articles(distinct: true) { nodes { slug } } }',
  '{ articles(distinct: true, filter: { publisher: { eq: "x" } }) { nodes { slug } } }',
  '{ articles(distinct: true, filter: { people: { some: { id: { eq: $person } } } }) { nodes { slug } } }',
  '{ articles { nodes { slug copyOf { slug } copies { totalCount nodes { slug } } } } }',
  '{ quotes(distinct: true) { nodes { text } } }',
  '{ quotes(distinct: true, filter: { speaker: { id: { eq: $person } } }) { nodes { text } } }',
  '{ person(by: { slug: "donald-trump" }) { quotes(distinct: true) { nodes { text } } articles(distinct: true) { nodes { slug } } } }',
  '{ events { nodes { quotes(distinct: true) { nodes { text } } articles(distinct: true) { nodes { slug } } } } }',
  '{ quotes { nodes { text variants { quote { text article { slug } } } } } }',
  '{ changes { nodes { nodeId } } }',
  '{ changes(since: "2019") { nodes { nodeId } } }',
] as const;

onEachDialect('the statement of a page', (of) => {
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    await ingestData(of().store);
    const { people, events } = await ask(
      of().store,
      '{ people(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }',
    );
    ids = { $person: people.nodes[0].id, $event: events.nodes[0].id };
    of().takeStatements();
  });

  it.each(pages)('looks nothing up but by an index: %s', async (source) => {
    await ask(
      of().store,
      source.replace(/\$\w+/g, (name) => JSON.stringify(ids[name])),
    );
    const [statement = ''] = of().takeStatements();
    expect(await scans(of().url, statement)).toEqual([]);
  });

  it.each([
    '{ people { nodes { quotes(search: "summit") { nodes { text } } articles(search: "summit") { nodes { slug } } } } }',
    '{ events { nodes { quotes(search: "summit") { edges { span { text } node { text } } } } } }',
    '{ quotes(search: "summit") { facets(by: SPEAKER) { nodes { text } } } }',
    '{ people { nodes { quotes(search: "summit") { facets(by: EVENT) { nodes { text } } } } } }',
  ])('ranks what is found once, and not for each parent: %s', async (source) => {
    await ask(of().store, source);
    const [statement = ''] = of().takeStatements();
    const scores = [...statement.matchAll(/bm25|ts_rank/g)].length;
    expect(scores).toBe([...statement.matchAll(/m\d+ as materialized/g)].length);
    if (of().url.startsWith('file:')) expect(rankedAgain(of().url, statement)).toEqual([]);
  });

  it('would be found out if it read a whole table', async () => {
    expect(await scans(of().url, "select id from article where byline = 'x'")).not.toEqual([]);
  });
});

onEachDialect(
  'the statement of a search',
  (of) => {
    beforeAll(async () => {
      await ingestData(of().store);
      of().takeStatements();
    });

    it.each([
      '{ people { nodes { quotes(search: "summit", orderBy: { field: SAID }) { totalCount nodes { text } } } } }',
      '{ people { nodes { quotes(search: "summit") { totalCount facets(by: EVENT) { count nodes { text } } timeline(interval: DAY) { count } } } } }',
      '{ events { nodes { articles(search: "summit") { totalCount facets(by: PUBLISHER) { count nodes { slug } } } } } }',
    ])('begins with the rows of each of many parents, and not with all that is found: %s', async (source) => {
      await ask(of().store, source);
      const [statement = ''] = of().takeStatements();
      const sought = [...statement.matchAll(/([ +])a2?\.id in \(select rowid/g)].map(([, before]) => before);
      expect(new Set(sought)).toEqual(new Set(['+']));
    });
  },
  // PostgreSQL chooses by what it knows of the tables.
  ['SQLite'],
);

/** The lines of a statement's plan that read a whole table. */
async function scans(url: string, sql: string): Promise<readonly string[]> {
  return url.startsWith('file:') ? sqliteScans(url.slice('file:'.length), sql) : postgresScans(url, sql);
}

function sqliteScans(path: string, sql: string): readonly string[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare(`explain query plan ${sql}`).all();
  const tables = new Set(
    database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .map((row) => String(Object.values(row)[0])),
  );
  const aliases = new Map(
    [...sql.matchAll(/\b(?:from|join) ([a-z_]+) (?!on\b|where\b|order\b|group\b|limit\b)([a-z_0-9]+)/g)].map(
      ([, table, alias]) => [alias, table],
    ),
  );
  database.close();
  return rows
    .map((row) => String(Object.values(row).at(-1)))
    .filter((line) => {
      const [, name = ''] = /^SCAN (\S+)$/.exec(line) ?? [];
      const table = aliases.get(name) ?? name;
      // What is worked out is no table; changes stand in the order of their keys, so a page of them ends when it is full.
      const isWorkedOut = sql.includes(`) ${name} where true`) || table === 'change';
      return tables.has(table) && !isWorkedOut;
    });
}

/** The lines of a statement's plan that look words up within what is done again for each row, on SQLite. */
function rankedAgain(url: string, sql: string): readonly string[] {
  const database = new DatabaseSync(url.slice('file:'.length));
  const rows = database.prepare(`explain query plan ${sql}`).all();
  database.close();
  const lines = new Map(
    rows.map((row) => [Number(row['id']), { parent: Number(row['parent']), line: `${row['detail']}` }]),
  );
  const isAgain = (id: number): boolean => {
    const { parent, line } = lines.get(id) ?? { parent: 0, line: '' };
    if (/^(MATERIALIZE|LIST SUBQUERY)/.test(line)) return false;
    return line.startsWith('CORRELATED') || (parent !== 0 && isAgain(parent));
  };
  return [...lines].filter(([id, { line }]) => /SCAN \w+_search/.test(line) && isAgain(id)).map(([, { line }]) => line);
}

async function postgresScans(url: string, sql: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Small tables are read whole whatever indexes they have, unless that is made expensive.
    await client.query('set enable_seqscan = off; set plan_cache_mode = force_generic_plan');
    await client.query(`prepare asked as ${sql}`);
    const places = Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
    const values = places === 0 ? '' : `(${Array.from({ length: places }, () => 'null').join(', ')})`;
    const { rows } = await client.query<Record<string, string>>(`explain execute asked${values}`);
    return rows.map((row) => String(Object.values(row)[0])).filter((line) => /\bSeq Scan on\b/.test(line));
  } finally {
    await client.end();
  }
}
