import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { executeCompiled } from '../../../src/server/execute/execute-compiled.ts';
import { exampleOperations } from '../../../src/server/graphiql/example-operations.ts';
import { documentedQuestions } from '../../support/documented-operations.ts';
import { everyField } from '../../support/every-field.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { someOf } from '../../support/runs.ts';
import { onEachDialect } from '../../support/stores.ts';

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

const bySlug = `by: { slug: "${firstSlug}" }`;

const written: readonly Operation[] = [
  ...exampleOperations,
  ...documentedQuestions.map((query) => ({ query })),
  ...someOf(everyField('Article', 2)).map((field) => ({ query: `{ article(${bySlug}) { ${field} } }` })),
  ...someOf(everyField('Person', 1)).map((field) => ({ query: `{ people(first: 3) { nodes { ${field} } } }` })),
  ...someOf(everyField('Quote', 1)).map((field) => ({ query: `{ quotes(first: 3) { nodes { ${field} } } }` })),
  ...someOf(everyField('Event', 1)).map((field) => ({ query: `{ events(first: 3) { nodes { ${field} } } }` })),
  { query: '{ __typename a: __typename people { __typename } }' },
  { query: '{ article(by: { slug: "nowhere" }) { headline } }' },
  { query: '{ people { b: totalCount } people { nodes { name } } people { nodes { slug name } } }' },
  {
    query: `query ($no: Boolean!, $slug: String!) { article(by: { slug: $slug }) {
      ...A ...A @skip(if: true) headline @include(if: $no) ... on Node { id } ... @include(if: $no) { slug } } }
      fragment A on Article { byline @skip(if: $no) ... on Article { section } }`,
    variables: { no: false, slug: firstSlug },
  },
  {
    query: 'query ($n: Int = 2) { people(first: $n) { nodes { ... on Node { __typename id } } } }',
    variables: { m: 1 },
  },
  { query: 'query One { people { totalCount } } query Two { events { totalCount } }', operationName: 'Two' },
  {
    query: '{ search(query: "summit") { nodes { node { __typename ... on Person { name } ... on Quote { text } } } } }',
  },
];

/** What ordinary execution has to say, or refuse. */
const left: readonly Operation[] = [
  { query: '{ __schema { queryType { name } } }' },
  { query: 'query One { people { totalCount } } query Two { events { totalCount } }' },
  { query: 'query One { people { totalCount } }', operationName: 'Two' },
  { query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: { n: 'three' } },
  { query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: {} },
  { query: '{ people(first: 1000) { totalCount } events { totalCount } }' },
  { query: '{ events { totalCount } people { nodes { quotes(after: "nonsense") { totalCount } } } }' },
  { query: '{ nodes(ids: ["nonsense"]) { id } }' },
  { query: 'subscription { changes { cursor } }' },
];

onEachDialect('the data of an answer, written at once,', (of) => {
  beforeAll(() => ingestData(of().store));

  const both = async ({ query, variables = {}, operationName = null }: Operation) => {
    const asked = { schema, document: parse(query), operationName };
    const context = () => ({ store: of().store, cost: { asked: 0, limit: 10_000_000 } });
    const { data, errors } = await execute({ ...asked, variableValues: variables, contextValue: context() });
    return { text: await executeCompiled({ ...asked, variables, context: context() }), data, errors };
  };

  it.each(written)('is byte for byte what ordinary execution answers: $query', async (operation) => {
    const { text, data, errors } = await both(operation);
    expect(errors).toBeUndefined();
    expect(text).toBe(JSON.stringify(data));
  });

  it('follows the conditions of each time', async () => {
    const query =
      'query ($no: Boolean!) { people(first: 1) { totalCount @include(if: $no) nodes { name @skip(if: $no) } } }';
    for (const no of [true, false, true]) {
      const { text, data } = await both({ query, variables: { no } });
      expect(text).toBe(JSON.stringify(data));
    }
  });
});

onEachDialect('what is no answer without errors', (of) => {
  beforeAll(() => ingestData(of().store));

  it.each(left)('is left to ordinary execution: $query', async ({ query, variables = {}, operationName = null }) => {
    const context = { store: of().store, cost: { asked: 0, limit: 20_000 } };
    expect(await executeCompiled({ schema, document: parse(query), operationName, variables, context })).toBeNull();
  });
});
