import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleOperations } from '../../../src/server/graphiql/example-operations.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { ingestData } from '../../support/first-article.ts';

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
    accounts: { nodes: [{ isMain: true }] },
  });
  expect(article.mainEvent.quotes.edges.length).toBeGreaterThan(0);
});

it('the tab "OneEvent" shows an event that three papers report, as the software read it', async () => {
  const { events } = await answer('OneEvent');
  const [{ accounts, ...event }] = events.nodes;
  expect(event).toEqual({
    name: 'Footbridge collapses',
    eventKind: 'ACCIDENT',
    when: { edtf: '2019-02-12' },
    place: { name: 'Eldenmoor' },
  });
  expect(accounts.nodes.map(({ article }: Json) => [article.publisher, article.section])).toEqual([
    ['North Shore Herald', 'Fiction'],
    ['The Vale Telegraph', 'Fiction'],
    ['The Eldenmoor Courier', 'Fiction'],
  ]);
  for (const { review, provenance, when } of accounts.nodes) {
    expect([review, provenance.kind, when.edtf]).toEqual(['UNREVIEWED', 'SOFTWARE', '2019-02-12']);
  }
});

it('the tab "Evidence" is sure of every quote that a human confirmed', async () => {
  const [{ quotes }] = (await answer('Evidence')).articles.nodes;
  expect(quotes.nodes).toHaveLength(18);
  for (const { review, confidence } of quotes.nodes) expect([review, confidence]).toEqual(['CONFIRMED', 1]);
});

it('three tabs say that they ask what other content APIs do not answer', () => {
  const say = exampleOperations.filter(({ query }) => query.includes('# Other content APIs do not answer this.'));
  expect(say).toHaveLength(3);
});

it('every tab opens on a comment that fits the editor and begins unlike all others', () => {
  const comments = exampleOperations.map(({ query }) => query.split('\n').filter((line) => line.startsWith('#')));
  expect(comments.flat().filter((line) => line.length > 56)).toEqual([]);
  expect(new Set(comments.map(([first]) => first?.slice(0, 12))).size).toBe(exampleOperations.length);
});
