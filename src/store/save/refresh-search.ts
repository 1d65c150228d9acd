/** After articles came in: what is found by their words, and by the names and descriptions of their people and events. */
import type { TableName } from '../rows.ts';
import type { KeyMaker } from './key-maker.ts';
import { insertSearch, removeSearch, replaceNames, type SearchDocument } from './search-documents.ts';
import type { NewRow, Session } from './session.ts';

type Rows = ReadonlyMap<TableName, readonly NewRow[]>;

/** Of a node that many articles speak of, so many of the newest words count. */
const mostWords = 20;

/** Adds what articles and their quotes are found by; what they were found by before has been removed. */
export async function insertArticleSearch(session: Session, rows: Rows): Promise<void> {
  await insertSearch(
    session,
    'article',
    (rows.get('article') ?? []).map((row) => ({
      id: Number(row['id']),
      title: row['headline'] === null ? null : String(row['headline']),
      texts: [String(row['text'])],
    })),
  );
  await insertSearch(
    session,
    'quote',
    (rows.get('quote') ?? []).map((row) => ({ id: Number(row['id']), title: null, texts: [String(row['text'])] })),
  );
}

/** Makes anew what people are found by: their names, the forms of them, and who they are said to be. */
export async function refreshPeopleSearch(session: Session, ids: readonly number[], keys: KeyMaker): Promise<void> {
  const people = await session.allWith('select id, name from person', 'id', ids);
  const aliases = await grouped(session, 'select person_id as id, name as words from alias', 'person_id', ids);
  const descriptions = await grouped(session, newest(session, 'person', 'description'), 'p.id', ids);
  const names = new Map<number, readonly string[]>();
  const documents = people.map((person): SearchDocument => {
    const id = Number(person['id']);
    const name = String(person['name']);
    names.set(id, [name, ...(aliases.get(id) ?? [])]);
    return { id, title: name, texts: [name, ...(aliases.get(id) ?? []), ...(descriptions.get(id) ?? [])] };
  });
  await removeSearch(session, 'person', ids);
  await insertSearch(session, 'person', documents);
  await replaceNames(session, 'person', names, keys);
  await session.deleteWith(
    'name_gram',
    'node_id',
    ids.filter((id) => !names.has(id)),
  );
}

/** Makes anew what events are found by: their names, their places, and the words that articles call them. */
export async function refreshEventsSearch(session: Session, ids: readonly number[], keys: KeyMaker): Promise<void> {
  const events = await session.allWith('select id, name, place_name from event', 'id', ids);
  const mentions = await grouped(session, newest(session, 'event', 'mention'), 'p.id', ids);
  const names = new Map<number, readonly string[]>();
  const documents = events.map((event): SearchDocument => {
    const id = Number(event['id']);
    const name = String(event['name']);
    names.set(id, [name]);
    const place = event['place_name'] === null ? [] : [String(event['place_name'])];
    return { id, title: name, texts: [name, ...place, ...(mentions.get(id) ?? [])] };
  });
  await removeSearch(session, 'event', ids);
  await insertSearch(session, 'event', documents);
  await replaceNames(session, 'event', names, keys);
  await session.deleteWith(
    'name_gram',
    'node_id',
    ids.filter((id) => !names.has(id)),
  );
}

/** The newest words of a table that belong to each person or event. */
const newest = (session: Session, entity: 'person' | 'event', table: 'description' | 'mention'): string =>
  `select p.id, d.exact as words from ${entity} p ${session.newestOf(table, `${entity}_id`, mostWords)}`;

/** Distinct words by id, in the order of their letters, so that the same is kept whatever order the rows come in. */
async function grouped(
  session: Session,
  select: string,
  column: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const words = new Map<number, Set<string>>();
  for (const row of await session.allWith(select, column, ids)) {
    const id = Number(row['id']);
    const known = words.get(id);
    if (known === undefined) words.set(id, new Set([String(row['words'])]));
    else known.add(String(row['words']));
  }
  return new Map([...words].map(([id, set]) => [id, [...set].sort()]));
}
