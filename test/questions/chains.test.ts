import {
  GraphQLNonNull,
  type GraphQLObjectType,
  getNamedType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { ask } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { someOf } from '../support/runs.ts';
import { onEachDialect } from '../support/stores.ts';

const lists = { articles: 'Article', people: 'Person', quotes: 'Quote', events: 'Event' } as const;

/** Whatever rows of a type lead to, one behind the other: `people { nodes { quotes { nodes { content { start } } } } }`. */
function chainsFrom(type: GraphQLObjectType, most: number): readonly string[] {
  const fields = type.getFields();
  const own = ['id', 'text', 'name', 'start'].find((name) => name in fields) ?? '__typename';
  if (most === 0) return [own];
  const longer = Object.values(fields).flatMap(({ name, type, args }) => {
    const target = getNamedType(type);
    if (!isObjectType(target) || args.some(isRequiredArgument)) return [];
    const isList = isListType(type instanceof GraphQLNonNull ? type.ofType : type);
    // A single span leads nowhere but to its article, as all else does.
    if (target.name === 'Span' && !isList) return [];
    const nodes = target.getFields()['nodes'];
    const rows = nodes === undefined ? target : getNamedType(nodes.type);
    if (!isObjectType(rows)) return [];
    const size = args.some((arg) => arg.name === 'first') ? '(first: 2)' : '';
    return chainsFrom(rows, most - 1).map((inner) =>
      nodes === undefined ? `${name}${size} { ${inner} }` : `${name}${size} { totalCount nodes { ${inner} } }`,
    );
  });
  return longer.length === 0 ? [own] : longer;
}

onEachDialect('lists in lists', (of) => {
  beforeAll(async () => {
    await ingestData(of().store);
    // A made-up article of made-up people, so that rows are reached by more than one way.
    const people = ['Ada Lindqvist', 'Bruno Castellan'];
    await of().store.save(
      [1, 2, 3].map((n) =>
        makeArticle({
          headline: `Weir ${n}`,
          day: `2019-02-2${n}`,
          paragraphs: ['Ada Lindqvist met Bruno Castellan in Norrholm. "It is open," said Ada Lindqvist.'],
          people,
          quotes: [{ words: 'It is open', speaker: 'Ada Lindqvist' }],
          events: [{ words: 'met', edtf: '2019-02-20', place: 'Norrholm', people }],
        }),
      ),
    );
  });

  it.each(Object.entries(lists))('%s answer all they lead to, each as it does alone', async (list, typeName) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`no type "${typeName}"`);
    const chains = chainsFrom(type, 3);
    expect(chains.length).toBeGreaterThan(50);
    for (const chain of someOf(chains)) {
      const { nodes } = (await ask(of().store, `{ ${list}(first: 2) { nodes { id ${chain} } } }`))[list];
      expect(nodes).toHaveLength(2);
      for (const { id, ...led } of nodes) {
        const alone = await ask(of().store, `query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${chain} } } }`, {
          id,
        });
        expect({ chain, ...alone.node }).toEqual({ chain, ...led });
      }
    }
  });
});
