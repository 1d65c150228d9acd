import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AccountMarks, EventAccount, TermVector } from '../../src/identity/event-account.ts';
import { unitVector } from '../../src/identity/term-vector.ts';

/** What a made-up article says: which story it is of and how, and what its secondary accounts are known by. */
interface MadeUpArticle {
  readonly story: number;
  readonly angle: number;
  readonly words: readonly number[];
  readonly hasMain: boolean;
  readonly edition: number | null;
  readonly day: number | null;
  readonly person: number | null;
  readonly happened: number | null;
  readonly count: number | null;
  readonly mainKeys: readonly number[];
  readonly others: readonly { readonly keys: readonly number[]; readonly root: number | null }[];
}

const key = fc.integer({ min: 1, max: 9 });

export const madeUpArticle: fc.Arbitrary<MadeUpArticle> = fc.record({
  story: fc.integer({ min: 0, max: 3 }),
  angle: fc.integer({ min: 0, max: 2 }),
  words: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
  hasMain: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  edition: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 1 }),
  day: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1 }),
  person: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 1 }),
  happened: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1 }),
  count: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 1 }),
  mainKeys: fc.uniqueArray(key, { maxLength: 2 }),
  others: fc.array(
    fc.record({ keys: fc.uniqueArray(key, { maxLength: 3 }), root: fc.option(fc.integer({ min: 100, max: 103 })) }),
    {
      maxLength: 3,
    },
  ),
});

/** The accounts of an article; its ids are 10 times the article's and up. */
export function accountsOf(
  article: number,
  { story, angle, words, edition, day, person, happened, count, hasMain, mainKeys, others }: MadeUpArticle,
): readonly EventAccount[] {
  const vector = vectorOf(story, angle, words);
  const main: Omit<EventAccount, 'rank'> = {
    id: article * 10,
    article,
    isMain: true,
    position: 0,
    vector,
    marks: {
      ...marksOf(edition),
      day,
      people: person === null ? [] : [person],
      happened: happened === null ? null : [happened * 2, happened * 2],
      counted: count === null ? [] : [`boat ${count}`],
    },
    matchKeys: mainKeys,
    root: 100,
  };
  const secondary = others.map(
    ({ keys, root }, i): Omit<EventAccount, 'rank'> => ({
      id: article * 10 + 1 + i,
      article,
      isMain: false,
      position: i + 1,
      vector: null,
      marks: null,
      matchKeys: keys,
      root,
    }),
  );
  return [...(hasMain ? [main] : []), ...secondary].map((account) => ({ ...account, rank: rankOf(account) }));
}

export const marksOf = (edition: number | null): AccountMarks => ({
  kind: null,
  people: [],
  happened: null,
  day: null,
  ordinals: edition === null ? [] : [edition],
  quarters: [],
  years: [],
  months: [],
  headlineMonths: [],
  numbers: [],
  counted: [],
});

/** Some words of the story weigh much, some of the angle less, and a few others little. */
function vectorOf(story: number, angle: number, words: readonly number[]): TermVector {
  const weights = new Map<number, number>();
  const add = (term: number, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  for (let i = 0; i < 6; i += 1) add(1000 + story * 10 + i, 1);
  for (let i = 0; i < 6; i += 1) add(2000 + story * 100 + angle * 10 + i, 1.1);
  for (const word of words) add(word, 0.9);
  return unitVector(weights);
}

function rankOf({ vector, marks, matchKeys, root, isMain }: Omit<EventAccount, 'rank'>): number {
  const content = JSON.stringify([vector && [...vector.terms, ...vector.weights], marks, matchKeys, root, isMain]);
  return Number.parseInt(createHash('sha256').update(content).digest('hex').slice(0, 12), 16);
}
