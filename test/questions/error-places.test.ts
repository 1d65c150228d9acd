import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore('file::memory:');
});
afterAll(() => store.close());

const errorOf = async (source: string, variableValues: Record<string, unknown> = {}) => {
  const { errors } = await graphql({ schema, source, variableValues, contextValue: { store } });
  return errors?.[0];
};

describe('an error says at which place of the document it is', () => {
  it.each([
    ['a date that is none', '{ articles(filter: { publishedOn: { from: ¶"2019-02-30" } }) { totalCount } }'],
    ['a date that is a number', '{ articles(filter: { publishedOn: { from: ¶2019 } }) { totalCount } }'],
    ['a moment that is none', '{ changes(since: ¶"yesterday") { totalCount } }'],
    ['an address that is none', '{ article(by: { url: ¶"x" }) { slug } }'],
    ['a page of a root field', '{ ¶people(first: 0) { totalCount } }'],
    ['a page of a nested field', '{ people { nodes { name ¶quotes(first: 101) { totalCount } } } }'],
    ['a cursor of a nested field', '{ people { nodes { ¶quotes(after: "x") { totalCount } } } }'],
    ['a nested search', '{ people { nodes { ...P } } } fragment P on Person { ¶quotes(search: "a*") { totalCount } }'],
    ['groups', '{ articles { ¶facets(by: PUBLISHER, first: 0) { count } } }'],
    ['what is computed', '{ articles { nodes { ¶related(first: 0) { article { slug } } } } }'],
    ['highlights', '{ articles { nodes { ¶highlights(search: "?") { text } } } }'],
    ['highlights of what is found', '{ search(query: "x") { nodes { ¶highlights(search: "x", first: 0) { text } } } }'],
  ])('%s', async (_, marked) => {
    const column = marked.indexOf('¶') + 1;
    const error = await errorOf(marked.replace('¶', ''));
    expect(error?.locations).toEqual([{ line: 1, column }]);
  });
});

describe('text that no store can hold is refused under the name of its argument', () => {
  it.each([
    [
      'query ($t: String!) { articles(filter: { and: [{ publisher: { in: ["x", $t] } }] }) { totalCount } }',
      'filter.and.0.publisher.in.1',
    ],
    [
      'query ($t: String!) { people { nodes { quotes(filter: { cue: { eq: $t } }) { totalCount } } } }',
      'filter.cue.eq',
    ],
    ['query ($t: String!) { articles(search: $t) { totalCount } }', 'search'],
    ['query ($t: String!) { articles(filter: { search: $t }) { totalCount } }', 'filter.search'],
    ['query ($t: String!) { search(query: $t) { totalCount } }', 'query'],
    ['query ($t: String!) { suggest(text: $t) { node { __typename } } }', 'text'],
    ['query ($t: String!) { articles { nodes { highlights(search: $t) { text } } } }', 'search'],
    ['query ($t: String!) { article(by: { slug: $t }) { slug } }', 'by.slug'],
    ['query ($t: String!) { articles(after: $t) { totalCount } }', 'after'],
  ])('%s', async (source, name) => {
    for (const t of ['trump\0', 'trump\ud800']) {
      const error = await errorOf(source, { t });
      expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(error?.message).toBe(
        `The argument "${name}" has a NUL character or half a surrogate pair in it; take it out.`,
      );
    }
  });
});
