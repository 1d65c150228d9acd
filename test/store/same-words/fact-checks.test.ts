import { expect, it } from 'vitest';
import type { FactCheck } from '../../../schema/domain/model.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';

const words = 'The weir of Eastvale will hold for a hundred years';

/** A made-up article that quotes somebody. */
const quoting = (n: number, said = words, speaker = 'Ada Lindqvist') =>
  makeArticle({
    headline: `Weir ${n}`,
    day: `2031-05-0${n}`,
    url: `https://weir.example/${n}`,
    paragraphs: [`“${said},” said ${speaker} on the bridge.`],
    people: [speaker],
    quotes: [{ words: said, speaker }],
  });

/** A made-up article that checks a claim. */
function checking(claim: string, rating: string, n = 9) {
  const made = makeArticle({
    headline: `Checked ${n}`,
    day: `2031-06-0${n}`,
    url: `https://check.example/${n}`,
    paragraphs: ['The desk looked at what was claimed.'],
  });
  const check: FactCheck = {
    ...{ claim, claimant: 'Ada Lindqvist', claimedOn: null, claimUrls: [], rating, publisher: 'The Desk' },
    ...{ ratingValue: 1, bestRating: 5, worstRating: 1, url: `https://check.example/${n}#${rating}` },
  };
  return { ...made, document: { ...made.document, factChecks: [check] } };
}

const question = `{ quotes(orderBy: { field: PUBLISHED_ON, direction: ASC }) { nodes {
  text factChecks { claim claimant rating publisher url article { headline } } } } }`;

const ratings = async (store: Store): Promise<Json> => {
  const { quotes } = await ask(store, question);
  return quotes.nodes.map(({ factChecks }: Json) => factChecks.map(({ rating }: Json) => rating));
};

onEachDialect('fact checks of quotes', (of) => {
  const inStore = async (work: (store: Store, url: string) => Promise<void>) => {
    const empty = await anotherEmptyUrl(of().url);
    const store = await openStore(empty.url);
    await work(store, empty.url);
    await store.close();
    await empty.remove();
  };
  const check = checking('Eastvale’s weir: "The weir of Eastvale will hold for a hundred years."', 'False');

  it.each([
    ['before', [check, quoting(1)]],
    ['after', [quoting(1), check]],
    ['with', null],
  ] as const)('are there whether the check came in %s the quote', async (_, parts) =>
    inStore(async (store) => {
      for (const batch of parts === null ? [[quoting(1), check]] : parts.map((part) => [part])) await store.save(batch);
      const { quotes } = await ask(store, question);
      expect(quotes.nodes).toEqual([
        {
          text: words,
          factChecks: [
            {
              claim: check.document.factChecks[0]?.claim,
              claimant: 'Ada Lindqvist',
              rating: 'False',
              publisher: 'The Desk',
              url: 'https://check.example/9#False',
              article: { headline: 'Checked 9' },
            },
          ],
        },
      ]);
    }),
  );

  it('are of the same words or few others, not of those that deny them', async () =>
    inStore(async (store) => {
      await store.save([
        quoting(1),
        quoting(2, 'The weir of Eastvale will hold for two hundred years'),
        quoting(3, 'The weir of Eastvale will not hold for a hundred years'),
        quoting(4, 'The lock of Norrholm was painted in May'),
        quoting(5, words, 'Bruno Castellan'),
        checking(words, 'False'),
      ]);
      expect(await ratings(store)).toEqual([['False'], ['False'], [], [], ['False']]);
    }));

  it('filter quotes, and articles that state them', async () =>
    inStore(async (store) => {
      await store.save([quoting(1), quoting(2, 'The lock of Norrholm was painted in May'), check]);
      const some = (filter: string) => `{
        quotes(filter: { factChecks: ${filter} }) { totalCount }
        articles(filter: { factChecks: ${filter} }) { totalCount } }`;
      const counts = async (filter: string) => {
        const { quotes, articles } = await ask(store, some(filter));
        return [quotes.totalCount, articles.totalCount];
      };
      expect(await counts('{ some: { rating: { eq: "false" } } }')).toEqual([1, 1]);
      expect(await counts('{ some: { rating: { eq: "True" } } }')).toEqual([0, 0]);
      expect(await counts('{ some: { publisher: { eq: "the desk" }, claimant: { eq: "ada lindqvist" } } }')).toEqual([
        1, 1,
      ]);
      expect(await counts('{ none: {} }')).toEqual([1, 2]);
    }));

  it('go and come with the article that states them, which the feed tells of the quote', async () =>
    inStore(async (store, url) => {
      await store.save([quoting(1), quoting(2), check]);
      const dump = await dumpArchive(url);
      const ids = await store.articlesNamed('https://check.example/9');
      const last = async (): Promise<Json> =>
        (await ask(store, '{ changes(last: 1) { nodes { cursor } } }')).changes.nodes[0].cursor;
      const before = await last();
      await store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason: null });
      expect(await ratings(store)).toEqual([[], []]);
      const { changes } = await ask(
        store,
        'query ($after: String) { changes(after: $after, filter: { type: { eq: QUOTE } }) { nodes { kind } } }',
        { after: before },
      );
      expect(changes.nodes).toEqual([{ kind: 'UPDATED' }, { kind: 'UPDATED' }]);
      await store.restoreArticles(ids);
      expect(await ratings(store)).toEqual([['False'], ['False']]);
      expect(await dumpArchive(url)).toEqual(dump);
      await store.withdrawArticles(await store.articlesNamed('https://weir.example/1'), {
        ...{ state: 'WITHDRAWN', until: null, reason: null },
      });
      expect(await ratings(store)).toEqual([['False']]);
      const anew = await anotherEmptyUrl(url);
      const other = await openStore(anew.url);
      await other.save([check, quoting(2)]);
      const [ours, theirs] = [await dumpArchive(url), await dumpArchive(anew.url)];
      expect(ours['fact_check_quote']).toEqual(theirs['fact_check_quote']);
      expect(ours['fact_check_pair']).toEqual(theirs['fact_check_pair']);
      await other.close();
      await anew.remove();
    }));
});
