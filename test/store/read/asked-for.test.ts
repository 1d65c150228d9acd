import { graphql } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import type { Context } from '../../../schema/query/context.ts';
import { ask } from '../../support/ask.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { onEachDialect } from '../../support/stores.ts';

onEachDialect('the store', (of) => {
  beforeAll(async () => {
    await ingestData(of().store);
    of().takeStatements();
  });

  it.each(['articles', 'people', 'quotes', 'events', 'changes'])(
    'counts all %s only where `totalCount` is asked for',
    async (list) => {
      const counts = async (fields: string) => {
        await ask(of().store, `{ ${list}(first: 1) { ${fields} } }`);
        return of()
          .takeStatements()
          .map((sql) => sql.includes('count('));
      };
      const id = list === 'changes' ? 'nodeId' : 'id';
      expect(await counts(`nodes { ${id} } edges { cursor } pageInfo { hasNextPage endCursor }`)).toEqual([false]);
      expect(await counts(`nodes { ${id} } totalCount`)).toEqual([true]);
      expect(await counts(`totalCount @skip(if: true) nodes { ${id} }`)).toEqual([false]);
    },
  );

  it.each([
    'annotations @skip(if: true) { ... on Quote { text speaker { name } } ... on Mention { mentionKind } }',
    'annotations @include(if: false) { ... on Quote { text } }',
    '... @skip(if: true) { annotations { ... on Mention { mentionKind } } }',
    '... on Run @include(if: false) { annotations { ... on Quote { text } } }',
  ])('is not asked for what stands on a run and is left out: %s', async (leftOut) => {
    const statements = async (fields: string) => {
      await ask(
        of().store,
        `{ article(by: { slug: "${firstSlug}" }) { blocks { runs { span { start } ${fields} } } } }`,
      );
      return of().takeStatements();
    };
    expect(await statements(leftOut)).toEqual(await statements(''));
    expect(await statements('annotations { ... on Quote { text } }')).not.toEqual(await statements(''));
  });

  it.each([
    [
      'too expensive',
      '{ articles(first: 100) { nodes { people(first: 100) { nodes { quotes(first: 20) { nodes { text } } } } } } }',
    ],
    [
      'too expensive only together',
      `{ a: articles(first: 100) { nodes { slug } } b: people(first: 100) { nodes { quotes(first: 100) { nodes { text } } } } c: people(first: 100) { nodes { quotes(first: 100) { nodes { quoteKind } } } } }`,
    ],
    ['too large', `{ people(filter: { or: [${'{ name: { eq: "a" } }'.repeat(201)}] }) { totalCount } }`],
  ])('never hears of an operation that is %s', async (what, source) => {
    const contextValue: Context = { store: of().store, cost: { asked: 0, limit: 20_000 } };
    const { errors } = await graphql({ schema, source, contextValue });
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain(
      what === 'too large' ? 'QUERY_TOO_LARGE' : 'COST_LIMIT_EXCEEDED',
    );
    expect(of().takeStatements()).toEqual([]);
  });
});
