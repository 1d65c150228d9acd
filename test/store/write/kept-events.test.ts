import { describe, expect, it } from 'vitest';
import type { EventFound } from '../../../schema/domain/model.ts';
import { type AccountWords, keepAccounts } from '../../../src/store/write/article/keep-accounts.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';

/** A made-up article that tells of events by these words, each read as is said. */
function telling(headline: string, events: Readonly<Record<string, Partial<EventFound>>>, version = '1') {
  const words = Object.keys(events);
  const article = makeArticle({
    headline,
    paragraphs: [`They spoke of the flood, the long drought, the frost and the Corvane War.`],
    events: words.map((called) => ({ words: called })),
    provenance: { kind: 'SOFTWARE', name: 'test', version },
  });
  const read = article.annotations.events.map((event) => ({ ...event, ...events[event.key] }));
  return { ...article, annotations: { ...article.annotations, events: read } };
}

onEachDialect('an event that only one article tells of', (of) => {
  const eventsOf = async (headline: string): Promise<Json[]> => {
    const { articles } = await ask(
      of().store,
      'query ($search: String) { articles(search: $search) { nodes { events { nodes { id slug name eventKind } } } } }',
      { search: `"${headline}"` },
    );
    return articles.nodes[0].events.nodes;
  };

  it('keeps its id and its slug where the article is read again, and its name and its kind are read otherwise', async () => {
    const { store } = of();
    await store.save([telling('Alpha', { 'the flood': { roots: ['flood'] }, 'the frost': { roots: ['frost'] } })]);
    const before = await eventsOf('Alpha');
    const better = { name: 'Flood of the lower town', kind: 'DISASTER', roots: ['flood', 'drown'] } as const;
    await store.save([telling('Alpha', { 'the frost': { roots: ['frost'] }, 'the flood': better }, '2')]);
    const after = await eventsOf('Alpha');
    const named = (events: Json[], name: string) => events.find((event) => event.name === name);
    expect(after).toHaveLength(2);
    expect(named(after, 'the frost')).toEqual(named(before, 'the frost'));
    expect(named(after, better.name)).toEqual({
      ...named(before, 'the flood'),
      name: better.name,
      eventKind: 'DISASTER',
    });
    const { search } = await ask(
      store,
      '{ search(query: "lower", types: [EVENT]) { nodes { node { ... on Event { id } } } } }',
    );
    expect(search.nodes.map(({ node }: Json) => node.id)).toEqual([named(before, 'the flood')?.id]);
  });

  it('goes where the article tells of something else', async () => {
    const { store } = of();
    await store.save([telling('Beta', { 'the flood': { roots: ['flood'] } })]);
    const [before] = await eventsOf('Beta');
    await store.save([telling('Beta', { 'the long drought': { roots: ['drought'] } }, '2')]);
    const [after] = await eventsOf('Beta');
    expect(after?.id).not.toBe(before?.id);
    const { node, changes } = await ask(
      store,
      'query ($id: ID!) { node(id: $id) { id } changes(last: 20) { nodes { kind nodeId successor { id } } } }',
      { id: before?.id },
    );
    expect(node).toBeNull();
    expect(changes.nodes).toContainEqual({ kind: 'DELETED', nodeId: before?.id, successor: null });
  });

  it('leads to the one that its account turns out to be of', async () => {
    const { store } = of();
    const named = { mentions: [{ range: { start: 0, end: 5 }, kind: 'NOMINAL', title: null }] } as const;
    const [war] = telling('Gamma', { 'the Corvane War': {} }).annotations.events;
    const byName = { mentions: war?.mentions.map((mention) => ({ ...mention, kind: 'NAME' as const })) ?? [] };
    await store.save([telling('Delta', { 'the Corvane War': byName }), telling('Gamma', { 'the Corvane War': named })]);
    const [[delta], [gamma]] = [await eventsOf('Delta'), await eventsOf('Gamma')];
    expect(gamma?.id).not.toBe(delta?.id);
    await store.save([telling('Gamma', { 'the Corvane War': byName }, '2')]);
    expect((await eventsOf('Gamma'))[0]?.id).toBe(delta?.id);
    expect(await ask(store, 'query ($id: ID!) { node(id: $id) { id } }', { id: gamma?.id })).toEqual({
      node: { id: delta?.id },
    });
  });
});

describe('the accounts of an article that is read again', () => {
  const words = (name: string, more: Partial<AccountWords> = {}): AccountWords => ({
    name,
    kind: 'OTHER',
    matchKey: null,
    earliest: null,
    latest: null,
    roots: [],
    ...more,
  });
  const old = (eventId: number, name: string, more: Partial<AccountWords> = {}) => ({
    eventId,
    report: eventId,
    ...words(name, more),
  });
  const kept = (...[before, after]: Parameters<typeof keepAccounts>) =>
    keepAccounts(before, after).map((account) => account?.eventId ?? null);

  it('are known by their roots, their proper names or most of their words', () => {
    expect(
      kept([old(1, 'Quake', { roots: ['quake'] })], [words('Strike in the hills', { roots: ['quake', 'strike'] })]),
    ).toEqual([1]);
    expect(
      kept([old(1, 'War', { matchKey: 'corvane war' })], [words('Fighting', { matchKey: 'corvane war' })]),
    ).toEqual([1]);
    expect(kept([old(1, 'Visit to Norrholm')], [words('Long visit to Norrholm')])).toEqual([1]);
    expect(kept([old(1, 'Visit to Norrholm')], [words('Talks in Norrholm')])).toEqual([null]);
  });

  it('each replace one, the one with which they have most in common', () => {
    const before = [
      old(1, 'Talks', { roots: ['talk'], earliest: '2021-05-01' }),
      old(2, 'Talks', { roots: ['talk'], earliest: '2021-05-02' }),
    ];
    const second = words('Talks', { roots: ['talk'], earliest: '2021-05-02' });
    expect(kept(before, [second, second])).toEqual([2, 1]);
    expect(kept(before, [second, second, second])).toEqual([2, 1, null]);
  });
});
