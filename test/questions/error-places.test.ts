import { type ExecutionResult, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

const article = () =>
  makeArticle({
    headline: 'Weir opens',
    day: '2020-01-01',
    paragraphs: ['Ada Lindqvist spoke of the weir.'],
    people: ['Ada Lindqvist'],
  });

let store: Store;
beforeAll(async () => {
  store = await openStore('file::memory:');
  await store.save([article()]);
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
    [
      'highlights of what is found',
      '{ search(query: "weir") { nodes { ¶highlights(search: "weir", first: 0) { text } } } }',
    ],
  ])('%s', async (_, marked) => {
    const column = marked.indexOf('¶') + 1;
    const error = await errorOf(marked.replace('¶', ''));
    expect(error?.locations).toEqual([{ line: 1, column }]);
  });
});

onEachDialect('an error in the arguments of a nested field', (of) => {
  beforeAll(() => of().store.save([article()]));

  const answer = async (source: string): Promise<ExecutionResult> => {
    const answered = await graphql({ schema, source, contextValue: { store: of().store } });
    return JSON.parse(JSON.stringify(answered));
  };

  it.each([
    ['{ person(by: { slug: "ada-lindqvist" }) { name quotes(first: 101) { totalCount } } }', ['person', 'quotes']],
    [
      '{ person(by: { slug: "ada-lindqvist" }) { q: quotes(filter: { cue: { eq: "said" }, confidence: { gte: 2 } }) { totalCount } } }',
      ['person', 'q'],
    ],
    [
      '{ person(by: { slug: "ada-lindqvist" }) { quotes { facets(by: CUE, first: 0) { count } } } }',
      ['person', 'quotes', 'facets'],
    ],
    ['{ person(by: { slug: "ada-lindqvist" }) { highlights(search: "?") { text } } }', ['person', 'highlights']],
    ['{ person(by: { slug: "ada-lindqvist" }) { quotedWith(first: 0) { articleCount } } }', ['person', 'quotedWith']],
  ])('has the path of the field, and leaves what can be answered: %s', async (source, path) => {
    const { data, errors } = await answer(source.replace(/}$/, ' articles { totalCount } }'));
    expect(errors).toMatchObject([{ path, extensions: { code: expect.stringMatching(/BAD_USER_INPUT|BAD_SEARCH/) } }]);
    expect(data).toEqual({ person: null, articles: { totalCount: 1 } });
  });

  it('has the place in its list', async () => {
    const { errors } = await answer('{ articles { nodes { people(after: "x") { totalCount } } } }');
    expect(errors).toMatchObject([{ path: ['articles', 'nodes', 0, 'people'], extensions: { code: 'BAD_CURSOR' } }]);
  });

  it('is none where no row has the field', async () => {
    expect(await answer('{ person(by: { slug: "nobody" }) { quotes(first: 101) { totalCount } } }')).toEqual({
      data: { person: null },
    });
  });

  it('leaves the other nodes where one of several ids is none', async () => {
    const { data: known } = await answer('{ articles { nodes { id } } }');
    const id = JSON.stringify(known).match(/"id":"([^"]+)"/)?.[1];
    const { data, errors } = await answer(
      `{ nodes(ids: ["${id}", "nonsense", "${id}"]) { id } articles { totalCount } }`,
    );
    expect(data).toEqual({ nodes: [{ id }, null, { id }], articles: { totalCount: 1 } });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_ID' } }]);
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
