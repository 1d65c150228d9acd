import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleToSave } from '../../../src/store/open-store.ts';
import { ask, askForError, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { someOf } from '../../support/runs.ts';
import { onEachDialect } from '../../support/stores.ts';

// Made-up articles of made-up people.
const days = ['2020-01-05', '2020-01-03', undefined, '2020-01-03', '2020-01-01', undefined, '2020-01-04'];
const articles = days.map((day, i) =>
  makeArticle({
    headline: `Council meets again ${i}`,
    ...(day === undefined ? {} : { day }),
    publisher: i % 2 === 0 ? 'The Even Times' : 'The Odd Post',
    paragraphs: [`Ada Lindqvist spoke of the harbour ${i}. Tom Okafor listened.`, `Ada Lindqvist left at ${i}.`],
    people: ['Ada Lindqvist', ...(i % 3 === 0 ? ['Tom Okafor'] : [])],
    quotes: [
      { words: `the harbour ${i}`, speaker: 'Ada Lindqvist' },
      { words: 'listened', speaker: i % 3 === 0 ? 'Tom Okafor' : null },
    ],
  }),
);

onEachDialect('lists in pages', (of) => {
  beforeAll(async () => {
    await of().store.save(articles);
  });

  /** Pages through a list to its end, forward or backward, and gives the headlines in the order of the list. */
  async function allHeadlines(size: number, backward: boolean, direction: string): Promise<readonly string[]> {
    const found: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const cut: string = backward ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`;
      const { articles: page }: Json = await ask(
        of().store,
        `query ($cursor: String) { articles(${cut}, orderBy: { field: PUBLISHED_ON, direction: ${direction} }) {
           totalCount nodes { headline publishedOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { cursor },
      );
      expect(page.totalCount).toBe(articles.length);
      const headlines = page.nodes.map((node: Json) => `${node.publishedOn} ${node.headline}`);
      if (backward) found.unshift(...headlines);
      else found.push(...headlines);
      if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return found;
      cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    }
  }

  it.each(['ASC', 'DESC'])('have each row once, whatever the size and the way, ordered %s', async (direction) => {
    const whole = await allHeadlines(100, false, direction);
    expect(whole).toHaveLength(articles.length);
    const dated = whole.filter((headline) => !headline.startsWith('null')).map((headline) => headline.slice(0, 10));
    expect(dated).toEqual([...dated].sort((a, b) => (direction === 'ASC' ? a.localeCompare(b) : b.localeCompare(a))));
    expect(whole.slice(-2).every((headline) => headline.startsWith('null'))).toBe(true);
    for (const size of [1, 2, 3]) {
      expect(await allHeadlines(size, false, direction)).toEqual(whole);
      expect(await allHeadlines(size, true, direction)).toEqual(whole);
    }
  });

  it('are cut for each parent by itself, with a total of its own', async () => {
    const { people } = await ask(
      of().store,
      `{ people { nodes { name quotes(first: 2, orderBy: { field: PUBLISHED_ON, direction: ASC }) {
           totalCount pageInfo { hasNextPage } nodes { text article { publishedOn } } } } } }`,
    );
    expect(people.nodes).toEqual([
      {
        name: 'Ada Lindqvist',
        quotes: {
          totalCount: 7,
          pageInfo: { hasNextPage: true },
          nodes: [
            { text: 'the harbour 4', article: { publishedOn: '2020-01-01' } },
            expect.objectContaining({ article: { publishedOn: '2020-01-03' } }),
          ],
        },
      },
      {
        name: 'Tom Okafor',
        quotes: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          nodes: [
            { text: 'listened', article: { publishedOn: '2020-01-03' } },
            { text: 'listened', article: { publishedOn: '2020-01-04' } },
          ],
        },
      },
    ]);
  });

  it('go on where they stood when rows arrive between two pages', async () => {
    const page = (after: string | null) =>
      ask(
        of().store,
        `query ($after: String) { articles(first: 3, after: $after, orderBy: { field: HEADLINE, direction: ASC }) {
           nodes { headline } pageInfo { endCursor } } }`,
        { after },
      ).then(({ articles: found }) => found);
    const first = await page(null);
    await of().store.save([
      makeArticle({ headline: 'Aardvark found 1', paragraphs: ['A made-up animal.', 'It ran.'] }),
    ]);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map((node: Json) => node.headline)).toEqual(
      [0, 1, 2, 3, 4, 5].map((i) => `Council meets again ${i}`),
    );
  });

  it('are filtered, with and, or and not, and an empty filter filters nothing', async () => {
    const count = async (filter: unknown) =>
      (await ask(of().store, 'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }', { filter }))
        .articles.totalCount;
    const all = await count(null);
    expect(await count({})).toBe(all);
    expect(await count({ publisher: null, not: null })).toBe(all);
    expect(await count({ publisher: { eq: 'The Even Times' } })).toBe(4);
    expect(await count({ not: { publisher: { eq: 'The Even Times' } } })).toBe(all - 4);
    expect(await count({ publisher: { in: [] } })).toBe(0);
    expect(await count({ publisher: { startsWith: 'The ' } })).toBe(7);
    expect(await count({ or: [] })).toBe(0);
    expect(await count({ and: [] })).toBe(all);
    expect(await count({ publishedOn: { from: '2020-01-03', to: '2020-01-04' } })).toBe(3);
    expect(await count({ or: [{ publishedOn: { to: '2020-01-01' } }, { publishedOn: { from: '2020-01-05' } }] })).toBe(
      2,
    );
    const { person } = await ask(of().store, '{ person(by: { slug: "tom-okafor" }) { id } }');
    expect(await count({ people: { some: { id: { eq: person.id } } } })).toBe(3);
    expect(await count({ people: { some: { id: { in: [person.id] } } }, publisher: { eq: 'The Odd Post' } })).toBe(1);
  });

  it('can be asked for twice in one selection, with other arguments', async () => {
    const { person } = await ask(
      of().store,
      `{ person(by: { slug: "ada-lindqvist" }) {
           newest: quotes(first: 1) { nodes { text } }
           oldest: quotes(first: 1, orderBy: { field: PUBLISHED_ON, direction: ASC }) { nodes { text quoteKind } }
           ...Count } }
       fragment Count on Person { newest: quotes(first: 1) { totalCount } }`,
    );
    expect(person).toEqual({
      newest: { nodes: [{ text: 'the harbour 0' }], totalCount: 7 },
      oldest: { nodes: [{ text: 'the harbour 4', quoteKind: 'DIRECT' }] },
    });
  });
});

