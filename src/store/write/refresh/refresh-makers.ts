/**
 * Authors and publishers: what is kept of each is what the articles that are shown state, counted as those come and go. One of whom no
 * article speaks any more is as if it had never been there.
 */
import type { AuthorIdentifier } from '../../../../schema/domain/model.ts';
import { keyOf } from '../../sql/fold.ts';
import type { Cells, Column } from '../../sql/rows.ts';
import { domainOf } from '../article/author-keys.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import { freeSlug, slugOf, slugsTaken } from '../transaction/slug.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { authorNames, refreshAuthorsSearch } from './authors-search.ts';
import { CountChanges } from './count-changes.ts';

type Row = Readonly<Record<string, unknown>>;

/** What some articles said of who made and who published them. */
export interface MakersBefore {
  /** Rows of `article_author`. */
  readonly authors: readonly Row[];
  /** Rows of `article`. */
  readonly articles: readonly Row[];
}

/** What articles say that are about to go, or to be written anew. */
export async function makersOf(transaction: WriteTransaction, articles: readonly number[]): Promise<MakersBefore> {
  return {
    authors: await transaction.allWith(
      'select author_id, name, identifiers from article_author',
      'article_id',
      articles,
    ),
    articles: await transaction.allWith('select published_by_id, publisher, url from article', 'id', articles),
  };
}

/** Counts what articles said before and what the new rows say. */
export async function refreshMakers(
  transaction: WriteTransaction,
  before: MakersBefore,
  rows: NewRows,
  keys: KeyMaker,
): Promise<void> {
  await refreshAuthors(transaction, before.authors, rows.of('article_author'), keys);
  await refreshPublishers(transaction, before.articles, rows.of('article'), keys);
}

async function refreshAuthors(
  transaction: WriteTransaction,
  gone: readonly Row[],
  come: readonly Row[],
  keys: KeyMaker,
): Promise<void> {
  const [articles, names, identifiers] = [new CountChanges(), new CountChanges(), new CountChanges()];
  for (const [rows, by] of [
    [gone, -1],
    [come, 1],
  ] as const) {
    for (const row of rows) {
      const id = Number(row['author_id']);
      articles.add(id, [], by);
      names.add(id, [String(row['name'])], by);
      for (const { scheme, value } of identifiersOf(row)) identifiers.add(id, [scheme, value], by);
    }
  }
  const before = await authorNames(transaction, names.owners);
  await writeCounts(transaction, names, { table: 'author_name', owner: 'author_id', columns: ['name'] }, keys);
  await writeCounts(
    transaction,
    identifiers,
    { table: 'author_identifier', owner: 'author_id', columns: ['scheme', 'value'] },
    keys,
  );
  const owners = new Set([...articles.owners, ...names.owners, ...identifiers.owners]);
  const pages = await pagesOf(transaction, [...owners]);
  await writeOwners(transaction, 'author', articles, owners, (id) => ({ url: pages.get(id) ?? null }));
  await refreshAuthorsSearch(transaction, before, await authorNames(transaction, names.owners));
}

async function refreshPublishers(
  transaction: WriteTransaction,
  gone: readonly Row[],
  come: readonly Row[],
  keys: KeyMaker,
): Promise<void> {
  const [articles, names, domains] = [new CountChanges(), new CountChanges(), new CountChanges()];
  for (const [rows, by] of [
    [gone, -1],
    [come, 1],
  ] as const) {
    for (const row of rows) {
      if (row['published_by_id'] === null || row['published_by_id'] === undefined) continue;
      const id = Number(row['published_by_id']);
      articles.add(id, [], by);
      names.add(id, [String(row['publisher'])], by);
      const domain = domainOf(textOrNull(row['url']));
      if (domain !== null) domains.add(id, [domain], by);
    }
  }
  await writeCounts(transaction, names, { table: 'publisher_name', owner: 'publisher_id', columns: ['name'] }, keys);
  await writeCounts(
    transaction,
    domains,
    { table: 'publisher_domain', owner: 'publisher_id', columns: ['name'] },
    keys,
  );
  await writeOwners(transaction, 'publisher', articles, new Set([...articles.owners, ...names.owners]), () => ({}));
}

export function identifiersOf(row: Row): readonly AuthorIdentifier[] {
  const words = textOrNull(row['identifiers']);
  return words === null ? [] : JSON.parse(words);
}

type OwnedTable = 'author_name' | 'author_identifier' | 'publisher_name' | 'publisher_domain';

