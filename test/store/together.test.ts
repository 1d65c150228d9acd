import { expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { type Made, makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

// Made-up articles of made-up people.
const weir: Made = {
  headline: 'Weir opened',
  day: '2021-06-01',
  url: 'https://news.example/weir',
  paragraphs: ['Ilse Tammik opened the weir.'],
};

onEachDialect('articles that come in together', (of) => {
  const save = (...made: readonly Made[]) => of().store.save(made.map(makeArticle));

  it('may be revisions of one, which one of them is by its address and the other by its headline', async () => {
    await save(weir);
    const { url: _, ...unaddressed } = weir;
    const saved = await save(
      { ...weir, headline: 'Weir opened at last', paragraphs: ['Ilse Tammik opened it at last.'] },
      { ...unaddressed, paragraphs: ['Ilse Tammik opened it, said a third.'] },
      { headline: 'Bridge closed', day: '2021-06-01', paragraphs: ['Nobody crosses.'] },
    );
    expect(saved.map(({ status, slug }) => [status, slug])).toEqual([
      ['REVISED', '2021-06-01-weir-opened'],
      ['REVISED', '2021-06-01-weir-opened'],
      ['ADDED', '2021-06-01-bridge-closed'],
    ]);
    const { article } = await ask(of().store, '{ article(by: { slug: "2021-06-01-weir-opened" }) { revision text } }');
    expect(article).toEqual({ revision: 3, text: 'Weir opened\n\nIlse Tammik opened it, said a third.' });
  });

  it('are ingested and answered in their order', async () => {
    const made = { headline: 'Lock rebuilt', day: '2022-01-01' };
    const saved = await save(
      { ...made, paragraphs: ['First.'] },
      { ...made, url: 'https://news.example/lock', paragraphs: ['Second.'] },
      { headline: 'Lock rebuilt again', day: '2022-01-02', url: 'https://news.example/lock', paragraphs: ['Third.'] },
      { headline: 'Lock painted', day: '2022-01-01', paragraphs: ['Another.'] },
    );
    expect(saved.map(({ status, slug }) => `${status} ${slug}`)).toEqual([
      'ADDED 2022-01-01-lock-rebuilt',
      'REVISED 2022-01-01-lock-rebuilt',
      'REVISED 2022-01-01-lock-rebuilt',
      'ADDED 2022-01-01-lock-painted',
    ]);
    const { article } = await ask(of().store, '{ article(by: { slug: "2022-01-01-lock-rebuilt" }) { text } }');
    expect(article.text).toBe('Lock rebuilt again\n\nThird.');
  });

  it('leave nothing behind where one of them cannot be ingested', async () => {
    const many = Array.from(
      { length: 150 },
      (_, n): Made => ({
        headline: `Sluice ${n}`,
        paragraphs: [`"The sluice leaks," said Paul Oduya. ${'Water ran over the stones. '.repeat(200)}`],
        people: ['Paul Oduya'],
        quotes: [{ words: 'The sluice leaks', speaker: 'Paul Oduya' }],
      }),
    );
    const { annotations, ...wrong } = makeArticle({
      ...many[0],
      headline: 'Sluice',
      paragraphs: many[0]?.paragraphs ?? [],
    });
    const quotes = annotations.quotes.map((quote) => ({ ...quote, speaker: 'nobody' }));
    const bad = { ...wrong, annotations: { ...annotations, quotes } };
    await expect(of().store.save([bad, ...many.map(makeArticle)])).rejects.toThrow(
      'the reading has no person "nobody"',
    );
    // What was still on its way would have arrived by the time that another article has.
    await save({ headline: 'Sluice mended', paragraphs: ['Paul Oduya mended the sluice.'], people: ['Paul Oduya'] });
    const found = await ask(
      of().store,
      `{ search(query: "sluice") { nodes { node { __typename } } } quotes(search: "leaks") { totalCount } articles(search: "sluice") { totalCount } }`,
    );
    expect([found.articles.totalCount, found.quotes.totalCount]).toEqual([1, 0]);
    expect(found.search.nodes.map(({ node }: Json) => node.__typename)).toEqual(['Article']);
  });
});
