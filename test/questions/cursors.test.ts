import { beforeAll, expect, it } from 'vitest';
import { ask, askForError, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a cursor', (of) => {
  beforeAll(() => ingestData(of().store));

  const endOf = async (list: string): Promise<string> =>
    Object.values<Json>(await ask(of().store, `{ ${list} { pageInfo { endCursor } } }`))[0].pageInfo.endCursor;
  const errorOf = (list: string, after: string) =>
    askForError(of().store, `query ($after: String) { ${list} { pageInfo { endCursor } } }`, { after });

  it.each([
    ['quotes(first: 1)', 'articles(after: $after)', /for the list "Query.quotes" and this is "Query.articles"/],
    ['people(first: 1)', 'events(after: $after, orderBy: { field: NAME })', /for the list "Query.people"/],
    ['changes(first: 1)', 'articles(after: $after)', /for the list "changes"/],
    ['people(first: 1)', 'people(after: $after, orderBy: { field: NAME, direction: DESC })', /"NAME ASC".*"NAME DESC"/],
    ['quotes(first: 1, search: "the")', 'quotes(after: $after, search: "summit")', /under another search/],
    ['search(query: "trump", first: 1)', 'search(query: "kim", after: $after)', /under another search/],
    [
      'people(first: 1, orderBy: { field: QUOTE_COUNT })',
      'people(after: $after, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } } })',
      /with other rows counted/,
    ],
  ])('of %s is refused by %s', async (made, used, message) => {
    expect(await errorOf(used, await endOf(made))).toEqual({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['quotes(first: 1, search: "the")', 'quotes(after: $after, search: "the", filter: { quoteKind: { eq: DIRECT } })'],
    ['articles(first: 1)', 'articles(after: $after, filter: { section: { eq: "World" } })'],
    [
      'people(first: 1, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } } })',
      'people(after: $after, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } }, name: { startsWith: "d" } })',
    ],
  ])('of %s is taken by %s, in which its place is the same', async (made, used) => {
    expect(await errorOf(used, await endOf(made))).toEqual({});
  });

  it('is short, and nothing but what the service gave out: neither written by hand nor changed', async () => {
    const cursor = await endOf('articles(first: 1)');
    expect(cursor.length).toBeLessThan(120);
    const text = Buffer.from(cursor, 'base64url').toString();
    for (const forged of [
      text.replace('2019', '2018'),
      text.slice(0, -8),
      JSON.stringify(['Query.articles', 'PUBLISHED_ON DESC', '2019-02-23', 1]),
      JSON.stringify(['PUBLISHED_ON DESC', '2019-02-23', 1]),
    ]) {
      expect(await errorOf('articles(after: $after)', Buffer.from(forged).toString('base64url'))).toEqual({
        code: 'BAD_CURSOR',
        message: 'The cursor is not one of this service; pass on an `endCursor` or `startCursor` as it is.',
      });
    }
  });

  it('of the feed of changes is refused by a store that has not changed so often', async () => {
    const end = await endOf('changes(last: 1)');
    expect(await errorOf('changes(after: $after)', end)).toEqual({});
    const empty = { ...of().store, read: emptied(of().store.read) };
    expect(
      await askForError(empty, 'query ($after: String) { changes(after: $after) { nodes { nodeId } } }', {
        after: end,
      }),
    ).toEqual({ code: 'BAD_CURSOR', message: expect.stringMatching(/of another store/) });
  });
});

/** A store's answers as if the feed of changes were empty. */
const emptied =
  (read: Json) =>
  async (...asked: readonly Json[]) => {
    const answer = await read(...asked);
    return { ...answer, newest: { ...answer.newest, links: [] } };
  };

onEachDialect('pages of quotes by how sure they are', (of) => {
  it('go on behind a number that has no end', async () => {
    // A made-up article of made-up people.
    const { annotations, ...rest } = makeArticle({
      headline: 'Sure',
      paragraphs: ['"One," said Ada Lindqvist. "Two," said Ada Lindqvist. "Three," said Ada Lindqvist.'],
      quotes: ['One', 'Two', 'Three'].map((words) => ({ words, speaker: null })),
    });
    const quotes = annotations.quotes.map((quote, n) => ({ ...quote, confidence: [0.1 + 0.2, 0.3, 1 / 3][n] ?? 0 }));
    await of().store.save([{ ...rest, annotations: { ...annotations, quotes } }]);
    const seen: string[] = [];
    let after: string | null = null;
    for (let n = 0; n < 5; n += 1) {
      const { quotes: page }: Json = await ask(
        of().store,
        'query ($after: String) { quotes(first: 1, after: $after, orderBy: { field: CONFIDENCE }) { nodes { text confidence } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...page.nodes.map(({ text, confidence }: Json) => `${text} ${confidence}`));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(['One 0.3', 'Two 0.3', 'Three 0.333333']);
  });
});

onEachDialect('a part of a name', (of) => {
  it('has the spaces that it is asked with', async () => {
    // Made-up people and places.
    await of().store.save([
      makeArticle({
        headline: 'Parts',
        paragraphs: ['Cher met Ada Lindqvist in New Norrholm, and then in Newark.'],
        people: ['Cher', 'Ada Lindqvist'],
        events: [
          { words: 'met', edtf: '2021-01-01', place: 'New Norrholm' },
          { words: 'then', edtf: '2021-01-02', place: 'Newark' },
        ],
      }),
    ]);
    const found = await ask(
      of().store,
      `{ spaced: people(filter: { name: { contains: " " } }) { nodes { name } }
         any: people(filter: { name: { contains: "" } }) { totalCount }
         events(filter: { place: { startsWith: "NEW " } }) { nodes { place { name } } }
         eq: people(filter: { name: { eq: " ada  LINDQVIST " } }) { totalCount } }`,
    );
    expect(found).toEqual({
      spaced: { nodes: [{ name: 'Ada Lindqvist' }] },
      any: { totalCount: 2 },
      events: { nodes: [{ place: { name: 'New Norrholm' } }] },
      eq: { totalCount: 1 },
    });
  });
});
