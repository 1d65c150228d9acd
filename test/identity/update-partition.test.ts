import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Constraints, noConstraints } from '../../src/identity/constraints.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { MemoryAccountIndex } from '../../src/identity/memory-account-index.ts';
import { partitionEvents } from '../../src/identity/partition-events.ts';
import { updatePartition } from '../../src/identity/update-partition.ts';
import { runs } from '../support/runs.ts';
import { accountsOf, madeUpArticle } from './made-up-accounts.ts';

/** A batch puts articles in the place of those of the same number; one without accounts is removed. */
const batch = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.option(madeUpArticle, { freq: 5 })), {
  minLength: 1,
  maxLength: 12,
});

const pairs = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 25 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 1, max: 25 }),
    fc.integer({ min: 0, max: 2 }),
  ),
  { maxLength: 4 },
);
const constraints: fc.Arbitrary<Constraints<number>> = fc
  .record({ together: pairs, separate: pairs })
  .map(({ together, separate }) => ({ together: named(together), separate: named(separate) }));
const named = (list: readonly (readonly [number, number, number, number])[]) =>
  list.map(([a, i, b, j]): [number, number] => [a * 10 + i, b * 10 + j]).filter(([a, b]) => a !== b);

describe('an index that is brought up to date', () => {
  it('has the events that all its accounts have at once, whatever came and went in whatever batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 6 }), async (batches) => {
        const run = new PartitionRun();
        for (const one of batches) await run.take(one, noConstraints);
        expect(run.index.events()).toEqual(partitionEvents(run.accounts()));
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps to what humans decide, and undecide, between batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(batch, constraints), { minLength: 1, maxLength: 5 }), async (batches) => {
        const run = new PartitionRun();
        for (const [one, decided] of batches) {
          await run.take(one, decided);
          expect(run.index.events()).toEqual(partitionEvents(run.accounts(), decided));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('answers just the events that are new or others than before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 4 }), async (batches) => {
        const run = new PartitionRun();
        for (const one of batches) {
          const before = run.index.events();
          const answer = await run.take(one, noConstraints);
          const after = run.index.events();
          expect(answer).toEqual(new Map([...after].filter(([id, event]) => before.get(id) !== event)));
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

class PartitionRun {
  readonly index = new MemoryAccountIndex();
  readonly #articles = new Map<number, readonly EventAccount[]>();
  #constraints: Constraints<number> = noConstraints;

  async take(
    batch: readonly (readonly [number, Parameters<typeof accountsOf>[1] | null])[],
    constraints: Constraints<number>,
  ) {
    const before = this.accounts();
    for (const [article, said] of batch) this.#articles.set(article, said === null ? [] : accountsOf(article, said));
    const touched = new Set(batch.map(([article]) => article));
    const saved = this.accounts().filter(({ article }) => touched.has(article));
    const removed = before.map(({ id }) => id).filter((id) => !this.accounts().some((account) => account.id === id));
    const former = this.#constraints;
    this.#constraints = constraints;
    return updatePartition(this.index, { saved, removed, decisions: async () => ({ now: constraints, former }) });
  }

  accounts(): readonly EventAccount[] {
    return [...this.#articles.values()].flat();
  }
}