/** Orders whose keys no other article's arrival changes here: each article has people and events of its own. */
const everyOrder = [
  ...['PUBLISHED_ON', 'UPDATED_AT', 'HEADLINE', 'WORD_COUNT', 'QUOTE_COUNT'].map(
    (field) => ['articles', field] as const,
  ),
  ...['NAME', 'QUOTE_COUNT', 'ARTICLE_COUNT'].map((field) => ['people', field] as const),
  ...['PUBLISHED_ON', 'SAID', 'CONFIDENCE'].map((field) => ['quotes', field] as const),
  ...['WHEN', 'NAME', 'ARTICLE_COUNT', 'QUOTE_COUNT'].map((field) => ['events', field] as const),
] as const;

/** The n-th of many articles, whose keys of every order lie among those of the others, some of them the same or none. */
function amongOthers(n: number): ArticleToSave {
  const mixed = (n * 7919) % 100;
  const letter = String.fromCharCode(97 + (mixed % 26));
  const day = mixed % 9 === 0 ? undefined : `2020-01-${String(1 + (mixed % 28)).padStart(2, '0')}`;
  const [person, event] = [`${letter.toUpperCase()}orn Borg${n}`, `the ${letter}air ${n}`];
  const words = [`words ${n}`, `more words ${n}`].slice(0, 1 + (mixed % 2));
  const made = makeArticle({
    headline: `${letter} council ${n}`,
    url: `https://example.org/${n}`,
    ...(day === undefined ? {} : { day }),
    paragraphs: [
      `${person} came to ${event}. ${'So it was. '.repeat(mixed % 5)}`,
      `“${words.join('” “')},” ${person} said.`,
    ],
    people: [person],
    quotes: words.map((each) => ({ words: each, speaker: person })),
    events: [{ words: event, ...(day === undefined ? {} : { edtf: day }) }],
  });
  const updatedAt =
    mixed % 7 === 0 ? null : { value: `2020-02-01T00:${String(mixed % 60).padStart(2, '0')}:00Z`, range: null };
  const { document, annotations } = made;
  return {
    ...made,
    document: { ...document, metadata: { ...document.metadata, updatedAt } },
    annotations: {
      ...annotations,
      quotes: annotations.quotes.map((quote) => ({ ...quote, confidence: (mixed % 10) / 10 })),
    },
  };
}

