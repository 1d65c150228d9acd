import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { articlesOf, repeatedEvents } from '../identity/fixtures/repeated-events.ts';
import { retoldEvents } from '../identity/fixtures/retold-events.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { eventPartition, peoplePartition } from '../support/partition-of.ts';
import { onEachDialect } from '../support/stores.ts';

const { write } = ingestFolder();

/** Files of made-up articles: events that come back, and events told twice. */
const files = () =>
  [...repeatedEvents.slice(0, 15).map(articlesOf), ...retoldEvents.slice(0, 15)]
    .flat()
    .map(({ headline, body, published }, i) => {
      const url = `https://gazette.example/${i}`;
      return write(`${i}.json`, JSON.stringify({ headline, body, url, ...(published === null ? {} : { published }) }));
    });

/** The same files in an order that a seed gives. */
const shuffled = (paths: readonly string[], seed: number) =>
  paths
    .map((path, i) => ({ path, by: ((i + 1) * 7_919 + seed * 104_729) % 1_009 }))
    .sort((a, b) => a.by - b.by)
    .map(({ path }) => path);

const partitionOf = async (store: Store) => ({
  events: await eventPartition(store),
  people: await peoplePartition(store),
});

onEachDialect('what is one event and one person', (of) => {
  it('does not depend on the order of files, nor on the threads that read them, nor on the store', async () => {
    const paths = files();
    const other = await openStore('file::memory:');
    await ingest(shuffled(paths, 1), { store: of().store, threads: 2 });
    await ingest(shuffled(paths, 2), { store: other, threads: 0 });
    const partition = await partitionOf(of().store);
    expect(partition).toEqual(await partitionOf(other));
    expect(partition.events.filter((group) => group.includes(' | ')).length).toBeGreaterThan(10);
    await other.close();
  });
});
