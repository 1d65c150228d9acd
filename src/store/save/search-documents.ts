/** The rows that full-text search and type-ahead find things by. */
import { nameGrams } from '../../../schema/search/name-grams.ts';
import { type Word, wordsOf } from '../../../schema/search/words.ts';
import type { KeyMaker } from './key-maker.ts';
import type { NewRow, Session } from './session.ts';

export type Searched = 'article' | 'person' | 'quote' | 'event';

/** What a node is found by: words of its `title` count for more; a phrase never spans two `texts`. */
export interface SearchDocument {
  readonly id: number;
  readonly title: string | null;
  readonly texts: readonly string[];
}

/**
 * A text is found by its first words, this many and their letters at the most: PostgreSQL refuses a tsvector of over a
 * megabyte, and a news article has a thousand words.
 */
const mostWords = 30_000;
const mostLetters = 100_000;

/** Stands between two texts, so that no phrase spans them: a character for private use, which no word has. */
const gap = '\ue000';

export async function insertSearch(
  session: Session,
  entity: Searched,
  documents: readonly SearchDocument[],
): Promise<void> {
  const row = session.dialect === 'sqlite' ? ftsRow : vectorRow;
  await session.insert(
    `${entity}_search`,
    documents.map((document) => row(document)),
  );
}

export async function removeSearch(session: Session, entity: Searched, ids: readonly number[]): Promise<void> {
  await session.deleteWith(`${entity}_search`, session.dialect === 'sqlite' ? 'rowid' : 'id', ids);
}

/** Replaces what people or events are found by when their names are typed. */
export async function replaceNames(
  session: Session,
  entity: 'person' | 'event',
  names: ReadonlyMap<number, readonly string[]>,
  keys: KeyMaker,
): Promise<void> {
  await session.deleteWith('name_gram', 'node_id', [...names.keys()]);
  const rows: NewRow[] = [];
  for (const [node_id, forms] of names) {
    for (const gram of new Set(forms.flatMap(nameGrams))) rows.push({ id: keys.next(), gram, entity, node_id });
  }
  await session.insert('name_gram', rows);
}

const ftsRow = (document: SearchDocument): NewRow => {
  const { title, body } = indexed(document);
  return {
    rowid: document.id,
    title: title.map(({ word }) => word).join(' '),
    words: body.map(({ word }) => word).join(' '),
    stems: [...new Set([...title, ...body].map(({ stem }) => stem))].join(' '),
  };
};

/** A word stands under itself with its places, its stem under `~` and without. */
const vectorRow = (document: SearchDocument): NewRow => {
  const { title, body } = indexed(document);
  const places = new Map<string, string[]>();
  for (const [n, { word }] of [...title, ...body].entries()) {
    const known = places.get(word);
    const place = `${n + 1}${n < title.length ? 'A' : ''}`;
    if (known === undefined) places.set(word, [place]);
    else if (known.length < mostPlaces) known.push(place);
  }
  const stems = new Set([...title, ...body].map(({ stem }) => `~${stem}`));
  const lexemes = [
    ...[...places].map(([word, at]) => `'${word}':${at.join(',')}`),
    ...[...stems].map((stem) => `'${stem}'`),
  ];
  return {
    id: document.id,
    vector: lexemes.join(' '),
    words: ` ${[...title, { word: gap }, ...body].map(({ word }) => word).join(' ')} `,
  };
};

/** PostgreSQL keeps no more places of one word (https://www.postgresql.org/docs/current/textsearch-limitations.html). */
const mostPlaces = 255;

function indexed({ title, texts }: SearchDocument): {
  readonly title: readonly Word[];
  readonly body: readonly Word[];
} {
  const body: Word[] = [];
  let letters = 0;
  for (const [n, text] of texts.entries()) {
    if (n > 0) body.push({ word: gap, stem: gap, start: 0, end: 0 });
    for (const word of wordsOf(text)) {
      letters += word.word.length;
      if (body.length >= mostWords || letters > mostLetters) return { title: wordsOf(title ?? '').slice(0, 100), body };
      body.push(word);
    }
  }
  return { title: wordsOf(title ?? '').slice(0, 100), body };
}
