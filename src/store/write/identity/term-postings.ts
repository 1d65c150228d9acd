/** The accounts of each term, read once a save: the articles of a batch have many terms in common. */
import { hasKeysOfLevel } from '../../../identity/adjacency.ts';
import type { TermVector } from '../../../identity/event-account.ts';
import { LEVELS } from '../../../identity/levels.ts';
import type { Overlap } from '../../../identity/term-vector.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Weights are kept as whole numbers; what is found by them is compared exactly by whoever asks. */
export const WHOLE = 1_000_000;
const SLACK = 0.0001;

/** The accounts that have a term among their keys: each one's id, its reach and the term's weight for it. */
interface Postings {
  readonly ids: readonly number[];
  readonly reaches: readonly number[];
  readonly weights: readonly number[];
}

/** An account, at how many levels it is a pivot, and what its keys have in common with a query's. */
interface Sharing {
  readonly id: number;
  readonly reach: number;
  readonly overlap: Overlap;
}

/** The accounts of the terms that stand in the store, as they were when each term was first asked for. */
export class TermPostings {
  readonly #transaction: WriteTransaction;
  readonly #reach: string;
  readonly #known = new Map<number, Postings>();
  /** What was found for a query: it is asked for again at each level, and whenever a node near it changes. */
  readonly #near = new WeakMap<TermVector, readonly Sharing[]>();

  /** Of the accounts those whose reach, at how many levels they are pivots, passes a comparison in SQL. */
  constructor(transaction: WriteTransaction, reach: string) {
    this.#transaction = transaction;
    this.#reach = reach;
  }

  /** Adds the nodes of a level to `found` whose keys have enough in common with those of a query. */
  async collect(found: Set<number>, level: number, queries: readonly TermVector[]): Promise<void> {
    await this.#read(queries.filter((query) => !this.#near.has(query)));
    for (const query of queries) {
      const near = this.#near.get(query) ?? this.#sharing(query);
      this.#near.set(query, near);
      for (const { id, reach, overlap } of near)
        if (reach >= level && hasKeysOfLevel(level, overlap, SLACK)) found.add(id);
    }
  }

  /**
   * The accounts that have enough in common with a query at the highest level, which asks the least. Sums stand in arrays: an object for
   * each account of a common term would cost more than all else.
   */
  #sharing({ terms, weights }: TermVector): readonly Sharing[] {
    const postings = [...terms].map((term) => this.#known.get(term) ?? none);
    const most = postings.reduce((sum, { ids }) => sum + ids.length, 0);
    const slots = new Map<number, number>();
    const found = { ids: new Float64Array(most), reaches: new Uint8Array(most) };
    const [sums, largest] = [new Float64Array(most), new Float64Array(most)];
    for (const [i, { ids, reaches, weights: others }] of postings.entries()) {
      const weight = (weights[i] ?? 0) / WHOLE;
      for (let n = 0; n < ids.length; n += 1) {
        const id = ids[n] ?? 0;
        let slot = slots.get(id);
        if (slot === undefined) {
          slot = slots.size;
          slots.set(id, slot);
          found.ids[slot] = id;
          found.reaches[slot] = reaches[n] ?? 0;
        }
        const product = weight * (others[n] ?? 0);
        sums[slot] = (sums[slot] ?? 0) + product;
        if (product > (largest[slot] ?? 0)) largest[slot] = product;
      }
    }
    const sharing: Sharing[] = [];
    for (let slot = 0; slot < slots.size; slot += 1) {
      const overlap = { sum: sums[slot] ?? 0, largest: largest[slot] ?? 0 };
      if (hasKeysOfLevel(LEVELS.length - 1, overlap, SLACK))
        sharing.push({ id: found.ids[slot] ?? 0, reach: found.reaches[slot] ?? 0, overlap });
    }
    return sharing;
  }

  async #read(queries: readonly TermVector[]): Promise<void> {
    const missing = [...new Set(queries.flatMap(({ terms }) => [...terms]))].filter((term) => !this.#known.has(term));
    if (missing.length === 0) return;
    const transaction = this.#transaction;
    const asked = transaction.dialect === 'sqlite' ? 'json_each(?1) q' : 'unnest($1::bigint[]) as q(value)';
    const all = transaction.jsonColumns(['t.node_id', 't.reach', 't.weight']);
    const rows = await transaction.all(
      `select q.value as term,
         (select ${all} from story_term t where t.term = q.value and t.reach ${this.#reach}) as postings from ${asked}`,
      [transaction.array(missing)],
    );
    for (const { term, postings } of rows) {
      const [ids = [], reaches = [], weights = []]: readonly (readonly number[])[] = JSON.parse(String(postings));
      this.#known.set(Number(term), { ids, reaches, weights });
    }
  }
}

const none: Postings = { ids: [], reaches: [], weights: [] };
