import { beforeAll, expect, it } from 'vitest';
import { decodeGlobalId } from '../../schema/query/global-id.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up articles of three made-up people; two of them turn out to be one. */
const articles = (['Ada Lindqvist', 'Adeline Lindqvist-Ek', 'Tom Okafor'] as const).map((name, n) =>
  makeArticle({
    headline: `Weir ${n}`,
    day: `2021-06-0${n + 1}`,
    paragraphs: [
      `${name} was at the quay fair ${n}. “The weir ${n} holds,” ${name} said. “It ${n} does,” ${name} said.`,
    ],
    people: [name],
    quotes: [
      { words: `The weir ${n} holds`, speaker: name },
      { words: `It ${n} does`, speaker: name },
    ],
    events: [{ words: `the quay fair ${n}`, edtf: `2021-05-0${n + 1}`, people: [name] }],
  }),
);

onEachDialect('a slug in a filter', (of) => {
  const counted = async (list: string, filter: unknown) => {
    const type = { people: 'Person', quotes: 'Quote', articles: 'Article', events: 'Event' }[list];
    const source = `query ($filter: ${type}Filter) { ${list}(filter: $filter) { totalCount nodes { id } } }`;
    const found = (await ask(of().store, source, { filter }))[list];
    expect(found.nodes).toHaveLength(found.totalCount);
    return found.totalCount;
  };

  beforeAll(async () => {
    await of().store.save(articles);
    const { people } = await ask(of().store, '{ people { nodes { slug id articles { nodes { id } } } } }');
    const [one, other] = ['adeline-lindqvist-ek', 'ada-lindqvist'].map((slug) =>
      people.nodes.find((person: Json) => person.slug === slug),
    );
    await of().store.movePeople(
      one.articles.nodes.map(({ id }: Json) => ({
        article: decodeGlobalId(id).key,
        from: decodeGlobalId(one.id).key,
        to: decodeGlobalId(other.id).key,
      })),
    );
  });

  it.each([
    ['people', { slug: { eq: 'tom-okafor' } }, 1],
    ['people', { slug: { in: ['tom-okafor', 'ada-lindqvist', 'nobody'] } }, 2],
    ['people', { slug: { in: [] } }, 0],
    ['people', { not: { slug: { eq: 'tom-okafor' } } }, 1],
    ['quotes', { speaker: { slug: { eq: 'tom-okafor' } } }, 2],
    ['quotes', { article: { slug: { eq: '2021-06-03-weir-2' } } }, 2],
    ['articles', { slug: { in: ['2021-06-03-weir-2', '2021-06-01-weir-0'] } }, 2],
    ['articles', { people: { some: { slug: { eq: 'tom-okafor' } } } }, 1],
    ['articles', { people: { none: { slug: { eq: 'tom-okafor' } } } }, 2],
    ['articles', { quotes: { some: { speaker: { slug: { in: ['tom-okafor'] } } } } }, 1],
    ['events', { participants: { some: { slug: { eq: 'tom-okafor' } } } }, 1],
  ])('finds %s under %j', async (list, filter, count) => expect(await counted(list, filter)).toBe(count));

  it('of an event finds who took part in it', async () => {
    const { events } = await ask(of().store, '{ events { nodes { slug participants { totalCount } } } }');
    for (const { slug, participants } of events.nodes) {
      expect(await counted('people', { events: { some: { slug: { eq: slug } } } })).toBe(participants.totalCount);
    }
  });

  it('of a person who was merged stands for the one who stays', async () => {
    const slug = { eq: 'adeline-lindqvist-ek' };
    expect(await counted('people', { slug })).toBe(1);
    expect(await counted('quotes', { speaker: { slug } })).toBe(4);
    expect(await counted('quotes', { speaker: { slug: { in: [slug.eq, 'tom-okafor'] } } })).toBe(6);
    expect(await counted('people', { slug: { in: [slug.eq, 'ada-lindqvist'] } })).toBe(1);
  });

  it('costs no more than an id', async () => {
    of().takeStatements();
    await counted('quotes', { speaker: { slug: { eq: 'tom-okafor' } } });
    expect(of().takeStatements().join(' ')).toMatch(/speaker_id = coalesce/);
  });

  it('counts are fields, too, and say what their filters find', async () => {
    const {
      people,
      articles: found,
      events,
    } = await ask(
      of().store,
      `{ people { nodes { slug quoteCount articleCount quotes { totalCount } articles { totalCount } } }
         articles { nodes { quoteCount quotes { totalCount } } }
         events { nodes { articleCount quoteCount articles { totalCount } quotes { totalCount } } } }`,
    );
    for (const node of [...people.nodes, ...found.nodes, ...events.nodes]) {
      expect(node.quoteCount).toBe(node.quotes.totalCount);
      expect(node.articleCount).toBe(node.articles?.totalCount);
    }
    const [ada] = people.nodes;
    expect(ada).toMatchObject({ slug: 'ada-lindqvist', quoteCount: 4, articleCount: 2 });
  });
});
