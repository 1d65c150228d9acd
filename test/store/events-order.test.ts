import { expect, it } from 'vitest';
import { generatedArticle } from '../../bench/archive/make-article.ts';
import { storyOf } from '../../bench/archive/story.ts';
import { openStore } from '../../src/store/open-store.ts';
import { eventPartition } from '../support/partition-of.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up articles of a few stories, among them one that many tell of and quakes that are alike. */
const numbers = [...Array(36).keys()]
  .flatMap((n) => [n + 1, (n + 1) * 20, n < 6 ? n * 200 + 7 : 0])
  .filter((n) => n > 0);
const size = { people: 40, events: 12 };
const article = (n: number) => generatedArticle(n, size, storyOf(n));

/** The same numbers in an order that a seed gives. */
const shuffled = (seed: number) =>
  [...new Set(numbers)]
    .map((n) => ({ n, by: (n * 7_919 + seed * 104_729) % 1_009 }))
    .sort((a, b) => a.by - b.by)
    .map(({ n }) => n);

onEachDialect('which articles are of one event', (of) => {
  it('does not depend on the order and the batches in which they came, nor on the store', async () => {
    await of().store.save(shuffled(1).map(article));
    const other = await openStore('file::memory:');
    const order = shuffled(2);
    for (let at = 0; at < order.length; at += 5) await other.save(order.slice(at, at + 5).map(article));
    const groups = await eventPartition(of().store);
    expect(groups).toEqual(await eventPartition(other));
    expect(groups.filter((group) => group.includes('*') && group.includes(' | ')).length).toBeGreaterThan(3);
    await other.close();
  });
});
