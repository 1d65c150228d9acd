import { expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';

const made = (n: number) => {
  const article = makeArticle({
    headline: `Weir ${n}`,
    day: '2024-05-03',
    url: `https://brae.example/${n}`,
    paragraphs: [`“It is open at ${n},” Una Brae told Ole Brandt${n}.`],
    people: ['Una Brae', `Ole Brandt${n}`],
    quotes: [{ words: `It is open at ${n}`, speaker: 'Una Brae' }],
  });
  return {
    ...article,
    document: { ...article.document, externalIds: [{ scheme: 'own' as const, value: `urn:weir:${n}` }] },
  };
};

const nodes = `query ($ids: [ID!]!, $id: ID!) {
  nodes(ids: $ids) { __typename id ... on Tombstone { type reason note leadsTo { id } } }
  node(id: $id) { __typename id ... on Tombstone { type reason note } ... on Article { headline } }
  article(by: { id: $id }) { id }
  a: tombstone(by: { id: $id }) { reason } b: tombstone(by: { slug: "2024-05-03-weir-1" }) { note } c: tombstone(by: { externalId: "urn:weir:1" }) { id since }
  changes(last: 100) { nodes { kind nodeId } }
  quotes { totalCount } people { nodes { name } } }`;

onEachDialect('an article that is withdrawn', (of) => {
  it('leaves tombstones until it is shown again, and ones without words when it is erased', async () => {
    const { store } = of();
    await store.save([made(1), made(2)]);
    const { article, other } = await ask(
      store,
      `{ article(by: { externalId: "urn:weir:1" }) { id quotes { nodes { id } } people { nodes { id name } } } other: article(by: { slug: "2024-05-03-weir-2" }) { id } }`,
    );
    const quote = article.quotes.nodes[0].id;
    const [brandt, una] = ['Ole Brandt1', 'Una Brae'].map(
      (name) => article.people.nodes.find((person: { name: string }) => person.name === name).id,
    );
    const about = () => ask(store, nodes, { ids: [article.id, quote, una, brandt, other.id], id: article.id });
    const before = await about();
    expect(before).toMatchObject({ a: null, b: null, c: null, node: { __typename: 'Article' } });

    const ids = await store.articlesNamed('urn:weir:1');
    await store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason: 'It was shut.' });
    const withdrawn = { __typename: 'Tombstone', reason: 'WITHDRAWN', note: 'It was shut.', leadsTo: null };
    const after = await about();
    expect(after).toMatchObject({
      nodes: [
        { ...withdrawn, id: article.id, type: 'ARTICLE' },
        { ...withdrawn, id: quote, type: 'QUOTE' },
        { __typename: 'Person', id: una },
        null,
        { __typename: 'Article' },
      ],
      node: { __typename: 'Tombstone', type: 'ARTICLE', reason: 'WITHDRAWN', note: 'It was shut.' },
      article: null,
      a: { reason: 'WITHDRAWN' },
      b: { note: 'It was shut.' },
      c: { id: article.id, since: expect.stringMatching(/^\d{4}-/) },
      quotes: { totalCount: 1 },
      people: { nodes: [{ name: 'Ole Brandt2' }, { name: 'Una Brae' }] },
    });
    const kinds = ({ changes }: typeof after) =>
      new Map(changes.nodes.map(({ kind, nodeId }: { kind: string; nodeId: string }) => [nodeId, kind]));
    expect([article.id, quote, brandt, una, other.id].map((id) => kinds(after).get(id))).toEqual([
      'DELETED',
      'DELETED',
      'DELETED',
      'UPDATED',
      'CREATED',
    ]);

    await store.restoreArticles(ids);
    const restored = await about();
    expect({ ...restored, changes: null }).toEqual({ ...before, changes: null });
    expect([article.id, quote, brandt, una].map((id) => kinds(restored).get(id))).toEqual([
      'CREATED',
      'CREATED',
      'CREATED',
      'UPDATED',
    ]);

    await store.eraseArticles(ids);
    expect(await about()).toMatchObject({
      node: { __typename: 'Tombstone', reason: 'ERASED', note: null },
      article: null,
      a: { reason: 'ERASED' },
      b: null,
      c: null,
    });
    expect(await store.restoreArticles(ids)).toEqual([]);
  });

  it('comes out in another state where it is embargoed before or after it is shown', async () => {
    const { store } = of();
    const until = '2100-01-01T00:00:00.000Z';
    const embargo = { state: 'EMBARGOED', until, reason: null } as const;
    const [saved] = await store.save([{ ...made(3), publication: embargo }]);
    expect(saved).toMatchObject({ status: 'WITHHELD', withheld: embargo });
    expect(await store.nextRelease()).toBe(until);
    // Its source does not say so, and changes nothing.
    expect((await store.save([made(3)]))[0]).toMatchObject({ status: 'UNCHANGED' });
    const [id] = await store.articlesNamed('urn:weir:3');
    expect(await store.releaseDue()).toEqual([]);
    await store.restoreArticles([id ?? 0]);
    expect(await ask(store, '{ article(by: { externalId: "urn:weir:3" }) { slug revision } }')).toEqual({
      article: { slug: '2024-05-03-weir-3', revision: 1 },
    });
    expect(await store.nextRelease()).toBeNull();
  });

  it('is gone since it was withdrawn first, whatever reason is given later', async () => {
    const { store } = of();
    await store.save([made(3)]);
    const ids = await store.articlesNamed('urn:weir:3');
    const asked = '{ tombstone(by: { externalId: "urn:weir:3" }) { since note } }';
    const reasons = ['It was shut.', 'It stays shut.'];
    const told: { since: string; note: string }[] = [];
    for (const reason of reasons) {
      await store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason });
      told.push((await ask(store, asked)).tombstone);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [first, second] = told;
    expect(second).toEqual({ since: first?.since, note: 'It stays shut.' });
  });
});
