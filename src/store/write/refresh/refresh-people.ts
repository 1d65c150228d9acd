import { keyOf } from '../../sql/fold.ts';
import type { KnownPerson } from '../identity/identify-people.ts';
import type { MovedPeople } from '../identity/move-signed.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import { newestOf, sameWords, type Words, wordsOfRows } from '../transaction/newest-words.ts';
import { bury } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { refreshPeopleSearch } from './refresh-search.ts';

/** How often each person was the speaker of a quote, and in how many articles they stood. */
export type PeopleBefore = ReadonlyMap<number, { readonly quotes: number; readonly articles: number }>;

/**
 * After articles came in: what the rows of people say of all articles together. `people` has whom they name, `described` the newest descriptions
 * from before of whoever is described now, where that is known.
 */
export async function refreshPeople(
  transaction: WriteTransaction,
  rows: NewRows,
  before: PeopleBefore,
  people: readonly KnownPerson[],
  described: ReadonlyMap<number, readonly Words[]>,
  { moved, renamed: called, decided = [] }: Changes,
  keys: KeyMaker,
): Promise<{ readonly lost: readonly number[] }> {
  const isNew = new Set(people.filter((person) => person.isNew).map(({ id }) => id));
  const left = [...new Set([...before.keys(), ...moved.from])];
  const unknown = new Set([...left, ...moved.to]);
  const newest = new Map<number, Words | null>();
  const reworded: number[] = [];
  for (const [id, words] of wordsOfRows(rows.of('description'), 'person_id')) {
    const known = isNew.has(id) ? [] : described.get(id);
    if (known === undefined) unknown.add(id);
    if (known === undefined || unknown.has(id)) continue;
    const now = newestOf(known, words);
    newest.set(id, now[0] ?? null);
    if (!sameWords(known, now)) reworded.push(id);
  }
  await transaction.update(
    'person',
    changes(rows, before).map((change) => ({
      ...change,
      description_id: newest.get(Number(change['id']))?.id ?? null,
    })),
    `quote_count = person.quote_count + new.quote_count, article_count = person.article_count + new.article_count,
       description_id = coalesce(new.description_id, person.description_id)`,
  );
  const renamed = [
    ...(await insertAliases(transaction, rows, people, keys)),
    ...(await insertMoved(transaction, moved, keys)),
    ...called,
  ];
  // What a human called someone is no form of the name once somebody undoes it.
  await removeUnsaidAliases(transaction, [...left, ...decided]);
  const lost = left.length === 0 ? [] : await removeUnnamed(transaction, left, moved.successors);
  await chooseDescriptions(transaction, [...unknown]);
  const known = (ids: readonly number[]) => ids.filter((id) => !isNew.has(id));
  await refreshPeopleSearch(
    transaction,
    {
      added: [...isNew],
      renamed: known([...renamed, ...left, ...moved.to]),
      reworded: known([...reworded, ...unknown]),
    },
    keys,
  );
  return { lost };
}

/** What else has changed of people that were there before. */
interface Changes {
  readonly moved: MovedPeople;
  readonly renamed: readonly number[];
  /** Those of them who may be called otherwise by a decision. */
  readonly decided?: readonly number[];
}

/** By how much the counts of each person change. */
function changes(rows: NewRows, before: PeopleBefore) {
  const counts = new Map<number, { readonly quotes: number; readonly articles: number }>();
  const add = (id: number, quotes: number, articles: number) => {
    const known = counts.get(id) ?? { quotes: 0, articles: 0 };
    counts.set(id, { quotes: known.quotes + quotes, articles: known.articles + articles });
  };
  for (const row of rows.of('article_person')) add(Number(row['person_id']), Number(row['quote_count']), 1);
  for (const [id, { quotes, articles }] of before) add(id, -quotes, -articles);
  return [...counts].map(([id, { quotes, articles }]) => ({ id, quote_count: quotes, article_count: articles }));
}

/**
 * Every form of a name that an article has, with its title and without; the name in full is no alias of itself. Answers
 * who has a form that was not known.
 */
