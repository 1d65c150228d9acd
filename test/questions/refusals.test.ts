import { beforeAll, describe, expect, it } from 'vitest';
import { ask, askForError } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

const long = 'x'.repeat(100_000);

onEachDialect('a question is refused with a code and with what to do', (of) => {
  beforeAll(async () => {
    await of().store.save([
      makeArticle({
        headline: 'Weir',
        day: '2020-01-01',
        paragraphs: ['Ada Lindqvist spoke.'],
        people: ['Ada Lindqvist'],
      }),
    ]);
  });

  it.each([
    ['{ articles(search: "a*") { totalCount } }', 'BAD_SEARCH', /fewer than 2/],
    ['{ search(query: "") { totalCount } }', 'BAD_SEARCH', /no word/],
    ['{ search(query: "weir", types: []) { totalCount } }', 'BAD_USER_INPUT', /"types" is empty/],
    ['{ suggest(text: "weir", types: []) { node { __typename } } }', 'BAD_USER_INPUT', /"types" is empty/],
    ['{ articles(orderBy: { field: RELEVANCE }) { totalCount } }', 'BAD_USER_INPUT', /needs a `search`/],
    ['{ articles { facets(by: PUBLISHER, first: 1000000) { count } } }', 'BAD_USER_INPUT', /1 to 100/],
    ['{ articles { facets(by: PERSON) { nodes(first: 21) { slug } } } }', 'BAD_USER_INPUT', /1 to 20/],
    ['{ articles { timeline(interval: DAY, last: 0) { count } } }', 'BAD_USER_INPUT', /1 to 1000/],
    ['{ articles { nodes { related(first: 51) { article { slug } } } } }', 'BAD_USER_INPUT', /1 to 50/],
    ['{ articles { nodes { highlights(search: "weir", first: 51) { text } } } }', 'BAD_USER_INPUT', /1 to 50/],
    ['{ articles(first: 1000000) { totalCount } }', 'BAD_USER_INPUT', /1 to 100/],
    [
      '{ articles(filter: { publishedOn: { from: "2019-02-30" } }) { totalCount } }',
      undefined,
      /no date of the calendar/,
    ],
    ['{ articles(filter: { publishedAt: { from: "yesterday" } }) { totalCount } }', undefined, /no moment/],
    [
      '{ articles(filter: { publishedOn: { from: "2020", to: "2019-12" } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"from" is 2020 and "to" is 2019-12;/,
    ],
    [
      '{ events(filter: { not: { when: { from: "2019-03-02", to: "2019-03-01" } } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"from" is 2019-03-02/,
    ],
    [
      '{ articles(filter: { publishedAt: { from: "2020-01-01T00:00:00+01:00", to: "2019-12-31T22:59:00Z" } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"from" is 2020/,
    ],
    [
      '{ people(filter: { quoteCount: { gte: 10, lte: 9 } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"gte" is 10 and "lte" is 9/,
    ],
    ['{ quotes(filter: { confidence: { gte: 0.6, lte: 0.5 } }) { totalCount } }', 'BAD_USER_INPUT', /"gte" is 0.6/],
    ['{ quotes(filter: { confidence: { gte: 2 } }) { totalCount } }', 'BAD_USER_INPUT', /from 0 to 1/],
    [
      '{ people(filter: { quoteCount: { gt: 9, lt: 9 } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"gt" is 9 and "lt" is 9/,
    ],
    ['{ people(filter: { exists: true }) { totalCount } }', 'BAD_USER_INPUT', /directly in the filter of one/],
    ['{ articles(filter: { people: { some: { exists: true } } }) { totalCount } }', 'BAD_USER_INPUT', /"exists" says/],
    ['{ quotes(filter: { speaker: { not: { exists: true } } }) { totalCount } }', 'BAD_USER_INPUT', /"exists" says/],
    ['{ changes(filter: { person: { exists: true } }) { totalCount } }', 'BAD_USER_INPUT', /"exists" says/],
    ['{ quotes(filter: { speaker: { id: { eq: "QXJ0aWNsZTox" } } }) { totalCount } }', 'BAD_ID', /not an id/],
    [
      `{ quotes(filter: { speaker: { id: { eq: "${Buffer.from('1:Article:1').toString('base64url')}" } } }) { totalCount } }`,
      'BAD_ID',
      /id of an Article/,
    ],
    ['{ changes(after: "W10") { totalCount } }', 'BAD_CURSOR', /not one of this service/],
    ['{ suggest(text: "a\\u0000b") { node { __typename } } }', 'BAD_USER_INPUT', /NUL/],
  ])('%s', async (source, code, message) => {
    const error = await askForError(of().store, source);
    expect(error.message).toMatch(message);
    if (code !== undefined) expect(error.code).toBe(code);
  });

  describe.each([
    ['100,000 characters', long],
    ['an injection', `' or 1=1; drop table article; --`],
    ['a NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800'],
    ['what patterns give a meaning to', '%_\\"*()[]{}:^~&|!<->'],
  ])('%s', (_, text) => {
    it.each([
      'query ($t: String!) { search(query: $t) { totalCount nodes { highlights(search: $t) { text } } } }',
      'query ($t: String!) { articles(search: $t) { totalCount } }',
      'query ($t: String!) { suggest(text: $t) { node { __typename } } }',
      'query ($t: String!) { articles(filter: { publisher: { eq: $t, in: [$t], startsWith: $t, contains: $t } }) { totalCount } }',
      'query ($t: String!) { people(filter: { name: { contains: $t }, description: { startsWith: $t } }) { totalCount } }',
      'query ($t: String!) { quotes(filter: { cue: { contains: $t }, source: { eq: $t }, search: $t }) { totalCount } }',
      'query ($t: String!) { events(filter: { or: [{ place: { eq: $t } }, { name: { startsWith: $t } }] }) { totalCount } }',
      'query ($t: String!) { articles(after: $t) { totalCount } }',
      'query ($t: String!) { article(by: { slug: $t }) { slug } }',
      'query ($t: ID!) { node(id: $t) { id } }',
    ])('in %s is an answer, or an error of the client', async (source) => {
      const { code } = await askForError(of().store, source, { t: text });
      expect([undefined, 'BAD_USER_INPUT', 'BAD_CURSOR', 'BAD_ID', 'BAD_SEARCH']).toContain(code);
      expect(await ask(of().store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 1 } });
    });
  });
});
