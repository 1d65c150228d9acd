import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, telling } from './decided-archive.ts';

const [ada, tom] = ['Ada Lindqvist', 'Tom Okafor'];

onEachDialect('people whom one article tells apart, and humans merge', (of) => {
  it.each([
    ['the first in the text', [ada, tom], [1]],
    ['the second in the text', [tom, ada], [1]],
    ['the second in the text, whom other articles name as well', [tom, ada], [1, 2]],
    ['the first in the text, whom other articles name as well', [ada, tom], [1, 2]],
  ])('are the first of the ids, to whom all of the others lead: %s', async (_, order, stories) => {
    const made = await anotherEmptyUrl(of().url);
    const store = await openStore(made.url);
    await store.save([telling(1, { people: [ada, tom] })]);
    if (stories.includes(2)) await store.save([telling(2, { people: [ada] }), telling(3, { people: [tom] })]);
    const before = await nodesOf(store, 'people');
    const dump = await dumpArchive(made.url);
    const [stays, goes] = order.map((name) => before.find((person) => person.name === name));
    const nodes = [stays, goes].map(({ id }: Json) => keyOf(id));
    const decision = await decide(store, { entity: 'person', verb: 'merge', nodes });
    const found = await ask(
      store,
      `query ($stays: ID!, $goes: ID!, $slug: String!) {
         stays: person(by: { id: $stays }) { id slug articles { totalCount } }
         goes: person(by: { id: $goes }) { id }
         bySlug: person(by: { slug: $slug }) { id }
         people { totalCount }
         changes(last: 20) { nodes { kind nodeId successor { id } } }
       }`,
      { stays: stays.id, goes: goes.id, slug: goes.slug },
    );
    const now = { id: stays.id };
    expect(found).toMatchObject({
      stays: { ...now, slug: stays.slug },
      goes: now,
      bySlug: now,
      people: { totalCount: 1 },
    });
    expect(found.changes.nodes).toContainEqual({ kind: 'DELETED', nodeId: goes.id, successor: now });
    await decide(store, { verb: 'undo', decision });
    expect(await nodesOf(store, 'people')).toEqual(before);
    expect(await dumpArchive(made.url)).toEqual(dump);
    await store.close();
    await made.remove();
  });
});
