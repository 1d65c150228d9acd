import { expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import { decodeGlobalId } from '../../schema/query/global-id.ts';
import type { AccountMove } from '../../src/store/write/identity/move-accounts.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

const keyOf = (id: string): number => decodeGlobalId(id).key;

/** What keeps the articles apart that tell of them: without it they would be of one event, being in nearly the same words. */
const asides: Readonly<Record<number, string>> = {
  1: 'Orchards around Tarnbeck ripen, cider presses creak, wasps swarm and pickers climb ladders; beekeepers smoke hives, jams simmer, baskets brim with damsons, quinces and medlars.',
  2: 'Granite from the Ostrel quarry goes by barge, lorries queue, dust settles over hedges; drills whine, blasters whistle, cranes swing slabs, masons chisel kerbs and gravestones.',
  3: 'Dancers rehearse ballet in velvet costumes, violins tune, ushers polish the brass banisters.',
  4: 'Botanists label orchids, greenhouse panes steam, hoses drip on moss and ferns.',
};

/** A made-up article that tells of one event, at which a made-up person speaks. */
function telling(n: number, words: string, person = 'Ada Lindqvist') {
  const made = makeArticle({
    headline: `Story ${n}`,
    day: `2021-06-0${n}`,
    url: `https://example.org/story/${n}`,
    paragraphs: [`${asides[n] ?? ''} They spoke of ${words}. “So it is in ${n},” ${person} said.`],
    people: [person],
    quotes: [{ words: `So it is in ${n}`, speaker: person }],
    events: [{ words, edtf: `2021-05-0${n}`, people: [person], isMain: true }],
  });
  const quotes = made.annotations.quotes.map((quote): Annotations['quotes'][number] => {
    const range = quote.content[0] ?? { start: 0, end: 1 };
    return { ...quote, occasion: { event: words, range }, about: [{ event: words, range }] };
  });
  return { ...made, annotations: { ...made.annotations, quotes } };
}

const state = `{ articles(first: 20, orderBy: { field: HEADLINE, direction: ASC }) { nodes { id headline mainEvent { id } quotes { nodes { id } }
  events { nodes { id slug name } } } } }`;

onEachDialect('an event that is merged into another', (of) => {
  const stories = async (): Promise<Json[]> => (await ask(of().store, state)).articles.nodes;
  const eventOf = (story: Json): Json => story.events.nodes[0];
  const movesOf = (all: readonly Json[], to: string): AccountMove[] =>
    all.map((story) => ({ article: keyOf(story.id), from: keyOf(eventOf(story).id), to: keyOf(to) }));
  let before: Json[] = [];
  let cursor = '';

  it('has its accounts told by the one that stays, with all that belongs to them', async () => {
    const { store } = of();
    await store.save([
      telling(1, 'the flood'),
      telling(2, 'the great flood'),
      telling(3, 'the high water', 'Bruno Castellan'),
    ]);
    before = await stories();
    expect(new Set(before.map((story) => eventOf(story).id)).size).toBe(3);
    cursor = (await ask(store, '{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
    const [first, second, third] = before;
    await store.moveAccounts(movesOf([second, third], eventOf(first).id));
    const { events } = await ask(
      store,
      `{ events { nodes { id name slug articles { totalCount edges { isMain node { headline } } } quotes { totalCount }
           participants { nodes { name } } accounts { totalCount } mentions { nodes { span { text } } } } } }`,
    );
    expect(events.nodes).toEqual([
      {
        id: eventOf(first).id,
        name: 'the flood',
        slug: eventOf(first).slug,
        articles: {
          totalCount: 3,
          edges: [3, 2, 1].map((n) => ({ isMain: true, node: { headline: `Story ${n}` } })),
        },
        // Each is linked as said there, and as about it.
        quotes: { totalCount: 6 },
        participants: { nodes: [{ name: 'Ada Lindqvist' }, { name: 'Bruno Castellan' }] },
        accounts: { totalCount: 3 },
        mentions: { nodes: ['the high water', 'the great flood', 'the flood'].map((text) => ({ span: { text } })) },
      },
    ]);
    for (const story of await stories()) expect(story.mainEvent.id).toBe(eventOf(first).id);
  });

  it('is answered by the one that stays, by its id and its slug', async () => {
    const { store } = of();
    const [stays, one, two] = before.map(eventOf);
    const answer = await ask(
      store,
      `query ($one: ID!, $two: ID!, $ids: [ID!]!, $slug: String!) {
         node(id: $one) { id } nodes(ids: $ids) { id } a: event(by: { id: $two }) { id } b: event(by: { slug: $slug }) { id } }`,
      { one: one.id, two: two.id, slug: two.slug, ids: [one.id, stays.id, before[0].id, two.id] },
    );
    const { id } = stays;
    expect(answer).toEqual({
      node: { id },
      nodes: [{ id }, { id }, { id: before[0].id }, { id }],
      a: { id },
      b: { id },
    });
  });

  it('makes no difference where no person or event is asked for', async () => {
    const ids = before.slice(0, 2).map(({ id }) => id);
    const answer = await ask(
      of().store,
      'query ($ids: [ID!]!) { none: nodes(ids: []) { id } nodes(ids: $ids) { id } }',
      {
        ids,
      },
    );
    expect(answer).toEqual({ none: [], nodes: ids.map((id) => ({ id })) });
  });

  it('is found in every filter by its own id', async () => {
    const { store } = of();
    const [, one, two] = before.map(eventOf);
    const answer = await ask(
      store,
      `query ($id: ID!, $ids: [ID!]!) {
         a: events(filter: { id: { eq: $id } }) { totalCount }        b: events(filter: { id: { in: $ids } }) { totalCount }
         c: quotes(filter: { events: { some: { id: { eq: $id } } } }) { totalCount }     d: quotes(filter: { occasion: { id: { in: $ids } } }) { totalCount }
         e: quotes(filter: { about: { some: { id: { eq: $id } } } }) { totalCount }     f: articles(filter: { events: { some: { id: { eq: $id } } } }) { totalCount nodes { headline } }
         g: people(filter: { events: { some: { id: { in: $ids } } } }) { totalCount }    h: articles(filter: { events: { some: { id: { eq: $id } } } }) { totalCount }
         i: articles(filter: { mainEvent: { id: { eq: $id } } }) { totalCount }
         j: events(filter: { not: { id: { eq: $id } } }) { totalCount } }`,
      { id: one.id, ids: [one.id, two.id] },
    );
    const counts = Object.values(answer).map((page: Json) => page.totalCount);
    expect(counts).toEqual([1, 1, 3, 3, 3, 3, 2, 3, 3, 0]);
    expect(answer.f.nodes).toHaveLength(3);
  });

  it('is in the feed once as deleted, with the one that stays, and so is all that changed with it', async () => {
    const { store } = of();
    const { changes } = await ask(
      store,
      `{ changes(after: "${cursor}", first: 100) { nodes { kind type nodeId node { id } successor { id ... on Event { name } } } } }`,
    );
    const [stays, one, two] = before.map(eventOf);
    const [, second, third] = before;
    const successor = { id: stays.id, name: 'the flood' };
    const of_ = (type: string) => changes.nodes.filter((change: Json) => change.type === type);
    expect(of_('EVENT')).toEqual([
      { kind: 'UPDATED', type: 'EVENT', nodeId: stays.id, node: { id: stays.id }, successor: null },
      ...[one, two].map(({ id }) => ({ kind: 'DELETED', type: 'EVENT', nodeId: id, node: null, successor })),
    ]);
    expect(
      of_('ARTICLE')
        .map(({ nodeId }: Json) => nodeId)
        .sort(),
    ).toEqual([second.id, third.id].sort());
    expect(
      of_('QUOTE')
        .map(({ nodeId }: Json) => nodeId)
        .sort(),
    ).toEqual([second, third].map((story) => story.quotes.nodes[0].id).sort());
    expect(of_('PERSON')).toHaveLength(2);
  });

  it('keeps its slug from others as long as it leads on', async () => {
    const { store } = of();
    await store.save([telling(4, 'the great flood')]);
    const other = eventOf((await stories())[3] ?? {});
    await store.moveAccounts([]);
    expect(other.slug).not.toBe(eventOf(before[1]).slug);
  });

  it('leads to whatever lives where the one that stayed goes in its turn', async () => {
    const { store } = of();
    const all = await stories();
    const last = eventOf(all[3]);
    await store.moveAccounts(movesOf(all.slice(0, 3), last.id));
    const ids = before.map((story) => eventOf(story).id);
    const { nodes } = await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes).toEqual(ids.map(() => ({ id: last.id })));
  });

  it('comes back under its id and slug where its accounts part from the one that took them', async () => {
    const { store } = of();
    const all = await stories();
    const [, second] = before;
    await store.moveAccounts(movesOf([all[1]], eventOf(second).id));
    const { event, changes } = await ask(
      store,
      `query ($id: ID!) { event(by: { id: $id }) { id slug articles { nodes { headline } } }
         changes(last: 100, filter: { type: { eq: EVENT } }) { nodes { kind nodeId successor { id } } } }`,
      { id: eventOf(second).id },
    );
    expect(event).toEqual({
      id: eventOf(second).id,
      slug: eventOf(second).slug,
      articles: { nodes: [{ headline: 'Story 2' }] },
    });
    expect(changes.nodes.filter(({ nodeId }: Json) => nodeId === event.id)).toEqual([
      { kind: 'CREATED', nodeId: event.id, successor: null },
    ]);
  });

  it('leaves no two accounts of an article in one place where they change places', async () => {
    const { store } = of();
    const article = makeArticle({
      headline: 'Two stories',
      paragraphs: ['They spoke of the drought and of the frost.'],
      events: [{ words: 'the drought' }, { words: 'the frost' }],
    });
    await store.save([article]);
    const found = async () =>
      (await ask(store, '{ articles(search: "\\"two stories\\"") { nodes { id events { nodes { id name } } } } }'))
        .articles.nodes[0];
    const { id, events } = await found();
    const [a, b] = events.nodes.map((event: Json) => keyOf(event.id));
    await store.moveAccounts([
      { article: keyOf(id), from: a, to: b },
      { article: keyOf(id), from: b, to: a },
    ]);
    const names = Object.fromEntries(events.nodes.map((event: Json) => [event.id, event.name]));
    const now = (await found()).events.nodes;
    expect(now).toHaveLength(2);
    for (const event of now) expect(event.name).not.toBe(names[event.id]);
  });
});

onEachDialect('what accounts say of whether an event took place', (of) => {
  it('is that it has as soon as one says so, whatever is the best of them', async () => {
    const { store } = of();
    const { annotations, ...rest } = telling(1, 'the ballot');
    const planned = {
      ...annotations,
      events: annotations.events.map((event) => ({ ...event, status: 'PLANNED' as const })),
    };
    const after = { ...telling(2, 'the vote') };
    await store.save([{ ...rest, annotations: { ...planned } }, after]);
    const { articles } = await ask(store, state);
    const [first, second] = articles.nodes;
    const events = articles.nodes.map((story: Json) => story.events.nodes[0]);
    await store.moveAccounts([{ article: keyOf(second.id), from: keyOf(events[1].id), to: keyOf(events[0].id) }]);
    const { event } = await ask(
      store,
      'query ($id: ID!) { event(by: { id: $id }) { status account { status article { id } } } }',
      { id: events[0].id },
    );
    expect(event).toEqual({ status: 'HAPPENED', account: { status: 'PLANNED', article: { id: first.id } } });
  });
});