onEachDialect('a list that is paged while articles come in', (of) => {
  let made = 0;
  const saveMore = (count: number) => of().store.save(Array.from({ length: count }, () => amongOthers(made++)));
  beforeAll(() => saveMore(15));

  async function pageAll(list: string, orderBy: object, backward: boolean): Promise<void> {
    const cut = backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor';
    const type = { articles: 'Article', people: 'Person', quotes: 'Quote', events: 'Event' }[list];
    const source = `query ($cursor: String, $size: Int, $orderBy: [${type}Order!]) { ${list}(${cut}, orderBy: $orderBy) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    /** The ids of all pages, one after the other; `between` is awaited between two of them. */
    const read = async (size: number, between: () => Promise<unknown>): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const { nodes, pageInfo }: Json = (await ask(of().store, source, { orderBy, size, cursor }))[list];
        seen.push(...nodes.map(({ id }: Json) => id));
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
        if (more) await between();
      }
      return seen;
    };
    const before = await read(100, async () => undefined);
    const seen = await read(Math.min(100, Math.ceil(before.length / 4)), () => saveMore(1));
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  }

  it.each(someOf(everyOrder))(
    'has no %s twice and misses none that stood before, by %s, either way',
    async (list, field) => {
      for (const direction of ['ASC', 'DESC']) {
        for (const backward of [false, true]) await pageAll(list, { field, direction }, backward);
      }
    },
  );
});

onEachDialect('a list refuses', (of) => {
  const refusals: readonly [string, string, string][] = [
    ['more rows than a page has', '{ articles(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['no rows at all', '{ articles(last: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['both ends at once', '{ articles(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor that is none', '{ articles(after: "x") { nodes { slug } } }', 'BAD_CURSOR'],
    ['an id that is none', '{ quotes(filter: { speaker: { id: { eq: "x" } } }) { totalCount } }', 'BAD_ID'],
    ['a position across articles', '{ quotes(orderBy: { field: POSITION }) { totalCount } }', 'BAD_USER_INPUT'],
    [
      'text that no store can hold',
      '{ articles(filter: { publisher: { eq: "a\\u0000b" } }) { totalCount } }',
      'BAD_USER_INPUT',
    ],
  ];
  it.each(refusals)('%s', async (_, source, code) => {
    expect(await askForError(of().store, source)).toMatchObject({ code });
  });

  it('half a surrogate pair', async () => {
    const source = 'query ($slug: String!) { article(by: { slug: $slug }) { slug } }';
    expect(await askForError(of().store, source, { slug: 'a\ud800' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  describe('a cursor', () => {
    it('of another order, and says so', async () => {
      await of().store.save(articles.slice(0, 2));
      const { articles: page } = await ask(of().store, '{ articles(first: 1) { pageInfo { endCursor } } }');
      expect(
        await askForError(
          of().store,
          'query ($after: String) { articles(after: $after, orderBy: { field: HEADLINE }) { nodes { slug } } }',
          { after: page.pageInfo.endCursor },
        ),
      ).toEqual({
        code: 'BAD_CURSOR',
        message:
          'The cursor was made for the order "PUBLISHED_ON DESC" and the list is ordered by "HEADLINE ASC"; page with one orderBy.',
      });
    });
  });
});
