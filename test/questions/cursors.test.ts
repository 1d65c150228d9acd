import { beforeAll, expect, it } from 'vitest';
import { ask, askForError, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
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
      'people(after: $after, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { kind: { eq: DIRECT } } } })',
      /with other rows counted/,
    ],
  ])('of %s is refused by %s', async (made, used, message) => {
    expect(await errorOf(used, await endOf(made))).toEqual({
      code: 'BAD_CURSOR',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['quotes(first: 1, search: "the")', 'quotes(after: $after, search: "the", filter: { kind: { eq: DIRECT } })'],
    ['articles(first: 1)', 'articles(after: $after, filter: { section: { eq: "World" } })'],
    [
      'people(first: 1, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { kind: { eq: DIRECT } } } })',
      'people(after: $after, orderBy: { field: QUOTE_COUNT }, filter: { quotes: { some: { kind: { eq: DIRECT } } }, name: { startsWith: "d" } })',
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
      await askForError(empty, 'query ($after: String) { changes(after: $after) { nodes { id } } }', { after: end }),
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
