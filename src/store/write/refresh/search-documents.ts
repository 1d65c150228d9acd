/** The rows that full-text search and type-ahead find things by. */
import { nameGrams } from '../../../../schema/domain/search/name-grams.ts';
import { type Term, wordsOf } from '../../../../schema/domain/search/words.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { NewRow } from '../../sql/rows.ts';
import { textGap } from '../../sql/text-gap.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { TextVector } from './text-vector.ts';

export type Searched = 'article' | 'person' | 'quote' | 'event' | 'author';

/** What a node is found by: words of its `title` count for more; a phrase never spans two `texts`. */
export interface SearchDocument {
  readonly id: number;
  readonly title: string | null;
  readonly texts: readonly string[];
}

/** The words of a title and of texts. */
interface Worded {
  readonly title: readonly Term[];
  readonly texts: readonly (readonly Term[])[];
}

/** What is kept of it to be found by, but for its id. */
export type SearchWords = NewRow<`${Searched}_search`>;

/**
 * A text is found by its first words, this many and their letters at the most: PostgreSQL refuses a tsvector of over a
 * megabyte, and a news article has a thousand words.
 */
const mostWords = 30_000;
const mostLetters = 100_000;
const mostOfTitle = 100;

export async function insertSearch(
  transaction: WriteTransaction,
  entity: Searched,
  documents: readonly SearchDocument[],
): Promise<void> {
  await transaction.insert(`${entity}_search`, await searchRows(transaction, documents));
}

/** The rows of some documents. A database that is another process goes on meanwhile with what it was given before. */
async function searchRows(
  transaction: WriteTransaction,
  documents: readonly SearchDocument[],
): Promise<readonly SearchWords[]> {
  const rows: SearchWords[] = [];
  for (const { id, title, texts } of documents) {
    const worded = { title: wordsOf(title ?? ''), texts: texts.map(wordsOf) };
    rows.push(searchRow(transaction.dialect, id, searchWords(transaction.dialect, worded)));
    if (rows.length % 50 === 0) await transaction.yieldToEventLoop();
  }
  return rows;
}

export const searchWords = (dialect: Dialect['name'], worded: Worded): SearchWords =>
  dialect === 'sqlite' ? ftsWords(worded) : vectorWords(worded);

export const searchRow = (dialect: Dialect['name'], id: number, words: SearchWords): SearchWords => ({
  [dialect === 'sqlite' ? 'rowid' : 'id']: id,
  ...words,
});

export async function removeSearch(
  transaction: WriteTransaction,
  entity: Searched,
  ids: readonly number[],
): Promise<void> {
  await transaction.deleteWith(`${entity}_search`, transaction.dialect === 'sqlite' ? 'rowid' : 'id', ids);
}

/** Adds what people or events are found by when their names are typed. */
export async function insertNames(
  transaction: WriteTransaction,
  entity: 'person' | 'event',
  names: ReadonlyMap<number, readonly string[]>,
  keys: KeyMaker,
): Promise<void> {
  const rows: NewRow<'name_gram'>[] = [];
  for (const [node_id, forms] of names) {
    for (const gram of new Set(forms.flatMap(nameGrams))) rows.push({ id: keys.next(), gram, entity, node_id });
  }
  await transaction.insert('name_gram', rows);
}

const ftsWords = (worded: Worded): SearchWords => {
  const { title, body } = indexed(worded);
  const stems = new Set<string>();
  for (const { stem } of title) stems.add(stem);
  for (const { stem } of body) stems.add(stem);
  return {
    title: title.map(({ word }) => word).join(' '),
    words: body.map(({ word }) => word).join(' '),
    stems: [...stems].join(' '),
  };
};

/** A word stands under itself with its places, its stem under `~` and without. */
const vectorWords = (worded: Worded): SearchWords => {
  const { title, body } = indexed(worded);
  const vector = new TextVector();
  const words: string[] = [''];
  let place = 0;
  for (const part of [title, body]) {
    if (part === body) words.push(textGap);
    for (const { word, stem } of part) {
      place += 1;
      words.push(word);
      if (vector.add(word, place, part === title)) vector.addBare(`~${stem}`);
    }
  }
  words.push('');
  return { vector: vector.bytes(), words: words.join(' ') };
};

/** The words that are kept. */
function indexed({ title, texts }: Worded): { readonly title: readonly Term[]; readonly body: readonly Term[] } {
  const body: Term[] = [];
  let letters = 0;
  all: for (const [n, terms] of texts.entries()) {
    if (n > 0) body.push({ word: textGap, stem: textGap });
    for (const term of terms) {
      letters += term.word.length;
      if (body.length >= mostWords || letters > mostLetters) break all;
      body.push(term);
    }
  }
  return { title: title.slice(0, mostOfTitle), body };
}
