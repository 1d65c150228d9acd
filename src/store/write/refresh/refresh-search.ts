/** After articles came in: what is found by their words, and by the names and descriptions of their people and events. */
import { textOrNull } from '../transaction/cell-of.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { newestWords, type Words } from '../transaction/newest-words.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { insertNames, insertSearch, removeSearch, type SearchDocument } from './search-documents.ts';

/** Whose search rows are made: what is found by other names or other words than before; new ones have none that go. */
interface Changed {
  readonly added: readonly number[];
  readonly renamed: readonly number[];
  readonly reworded: readonly number[];
}

/**
 * Adds what articles or quotes are found by; what they were found by before has been removed. A quote has no headline; that of an article
 * is left out of its text.
 */
export async function insertTextSearch(
  transaction: WriteTransaction,
  entity: 'article' | 'quote',
  rows: Awaited<ReturnType<WriteTransaction['all']>>,
): Promise<void> {
  const documents = rows.map((row) => ({
    id: Number(row['id']),
    title: textOrNull(row['headline']),
    texts: [withoutHeadline(row)],
  }));
  await insertSearch(transaction, entity, documents);
}

function withoutHeadline({
  text,
  headline_start: start,
  headline_end: end,
}: Readonly<Record<string, unknown>>): string {
  const all = String(text);
  const isInText = start !== null && start !== undefined;
  return isInText ? `${all.slice(0, Number(start))}\n${all.slice(Number(end))}` : all;
}

/** Makes anew what people are found by: their names, the forms of them, and who they are said to be. */
export async function refreshPeopleSearch(
  transaction: WriteTransaction,
  changed: Changed,
  keys: KeyMaker,
): Promise<void> {
  const ids = allOf(changed);
  const people = await transaction.allWith('select id, name from person', 'id', ids);
  const aliases = await aliasesOf(transaction, ids);
  const descriptions = distinct(await newestWords(transaction, 'person', ids));
  const names = new Map<number, readonly string[]>();
  const documents = people.map((person): SearchDocument => {
    const id = Number(person['id']);
    const name = String(person['name']);
    names.set(id, [name, ...(aliases.get(id) ?? [])]);
    return { id, title: name, texts: [name, ...(aliases.get(id) ?? []), ...(descriptions.get(id) ?? [])] };
  });
  await replace(transaction, 'person', changed, documents, names, keys);
}

/**
 * Makes anew what events are found by: their names, their places, and the words that articles call them. As a name is typed, only
 * those are suggested that an article is chiefly about, that have a proper name, or that a human has read.
 */
export async function refreshEventsSearch(
  transaction: WriteTransaction,
  changed: Changed,
  keys: KeyMaker,
): Promise<void> {
  const ids = allOf(changed);
  const events = await transaction.allWith(
    `select e.id, e.name, e.place_name, case when e.is_main = 1 or e.match_key is not null or r.read_by_kind = 'HUMAN' then 1 else 0 end as suggested
       from event e left join report r on r.id = e.report_id`,
    'e.id',
    ids,
  );
  const mentions = distinct(await newestWords(transaction, 'event', ids));
  const names = new Map<number, readonly string[]>();
  const documents = events.map((event): SearchDocument => {
    const id = Number(event['id']);
    const name = String(event['name']);
    if (event['suggested'] === 1) names.set(id, [name]);
    const place = event['place_name'] === null ? [] : [String(event['place_name'])];
    return { id, title: name, texts: [name, ...place, ...(mentions.get(id) ?? [])] };
  });
  await replace(transaction, 'event', changed, documents, names, keys);
}

const allOf = ({ added, renamed, reworded }: Changed): readonly number[] => [
  ...new Set([...added, ...renamed, ...reworded]),
];

/** Writes the documents, and the names of what is new or has others than before; what is there no more loses both. */
async function replace(
  transaction: WriteTransaction,
  entity: 'person' | 'event',
  { added, renamed, reworded }: Changed,
  documents: readonly SearchDocument[],
  names: ReadonlyMap<number, readonly string[]>,
  keys: KeyMaker,
): Promise<void> {
  await removeSearch(transaction, entity, [...new Set([...renamed, ...reworded])]);
  await insertSearch(transaction, entity, documents);
  await transaction.deleteWith('name_gram', 'node_id', [...new Set(renamed)]);
  const named = new Set([...added, ...renamed]);
  await insertNames(transaction, entity, new Map([...names].filter(([id]) => named.has(id))), keys);
}

async function aliasesOf(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const names = new Map<number, string[]>();
  for (const row of await transaction.allWith('select person_id, name from alias', 'person_id', ids)) {
    const id = Number(row['person_id']);
    const known = names.get(id);
    if (known === undefined) names.set(id, [String(row['name'])]);
    else known.push(String(row['name']));
  }
  return new Map([...names].map(([id, all]) => [id, all.sort()]));
}

/** Distinct words by id, in the order of their letters, so that the same is kept whatever order the rows come in. */
const distinct = (words: ReadonlyMap<number, readonly Words[]>): ReadonlyMap<number, readonly string[]> =>
  new Map([...words].map(([id, all]) => [id, [...new Set(all.map(({ exact }) => exact))].sort()]));
