import { beforeAll, describe, expect, it } from 'vitest';
import { ask, askForError, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

// Made-up articles of made-up papers: of each day two, with one or two quotes.
const articles = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
  makeArticle({
    headline: `Weir ${['d', 'a', 'c', 'b'][n % 4]}${n}`,
    day: `2021-03-0${1 + (n % 2)}`,
    paragraphs: ['"One," said Ada Lindqvist. "Two," said Ada Lindqvist.'],
    people: ['Ada Lindqvist'],
    quotes: (n < 4 ? ['One'] : ['One', 'Two']).map((words) => ({ words, speaker: 'Ada Lindqvist' })),
  }),
);

onEachDialect('a list with several orders', (of) => {
  beforeAll(async () => {
    await of().store.save(articles);
  });

  const headlines = async (orderBy: string, cut = '') =>
    (await ask(of().store, `{ articles(orderBy: ${orderBy}${cut}) { nodes { headline } } }`)).articles.nodes.map(
      ({ headline }: Json) => headline.slice('Weir '.length),
    );

  it('is ordered by the first, among equal rows by the next', async () => {
    expect(await headlines('[{ field: PUBLISHED_ON, direction: DESC }, { field: HEADLINE }]')).toEqual([
      ...['a1', 'a5', 'b3', 'b7'],
      ...['c2', 'c6', 'd0', 'd4'],
    ]);
    expect(
      await headlines('[{ field: QUOTE_COUNT }, { field: PUBLISHED_ON, direction: DESC }, { field: HEADLINE }]'),
    ).toEqual(['a1', 'b3', 'c2', 'd0', 'a5', 'b7', 'c6', 'd4']);
  });

  it('may have one without its list, and by null or none its own', async () => {
    const one = await headlines('{ field: HEADLINE }');
    expect(await headlines('[{ field: HEADLINE }]')).toEqual(one);
    expect(await headlines('[]')).toEqual(await headlines('null'));
  });

  it.each([
    ['[{ field: PUBLISHED_ON, direction: DESC }, { field: HEADLINE }]'],
    ['[{ field: PUBLISHED_ON }, { field: HEADLINE }]'],
    ['[{ field: QUOTE_COUNT, direction: DESC }, { field: PUBLISHED_ON }, { field: HEADLINE, direction: DESC }]'],
    ['[{ field: QUOTE_COUNT }, { field: PUBLISHED_ON, direction: DESC }]'],
    ['[{ field: QUOTE_COUNT }, { field: HEADLINE }], filter: { quotes: { some: { search: "one" } } }'],
    ['[{ field: RELEVANCE, direction: DESC }, { field: HEADLINE }], search: "weir"'],
  ])('comes whole, page by page, either way: %s', async (orderBy) => {
    const whole = await headlines(orderBy);
    expect(whole).toHaveLength(articles.length);
    for (const backward of [false, true]) {
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const cut: string = backward ? 'last: 3, before: $cursor' : 'first: 3, after: $cursor';
        const { articles: page }: Json = await ask(
          of().store,
          `query ($cursor: String) { articles(orderBy: ${orderBy}, ${cut}) { nodes { headline } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { cursor },
        );
        const found = page.nodes.map(({ headline }: Json) => headline.slice('Weir '.length));
        if (backward) seen.unshift(...found);
        else seen.push(...found);
        cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(whole);
    }
  });

  it('is ordered so below each row of another list, and in groups', async () => {
    const { people, quotes } = await ask(
      of().store,
      `{ people { nodes { articles(first: 3, orderBy: [{ field: PUBLISHED_ON, direction: DESC }, { field: HEADLINE }]) { nodes { headline } } } }
         quotes(orderBy: [{ field: PUBLISHED_ON, direction: DESC }, { field: CONFIDENCE }]) { facets(by: SPEAKER) { nodes(first: 2) { article { publishedOn } } } } }`,
    );
    expect(people.nodes[0].articles.nodes.map(({ headline }: Json) => headline)).toEqual([
      'Weir a1',
      'Weir a5',
      'Weir b3',
    ]);
    expect(quotes.facets[0].nodes).toEqual(Array(2).fill({ article: { publishedOn: '2021-03-02' } }));
  });

  it.each([
    ['[{ field: HEADLINE }, { field: HEADLINE, direction: DESC }]', /names HEADLINE twice/],
    ['[{ field: HEADLINE }, { field: RELEVANCE }]', /needs a `search`/],
    [
      '[{ field: HEADLINE }, { field: PUBLISHED_ON }, { field: UPDATED_AT }, { field: WORD_COUNT }, { field: QUOTE_COUNT }]',
      /has 5 orders; the most are 4/,
    ],
  ])('is refused by %s', async (orderBy, message) => {
    expect(await askForError(of().store, `{ articles(orderBy: ${orderBy}) { totalCount } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });

  it('refuses the cursor of fewer orders', async () => {
    const { articles: page } = await ask(
      of().store,
      '{ articles(first: 1, orderBy: { field: HEADLINE }) { pageInfo { endCursor } } }',
    );
    const error = await askForError(
      of().store,
      'query ($after: String) { articles(after: $after, orderBy: [{ field: HEADLINE }, { field: WORD_COUNT }]) { totalCount nodes { slug } } }',
      { after: page.pageInfo.endCursor },
    );
    expect(error).toEqual({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(/"HEADLINE ASC".*"HEADLINE ASC, WORD_COUNT ASC"/),
    });
  });
});

/** Cursors as they were before a list could have several orders. */
const former = {
  'articles(after: $after)':
    'WyJRdWVyeS5hcnRpY2xlcyIsIlBVQkxJU0hFRF9PTiBERVNDIiwiMjAxOS0wMi0yMyIsMTg4MjE2NzI5NDM1NzI2XTVjenp1Zzg3',
  'articles(before: $after, orderBy: { field: HEADLINE, direction: ASC })':
    'WyJRdWVyeS5hcnRpY2xlcyIsIkhFQURMSU5FIEFTQyIsImhvdyBhIHNhZmUgZm9vdGJyaWRnZSB3YXMgbG9zdCBpbiBhIHdpbnRlciIsMTg4MjE2NzI5NDQxODI1XW9paG01bTBj',
  'articles(after: $after, orderBy: { field: QUOTE_COUNT, direction: DESC }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } } })':
    'WyJRdWVyeS5hcnRpY2xlcyIsIlFVT1RFX0NPVU5UIERFU0MiLDMsMTg4MjE2NzI5NDQzOTg2LCIwNm5nMWlpYyJdaWk3emI3bTc',
  'quotes(after: $after, orderBy: { field: CONFIDENCE })':
    'WyJRdWVyeS5xdW90ZXMiLCJDT05GSURFTkNFIEFTQyIsMSwxODgyMTY3Mjk2NDY1Mjhdc2F2anlpZ2Y',
  'quotes(after: $after, search: "summit")':
    'WyJRdWVyeS5xdW90ZXMiLCJSRUxFVkFOQ0UgREVTQyIsMTAzNzc3NTgsMTg4MjE2NzM0ODUzODI0LCJ4enVvaGh0YSJdc3FzaGw0MjE',
  'people(after: $after)': 'WyJRdWVyeS5wZW9wbGUiLCJOQU1FIEFTQyIsImhvd2FyZCB4IiwxODgyMTY3Mjk0ODQ5MzJdbGZubjVudmY',
  'events(after: $after)': 'WyJRdWVyeS5ldmVudHMiLCJXSEVOIEFTQyIsIjIwMTktMDItMTIiLDE4ODIxNjcyOTYzMzI1MF10aWhuampiZg',
  'search(query: "trump", after: $after)':
    'WyJzZWFyY2giLCJSRUxFVkFOQ0UgREVTQyIsMzI0NDE1MjYyNiwxODgyMTY3Mjk0ODQ5MzEsInRnYTduZm83Il01MzVhanh0bQ',
  'changes(after: $after)': 'WyJjaGFuZ2VzIiwiU0VRVUVOQ0UgQVNDIiw1LDVdMGM2NmNtdms',
};

onEachDialect('a cursor from before lists had several orders', (of) => {
  beforeAll(() => ingestData(of().store));

  describe('is taken', () => {
    it.each(Object.entries(former))('by %s', async (list, after) => {
      const source = `query ($after: String) { ${list} { pageInfo { hasNextPage hasPreviousPage } edges { cursor } } }`;
      await expect(ask(of().store, source, { after })).resolves.toBeDefined();
    });
  });

  it('of the feed of changes goes on where it was, and is given out as it was', async () => {
    const all = (await ask(of().store, '{ changes(first: 100) { edges { cursor node { cursor nodeId } } } }')).changes
      .edges;
    const after = former['changes(after: $after)'];
    expect(all[4]).toMatchObject({ cursor: after, node: { cursor: after } });
    const source = 'query ($after: String) { changes(after: $after, first: 100) { nodes { nodeId } } }';
    const { changes } = await ask(of().store, source, { after });
    expect(changes.nodes.map(({ nodeId }: Json) => nodeId)).toEqual(all.slice(5).map(({ node }: Json) => node.nodeId));
  });

  it('of the newest articles goes on behind the day it names', async () => {
    const source = 'query ($after: String) { articles(after: $after) { nodes { publishedOn } } }';
    const { articles: page } = await ask(of().store, source, { after: former['articles(after: $after)'] });
    expect(page.nodes.length).toBeGreaterThan(0);
    for (const { publishedOn } of page.nodes) expect(publishedOn <= '2019-02-23').toBe(true);
  });
});
