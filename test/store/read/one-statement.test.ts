import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { onEachDialect } from '../../support/stores.ts';

const questions: readonly [string, string][] = [
  [
    'an article with its quotes, their speakers, and the events they were said at',
    `{ article(by: { slug: "${firstSlug}" }) { headline quotes { totalCount nodes { text speaker { name description { text } }
       content { text block { index } } occasion { name when { edtf span { text prefix } } } about { edges { span { text } node { name } } } } }
       people { edges { mentionCount span { text } node { name aliases quotes(first: 2) { nodes { text } } } } }
       events { nodes { name participants { nodes { name } } } } } }`,
  ],
  [
    'its text in runs',
    `{ article(by: { slug: "${firstSlug}" }) { blocks { kind text runs { text annotations { ... on Quote { id speaker { name } }
       ... on Mention { mentionKind of { ... on Person { name } ... on Event { name } } } } } } } }`,
  ],
  [
    'a person with quotes, articles, events and mentions',
    `{ person(by: { slug: "mike-pompeo" }) { name quotes { nodes { text article { headline publisher } } }
       articles { nodes { headline } } events { nodes { name place { name span { text } } } } mentions { nodes { mentionKind span { text } } } } }`,
  ],
  [
    'events with participants, quotes, articles and accounts',
    `{ events { totalCount nodes { name participants { edges { node { name } span { text } } } quotes(relation: SAID_AT) { nodes { text speaker { name } } }
       articles { nodes { slug } } accounts { nodes { name participants { person { name } } groups { text } } } groups { text } } } }`,
  ],
  [
    'quotes with everything around them',
    '{ quotes { nodes { text context article { text } block { runs { text } } contentMentions { span { text } of { __typename } } } } }',
  ],
];

onEachDialect('the store is asked once', (of) => {
  beforeAll(() => ingestData(of().store));

  it.each(questions)('for %s', async (_, source) => {
    of().takeStatements();
    await ask(of().store, source);
    expect(of().takeStatements()).toHaveLength(1);
  });

  it('for nodes of all four types', async () => {
    const found = await ask(
      of().store,
      '{ articles(first: 1) { nodes { id } } people(first: 2) { nodes { id } } quotes(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }',
    );
    const ids = Object.values(found).flatMap((list: Json) => list.nodes.map((node: Json) => node.id));
    of().takeStatements();
    const { nodes, node } = await ask(
      of().store,
      `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { __typename id ... on Person { name quotes(first: 1) { nodes { text } } } ... on Quote { text } }
       node(id: $id) { ... on Event { name when { edtf } } } }`,
      { ids, id: ids.at(-1) },
    );
    expect(of().takeStatements()).toHaveLength(2);
    expect(nodes.map((found: Json) => found.id)).toEqual(ids);
    expect(nodes.map((found: Json) => found.__typename)).toEqual(['Article', 'Person', 'Person', 'Quote', 'Event']);
    expect(node.name).toBe('First Trump–Kim meeting, Singapore');
  });

  it('for one shape with one text, whatever the values', async () => {
    of().takeStatements();
    for (const first of [1, 2, 50]) {
      for (const name of ['A', 'Mike']) {
        await ask(
          of().store,
          'query ($first: Int, $name: String) { people(first: $first, filter: { name: { startsWith: $name } }) { nodes { quotes(first: $first) { nodes { text } } } } }',
          { first, name },
        );
      }
    }
    expect(new Set(of().takeStatements()).size).toBe(1);
  });

  it('for fragments that spread each other twice, without walking them over and over', async () => {
    const levels = 25;
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`,
    );
    of().takeStatements();
    const { people } = await ask(
      of().store,
      `{ people(first: 1) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Person { name }`,
    );
    expect(people.nodes).toEqual([{ name: 'Donald Trump' }]);
    expect(of().takeStatements()).toHaveLength(1);
  });

  it('with texts that look like JSON', async () => {
    const { people } = await ask(
      of().store,
      'query ($n: String) { people(filter: { name: { eq: $n } }) { nodes { name } } }',
      {
        n: '["a"]',
      },
    );
    expect(people.nodes).toEqual([]);
  });
});
