import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, storiesOf, telling, told } from './decided-archive.ts';

/** What somebody decides while made-up articles come in, of which the last ones show that two of a name are one. */
async function work(store: Store): Promise<void> {
  const personOf = async (stories: string) => {
    const found = (await nodesOf(store, 'people')).find((one) => storiesOf(one) === stories);
    return keyOf(found?.id);
  };
  await store.save([
    telling(1, { people: ['Ada Lindqvist'] }),
    telling(2, { people: ['Adeline Ek'] }),
    telling(3, { people: ['Bruno Castellan', 'Bruno M. Castellan'] }),
    telling(4, { people: ['Tom Okafor'] }),
    telling(5, { people: ['Tom Okafor'], topic: 'orchards' }),
  ]);
  await decide(store, { entity: 'person', verb: 'merge', nodes: [await personOf('1'), await personOf('2')] });
  const articles = await store.articlesNamed('https://example.org/story/5');
  await decide(store, { entity: 'person', verb: 'split', node: await personOf('4 5'), articles });
  await decide(store, { entity: 'person', verb: 'rename', node: await personOf('4'), name: 'Tom O.' });
  await store.save([
    telling(6, { people: ['Adeline Ek', 'Lindqvist'] }),
    telling(7, { people: ['Castellan'] }),
    telling(8, { people: ['B. Castellan'] }),
    telling(9, { people: ['Bruno M. Castellan'] }),
  ]);
  await store.save([telling(10, { people: ['Castellan', 'Okafor'] }), telling(11, { people: ['Ada Lindqvist'] })]);
}

onEachDialect('decisions that are made while a store is loaded', (of) => {
  it('hold as those that are made afterwards', async () => {
    const [loaded, plain] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
    const [store, other] = [await openStore(loaded.url), await openStore(plain.url)];
    await store.load(() => work(store));
    await work(other);
    expect(await told(store, 'people')).toEqual(await told(other, 'people'));
    expect(await dumpArchive(loaded.url)).toEqual(await dumpArchive(plain.url));
    await Promise.all([store.close(), other.close()]);
    await Promise.all([loaded.remove(), plain.remove()]);
  });
});
