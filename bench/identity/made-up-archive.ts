import { hashTerm, hashText } from '../../schema/domain/hash-text.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { unitVector } from '../../src/identity/term-vector.ts';

/** A made-up archive of main and secondary accounts: the same for the same numbers. */
export interface ArchiveShape {
  readonly articles: number;
  /** How many articles one big story has, and how many events share most of their words. */
  readonly bigStory: number;
  readonly alike: number;
}

/** Words are drawn as news has them: common ones often, and of each story some of its own in nearly every article. */
export function* madeUpArticles({ articles, bigStory, alike }: ArchiveShape): Generator<readonly EventAccount[]> {
  const draw = generator(7);
  let story = 0;
  let left = 0;
  const order: { readonly story: number; readonly kind: 'BIG' | 'ALIKE' | 'PLAIN' }[] = [];
  for (let i = 0; i < bigStory; i += 1) order.push({ story: 1, kind: 'BIG' });
  for (let i = 0; i < alike * 2; i += 1) order.push({ story: 1_000 + (i >> 1), kind: 'ALIKE' });
  while (order.length < articles) {
    if (left === 0) {
      story += 1;
      left = draw() < 0.6 ? 1 : 1 + Math.floor(draw() ** 3 * 40);
    }
    left -= 1;
    order.push({ story: 10_000 + story, kind: 'PLAIN' });
  }
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(draw() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  for (const [article, one] of order.entries()) yield accountsOf(article + 1, one.story, one.kind, draw);
}

function accountsOf(
  article: number,
  story: number,
  kind: 'BIG' | 'ALIKE' | 'PLAIN',
  draw: () => number,
): readonly EventAccount[] {
  const weights = new Map<number, number>();
  const add = (word: string, weight: number) => {
    const term = hashTerm(word);
    weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  // A story goes on: its words are of the whole, and of the part of it that an article is about.
  const part = kind === 'BIG' ? Math.floor(draw() * 150) : Math.floor(draw() * 2);
  for (let i = 0; i < 14; i += 1) if (draw() < 0.8) add(`story ${story} ${i}`, 6 + 3 * draw());
  for (let i = 0; i < 12; i += 1) if (draw() < 0.7) add(`part ${story} ${part} ${i}`, 5 + 3 * draw());
  if (kind === 'ALIKE') for (let i = 0; i < 14; i += 1) if (draw() < 0.8) add(`quake ${i}`, 5 + 3 * draw());
  // Each topic of the day has words that no list of the past knows.
  const topic = Math.floor(draw() ** 2 * 60);
  for (let i = 0; i < 4; i += 1) add(`topic ${topic} ${Math.floor(draw() * 8)}`, 6);
  for (let i = 0; i < 70; i += 1) {
    const n = Math.floor(Math.exp(draw() * Math.log(40_000)));
    add(`word ${n}`, 0.4 + Math.log(n + 1) / 2);
  }
  const main = {
    id: article * 10,
    article,
    isMain: true,
    position: 0,
    matchKeys: [hashText(`main ${story}`)],
    root: 1,
  };
  const vector = unitVector(weights);
  const numbers = kind === 'ALIKE' ? [`${story}.1`, String(story)] : [];
  const none = {
    ordinals: [],
    quarters: [],
    years: [],
    months: [],
    headlineMonths: [],
    counted: [],
    kind: null,
    people: [],
    happened: null,
  };
  const marks = { ...none, day: article % 3650, numbers };
  const others = Array.from({ length: 4 }, (_, i): EventAccount => {
    const matchKeys = draw() < 0.3 ? [hashText(`key ${Math.floor(draw() * 20_000)}`)] : [];
    const root = 2 + Math.floor(draw() * 50);
    const rank = hashText(`${article} ${i}`) % 2 ** 48;
    const id = article * 10 + 1 + i;
    return { id, article, isMain: false, position: i + 1, rank, vector: null, marks: null, matchKeys, root };
  });
  return [{ ...main, vector, marks, rank: hashText([...vector.terms, ...vector.weights].join()) % 2 ** 48 }, ...others];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
