import { beforeAll, expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article that describes made-up people: each by the words that stand before or behind a name. */
function describing(n: number, paragraph: string, described: Readonly<Record<string, readonly string[]>>) {
  const made = makeArticle({
    headline: `Weir ${n}`,
    day: `2021-06-0${n}`,
    paragraphs: [paragraph],
    people: Object.keys(described),
  });
  const rangeOf = (words: string) => {
    const start = made.document.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const people = made.annotations.people.map((person): Annotations['people'][number] => ({
    ...person,
    mentions: [
      ...person.mentions,
      ...(person.name === 'Ada Kern' && paragraph.includes('The mayor')
        ? [{ range: rangeOf('The mayor'), kind: 'ROLE' as const, title: null }]
        : []),
    ],
    descriptions: (described[person.name] ?? []).map(rangeOf),
  }));
  return { ...made, annotations: { ...made.annotations, people } };
}

onEachDialect('who is who in an article', (of) => {
  beforeAll(async () => {
    await of().store.save([
      describing(1, 'Ada Kern, a keeper of weirs, met Tom Okafor.', {
        'Ada Kern': ['a keeper of weirs'],
        'Tom Okafor': [],
      }),
      describing(
        2,
        'Ada Kern, mayor of Norrholm, met Tom Okafor, a miller. The mayor smiled. Ada Kern, an engineer, left.',
        {
          'Ada Kern': ['mayor of Norrholm', 'an engineer'],
          'Tom Okafor': ['a miller'],
        },
      ),
    ]);
  });

  const people =
    '{ edges { node { name } descriptions { text person { name } article { headline } } mentions { mentionKind span { text } } } }';

  it('is what that article says, and no other', async () => {
    const { articles } = await ask(of().store, `{ articles { nodes { headline people ${people} } } }`);
    const told = articles.nodes.map(({ headline, people: list }: Json) => [
      headline,
      list.edges.map(({ node, descriptions }: Json) => [node.name, descriptions.map(({ text }: Json) => text)]),
    ]);
    expect(told).toEqual([
      [
        'Weir 2',
        [
          ['Ada Kern', ['mayor of Norrholm', 'an engineer']],
          ['Tom Okafor', ['a miller']],
        ],
      ],
      [
        'Weir 1',
        [
          ['Ada Kern', ['a keeper of weirs']],
          ['Tom Okafor', []],
        ],
      ],
    ]);
    const [{ people: list, headline }] = articles.nodes;
    for (const { node, descriptions } of list.edges) {
      for (const each of descriptions)
        expect(each).toMatchObject({ person: { name: node.name }, article: { headline } });
    }
    const mentions = list.edges[0].mentions.map(({ mentionKind, span }: Json) => [mentionKind, span.text]);
    expect(mentions).toContainEqual(['ROLE', 'The mayor']);
    expect(mentions).toContainEqual(['NAME', 'Ada Kern']);
  });

  it("is told of a person's articles, too", async () => {
    const { person } = await ask(
      of().store,
      `{ person(by: { slug: "ada-kern" }) { articles { edges { node { headline } descriptions { text } } } } }`,
    );
    expect(person.articles.edges).toEqual([
      { node: { headline: 'Weir 2' }, descriptions: [{ text: 'mayor of Norrholm' }, { text: 'an engineer' }] },
      { node: { headline: 'Weir 1' }, descriptions: [{ text: 'a keeper of weirs' }] },
    ]);
  });

  it('ties a description to the mention beside it, and a mention to the description nearest to it', async () => {
    const { people: found } = await ask(
      of().store,
      `{ people { nodes { name descriptions { nodes { text span { start } mention { span { text start } } } }
           mentions { nodes { span { text } article { headline } description { text } } } } } }`,
    );
    const [ada, tom] = found.nodes;
    for (const { span, mention } of ada.descriptions.nodes) {
      expect(mention.span.text).toBe('Ada Kern');
      expect(span.start - mention.span.start).toBe('Ada Kern, '.length);
    }
    const told = [...ada.mentions.nodes, ...tom.mentions.nodes].map(({ span, article, description }: Json) =>
      [article.headline, span.text, description?.text ?? null].join(': '),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Weir 2: Ada Kern: mayor of Norrholm',
        'Weir 2: The mayor: an engineer',
        'Weir 1: Ada Kern: a keeper of weirs',
        'Weir 2: Tom Okafor: a miller',
        'Weir 1: Tom Okafor: ',
      ]),
    );
  });
});
