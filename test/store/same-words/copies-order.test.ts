import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { runs } from '../../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { report } from './made-up-reports.ts';

/** A report that papers print: whole or cut, with lines of another one behind it, or mixed with one. */
const printed = fc.record({
  report: fc.integer({ min: 1, max: 3 }),
  length: fc.integer({ min: 4, max: 9 }),
  further: fc.integer({ min: 0, max: 6 }),
  day: fc.integer({ min: 1, max: 3 }),
});
type Printed = typeof printed extends fc.Arbitrary<infer T> ? T : never;

const history = fc.record({
  articles: fc.array(printed, { minLength: 2, maxLength: 9 }),
  order: fc.infiniteStream(fc.nat()).map((stream) => [...stream.take(9)]),
  batch: fc.integer({ min: 1, max: 4 }),
  /** Articles that are printed otherwise first, and those that are withdrawn, restored and erased. */
  revised: fc.array(fc.tuple(fc.nat(8), printed), { maxLength: 2 }),
  withdrawn: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  restored: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
  erased: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
});

const addressOf = (n: number): string => `https://paper.example/${n}`;

const written = ({ report: which, length, further, day }: Printed, n: number) =>
  makeArticle({
    headline: `Story ${n}`,
    day: `2024-05-0${day}`,
    url: addressOf(n),
    paragraphs: [
      ...report(which).slice(0, length),
      ...report(which + 1).slice(0, further),
      `“We opened the lower lock ${which} in June,” Ada Tamm said.`,
    ],
    people: ['Ada Tamm'],
    quotes: [{ words: `We opened the lower lock ${which} in June`, speaker: 'Ada Tamm' }],
  });

const killed = { state: 'WITHDRAWN', until: null, reason: null, by: 'HUMAN' } as const;

async function live(store: Store, made: HistoryOf): Promise<Set<number>> {
  const { articles, order, batch, revised, withdrawn, restored, erased } = made;
  for (const [n, other] of revised) if (n < articles.length) await store.save([written(other, n)]);
  const numbers = [...articles.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  for (let from = 0; from < numbers.length; from += batch) {
    await store.save(
      numbers.slice(from, from + batch).flatMap((n) => {
        const article = articles[n];
        return article === undefined ? [] : [written(article, n)];
      }),
    );
  }
  const shown = new Set(numbers);
  for (const n of withdrawn) {
    await store.withdrawArticles(await store.articlesNamed(addressOf(n)), killed);
    shown.delete(n);
  }
  for (const n of restored.filter((one) => withdrawn.includes(one) && one < articles.length)) {
    await store.restoreArticles(await store.articlesNamed(addressOf(n)));
    shown.add(n);
  }
  for (const n of erased) {
    await store.eraseArticles(await store.articlesNamed(addressOf(n)));
    shown.delete(n);
  }
  return shown;
}

type HistoryOf = typeof history extends fc.Arbitrary<infer T> ? T : never;

onEachDialect('articles that repeat each other', (of) => {
  it('are copies of the same ones whatever came and went in which order', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (made) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        const shown = await live(store, made);
        await other.save(made.articles.flatMap((article, n) => (shown.has(n) ? [written(article, n)] : [])));
        await Promise.all([store.close(), other.close()]);
        const [a, b] = [await dumpArchive(lived.url), await dumpArchive(anew.url)];
        await Promise.all([lived.remove(), anew.remove()]);
        expect(a['article']).toEqual(b['article']);
        expect(a['article_shingle']).toEqual(b['article_shingle']);
        expect(a['article_sketch']).toEqual(b['article_sketch']);
        expect(a['quote']).toEqual(b['quote']);
        expect(a['quote_pair']).toEqual(b['quote_pair']);
      }),
      { numRuns: of().url.startsWith('file:') ? Number(process.env['RUNS'] ?? runs(24)) : runs(4) },
    );
  }, 600_000);
});
