import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { ask, type Json } from '../support/ask.ts';
import { everyLeaf } from '../support/every-field.ts';
import { firstSlug, ingestData } from '../support/first-article.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a document that few would write', (of) => {
  beforeAll(() => ingestData(of().store));

  it.each([
    ['articles', 'ArticleConnection'],
    ['changes', 'ChangeConnection'],
    ['search(query: "summit")', 'SearchHitConnection'],
  ])('is answered where it wants nothing of a list but its type: %s', async (list, type) => {
    expect(await ask(of().store, `{ list: ${list} { __typename } }`)).toEqual({ list: { __typename: type } });
  });

  it('may spread one fragment under several root fields, whatever stands beside it', async () => {
    const fields =
      'quotes(first: 1) { totalCount nodes { text } facets(by: QUOTE_KIND) { count } } related { article { slug } }';
    const by = `by: { slug: "${firstSlug}" }`;
    const { article } = await ask(of().store, `{ article(${by}) { ${fields} } }`);
    const answer = await ask(
      of().store,
      `{ first: article(${by}) { ...F }
         second: article(${by}) { people(first: 1) { totalCount } ...F }
         third: articles(first: 1) { nodes { events(first: 1) { totalCount } people(first: 1) { totalCount } ...F } } }
       fragment F on Article { ${fields} }`,
    );
    const counted = { totalCount: expect.any(Number) };
    expect(answer).toEqual({
      first: article,
      second: { people: counted, ...article },
      third: { nodes: [{ events: counted, people: counted, ...article }] },
    });
  });

  it.each(['articles', 'people', 'quotes', 'events'])(
    'may want one thing alone of each row of a list in a list, of %s',
    async (list) => {
      for (const [inner, rows] of innerLists(list)) {
        const { nodes } = (
          await ask(of().store, `{ list: ${list}(first: 3) { nodes { id ${inner}(first: 2) { nodes { id } } } } }`)
        ).list;
        for (const leaf of everyLeaf(rows, 1)) {
          const answer = await ask(
            of().store,
            `{ list: ${list}(first: 3) { nodes { ${inner}(first: 2) { nodes { ${leaf} } } } } }`,
          );
          expect(answer.list.nodes.map((node: Json) => node[inner].nodes.length)).toEqual(
            nodes.map((node: Json) => node[inner].nodes.length),
          );
        }
      }
    },
  );
});

/** The lists of nodes that rows of a root list lead to: the field's name, and the type of its rows. */
function innerLists(list: string): readonly (readonly [string, string])[] {
  const rows = rowsOf(schema.getQueryType()?.getFields()[list]);
  return Object.values(rows?.getFields() ?? {}).flatMap((field) => {
    const inner = rowsOf(field);
    return inner !== null && 'id' in inner.getFields() ? [[field.name, inner.name] as const] : [];
  });
}

/** The type of a connection's rows; null for a field that is none. */
function rowsOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | null {
  const connection = field === undefined ? undefined : getNamedType(field.type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return null;
  const rows = getNamedType(connection.getFields()['nodes']?.type);
  return isObjectType(rows) ? rows : null;
}
