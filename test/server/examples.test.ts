import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOperations } from '../../src/server/example-operations.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore('file::memory:');
  await ingestData(store);
});
afterAll(() => store.close());

/** What the tab that an operation is in answers of the first article. */
const answer = async (operation: string): Promise<Json> => {
  const found = exampleOperations.find(({ query }) => query.includes(`query ${operation}`));
  if (found === undefined) throw new Error(`no tab asks "${operation}"`);
  return ask(store, found.query, { ...found.variables });
};

it('the tab "Contrast" sets what several say of one thing against each other, those who are named and those who are not', async () => {
  const { quotes } = await answer('Contrast');
  expect(quotes.named.map(({ of }: Json) => of.name).sort()).toEqual(['Donald Trump', 'Mike Pompeo']);
  expect(quotes.byKindOfSource.map(({ value }: Json) => value).sort()).toEqual(['PERSON', 'UNNAMED']);
});

it('the tab "MainEvent" tells of the summit that the first article is chiefly about, with what was said of it', async () => {
  const [article] = (await answer('MainEvent')).articles.nodes;
  expect(article.mainEvent).toMatchObject({
    name: 'Second Trump–Kim summit, Hanoi',
    status: 'PLANNED',
    when: { edtf: '2019-02-27/2019-02-28' },
    reports: { nodes: [{ isMain: true }] },
  });
  expect(article.mainEvent.quotes.edges.length).toBeGreaterThan(0);
});

it('three tabs say that they ask what other content APIs do not answer', () => {
  expect(exampleOperations.filter(({ query }) => query.startsWith('# One of three questions'))).toHaveLength(3);
});