/** Adds counts to the rows of a table, and takes out those that come to none. */
async function writeCounts<T extends OwnedTable>(
  transaction: WriteTransaction,
  counts: CountChanges,
  {
    table,
    owner,
    columns,
  }: { readonly table: T; readonly owner: Column<T> & string; readonly columns: readonly (Column<T> & string)[] },
  keys: KeyMaker,
): Promise<void> {
  const changed = counts.changed.map(
    ({ owner: id, values, by }): Cells => ({
      id: keys.next(),
      [owner]: id,
      ...Object.fromEntries(columns.map((column, n) => [column, values[n] ?? ''])),
      article_count: by,
    }),
  );
  const same = [owner, ...columns].join(', ');
  await transaction.insertCells(
    table,
    changed,
    `on conflict (${same}) do update set article_count = ${table}.article_count + excluded.article_count`,
  );
  const lessened = counts.changed.filter(({ by }) => by < 0).map((each) => each.owner);
  if (lessened.length === 0) return;
  await transaction.all(`delete from ${table} where article_count <= 0 and ${transaction.isOneOf(owner, 1)}`, [
    transaction.array([...new Set(lessened)]),
  ]);
}

/** The page of each author: of the addresses by which articles know them the one that most have. */
async function pagesOf(
  transaction: WriteTransaction,
  authors: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await transaction.allWith(
    'select author_id, value, article_count from author_identifier',
    'author_id',
    authors,
  );
  const pages = rows.filter((row) => /^https?:\/\/[^#]*$/i.test(String(row['value'])));
  return mostStated(
    pages.map((row) => ({
      owner: Number(row['author_id']),
      value: String(row['value']),
      count: Number(row['article_count']),
    })),
  );
}

/** Of each owner the value that most articles state; of several the first in order, whichever came in first. */
function mostStated(
  rows: readonly { readonly owner: number; readonly value: string; readonly count: number }[],
): ReadonlyMap<number, string> {
  const best = new Map<number, (typeof rows)[number]>();
  for (const row of rows) {
    const known = best.get(row.owner);
    if (known === undefined || row.count > known.count || (row.count === known.count && row.value < known.value))
      best.set(row.owner, row);
  }
  return new Map([...best].map(([owner, { value }]) => [owner, value]));
}

/** Writes the rows of authors or publishers whose articles, names or pages have changed. */
async function writeOwners(
  transaction: WriteTransaction,
  table: 'author' | 'publisher',
  articles: CountChanges,
  owners: ReadonlySet<number>,
  further: (id: number) => Cells,
): Promise<void> {
  if (owners.size === 0) return;
  const ids = [...owners];
  const known = new Map(
    (await transaction.allWith(`select id, article_count from ${table}`, 'id', ids)).map((row) => [
      Number(row['id']),
      Number(row['article_count']),
    ]),
  );
  const named = await transaction.allWith(
    `select ${table}_id as owner, name, article_count from ${table}_name`,
    `${table}_id`,
    ids,
  );
  const names = mostStated(
    named.map((row) => ({
      owner: Number(row['owner']),
      value: String(row['name']),
      count: Number(row['article_count']),
    })),
  );
  const counts = new Map(ids.map((id) => [id, (known.get(id) ?? 0) + articles.of(id)]));
  const cellsOf = (id: number): Cells => {
    const name = names.get(id) ?? '';
    return { id, name, name_key: keyOf(name), article_count: counts.get(id) ?? 0, ...further(id) };
  };
  const lost = ids.filter((id) => (counts.get(id) ?? 0) <= 0);
  const stay = ids.filter((id) => (counts.get(id) ?? 0) > 0);
  await transaction.deleteWith(table, 'id', lost);
  const changed = stay.filter((id) => known.has(id)).map(cellsOf);
  const [first] = changed;
  if (first !== undefined) {
    const set = Object.keys(first).filter((column) => column !== 'id');
    await transaction.updateCells(table, changed, set.map((column) => `${column} = new.${column}`).join(', '));
  }
  const added = stay
    .filter((id) => !known.has(id))
    .sort((a, b) => a - b)
    .map(cellsOf);
  const taken = await slugsTaken(
    transaction,
    table,
    added.map(({ name }) => slugOf(String(name))),
  );
  await transaction.insertCells(
    table,
    added.map((cells): Cells => {
      const slug = freeSlug(slugOf(String(cells['name'])), taken);
      taken.add(slug);
      return { ...cells, slug };
    }),
  );
}
