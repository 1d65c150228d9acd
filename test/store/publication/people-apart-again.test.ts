import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { ask } from '../../support/ask.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { keyOf, nodesOf, telling, urlOf } from '../decisions/decided-archive.ts';
import { killed } from './live.ts';

const [short, long, other] = ['Bruno Castellan', 'Bruno M. Castellan', 'Bruno J. Castellan'];

onEachDialect('people who are one while an article is out that tells them apart', (of) => {
  it.each([
    ['each is named once', [short, long, other], 3],
    ['the one with the longer name came first', [long, short, other], 3],
    ['the one with the shorter name is named more often', [short, long, other, short], 3],
    ['the one with the longer name is named more often', [short, long, other, long], 3],
  ])('are who they were once it is back: %s', async (_, names, out) => {
    const made = await anotherEmptyUrl(of().url);
    const store = await openStore(made.url);
    for (const [n, name] of names.entries()) await store.save([telling(n + 1, { people: [name] })]);
    const before = await nodesOf(store, 'people');
    expect(before).toHaveLength(3);
    const { article } = await ask(store, `{ article(by: { url: "${urlOf(out)}" }) { id } }`);
    await store.withdrawArticles([keyOf(article.id)], killed);
    expect(await nodesOf(store, 'people')).toHaveLength(1);
    await store.restoreArticles([keyOf(article.id)]);
    expect(await nodesOf(store, 'people')).toEqual(before);
    await store.close();
    await made.remove();
  });
});