async function insertAliases(
  transaction: WriteTransaction,
  rows: NewRows,
  people: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<readonly number[]> {
  const forms = new Map<string, { readonly person_id: number; readonly name: string }>();
  for (const row of rows.of('mention')) {
    if (row['person_id'] === null) continue;
    const person_id = Number(row['person_id']);
    for (const name of formsOf(row)) forms.set(`${person_id} ${name}`, { person_id, name });
  }
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const aliases = [...forms.values()]
    .filter(({ person_id, name }) => names.get(person_id) !== name)
    .map(({ person_id, name }) => ({ id: keys.next(), person_id, name, name_key: keyOf(name) }));
  const added = await transaction.insert('alias', aliases, 'on conflict do nothing returning person_id');
  return [...new Set(added.map((row) => Number(row['person_id'])))];
}

/** The forms of names that have come to others with the accounts that moved to them. */
async function insertMoved(
  transaction: WriteTransaction,
  { to, articles }: MovedPeople,
  keys: KeyMaker,
): Promise<readonly number[]> {
  if (to.length === 0) return [];
  const mentions = await transaction.allWith(
    'select distinct person_id, kind, exact, title_exact from mention',
    'article_id',
    articles,
  );
  const isTo = new Set(to);
  const names = new Map(
    (await transaction.allWith('select id, name from person', 'id', to)).map((row) => [
      Number(row['id']),
      String(row['name']),
    ]),
  );
  const forms = new Map<string, { readonly person_id: number; readonly name: string }>();
  for (const row of mentions) {
    const person_id = Number(row['person_id']);
    if (!isTo.has(person_id)) continue;
    for (const name of formsOf(row))
      if (names.get(person_id) !== name) forms.set(`${person_id} ${name}`, { person_id, name });
  }
  const added = await transaction.insert(
    'alias',
    [...forms.values()].map(({ person_id, name }) => ({ id: keys.next(), person_id, name, name_key: keyOf(name) })),
    'on conflict do nothing returning person_id',
  );
  return [...new Set(added.map((row) => Number(row['person_id'])))];
}

/** What is longer is no name that anybody is looked for by, and no index takes it. */
const longestForm = 500;

/** The forms of a name that a mention has: with its title and without, with single spaces. */
function formsOf(mention: Readonly<Record<string, unknown>>): readonly string[] {
  if (mention['kind'] !== 'NAME') return [];
  const [exact, title] = [String(mention['exact']), mention['title_exact']];
  const forms = [exact, ...(typeof title === 'string' ? [`${title} ${exact}`] : [])];
  return forms.map((form) => form.replace(/\s+/g, ' ')).filter((form) => form.length <= longestForm);
}

/** Takes out people whom no article names; answers whom. */
async function removeUnnamed(
  transaction: WriteTransaction,
  people: readonly number[],
  successors: ReadonlyMap<number, number>,
): Promise<readonly number[]> {
  const rows = await transaction.all(
    `select id from person where ${transaction.isOneOf('id', 1)} and article_count = 0`,
    [transaction.array(people)],
  );
  const lost = rows.map((row) => Number(row['id']));
  await bury(
    transaction,
    'person',
    lost.map((id) => ({ id, successor: successors.get(id) ?? null, articles: [] })),
  );
  return lost;
}

/** The forms of people's names that articles have now. */
async function formsSaid(transaction: WriteTransaction, people: readonly number[]) {
  const mentions = await transaction.allWith(
    'select distinct person_id, kind, exact, title_exact from mention',
    'person_id',
    people,
  );
  return mentions.flatMap((row) => formsOf(row).map((name) => ({ person_id: Number(row['person_id']), name })));
}

/** Removes forms of names that no article has any more. */
export async function removeUnsaidAliases(transaction: WriteTransaction, people: readonly number[]): Promise<void> {
  const said = new Set((await formsSaid(transaction, people)).map(({ person_id, name }) => `${person_id} ${name}`));
  const aliases = await transaction.allWith('select id, person_id, name from alias', 'person_id', people);
  const unsaid = aliases.filter((row) => !said.has(`${row['person_id']} ${row['name']}`));
  await transaction.deleteWith(
    'alias',
    'id',
    unsaid.map((row) => Number(row['id'])),
  );
}

/** Adds forms of names that articles have and that are not known yet. */
export async function addAliases(
  transaction: WriteTransaction,
  people: readonly number[],
  keys: KeyMaker,
): Promise<void> {
  const rows = await transaction.allWith('select id, name from person', 'id', people);
  const names = new Map(rows.map((row) => [Number(row['id']), String(row['name'])]));
  const forms = new Map((await formsSaid(transaction, people)).map((form) => [`${form.person_id} ${form.name}`, form]));
  const aliases = [...forms.values()]
    .filter(({ person_id, name }) => names.has(person_id) && names.get(person_id) !== name)
    .map(({ person_id, name }) => ({ id: keys.next(), person_id, name, name_key: keyOf(name) }));
  await transaction.insert('alias', aliases, 'on conflict do nothing');
}

/** A person's own description is the newest article's; looked for here where what was known of it does not tell. */
export async function chooseDescriptions(transaction: WriteTransaction, people: readonly number[]): Promise<void> {
  if (people.length === 0) return;
  await transaction.all(
    `update person set description_id = (
       select d.id from description d where d.person_id = person.id order by d.published_desc desc, d.id desc limit 1
     ) where ${transaction.isOneOf('id', 1)}`,
    [transaction.array(people)],
  );
}
