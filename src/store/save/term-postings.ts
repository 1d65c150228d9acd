/** The accounts of each term, read once a save: the articles of a batch have many terms in common. */
import type { TermVector } from '../../identity/event-account.ts';
import type { Session } from './session.ts';

/** An account and what its keys have in common with those of a query: the sum of the products of the weights. */
export interface Sharing {
  readonly id: number;
  readonly weight: number;
}

interface Postings {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Weights are kept as whole numbers; what is found by them is compared exactly by whoever asks. */
export const WHOLE = 1_000_000;
const ROUNDING = 0.0001;

/** The accounts of the terms that stand in the store, as they were when each term was first asked for. */
export class TermPostings {
  readonly #session: Session;
  readonly #reach: string;
  readonly #known = new Map<number, Postings>();

  /** With `reach`, a comparison in SQL, the accounts that are pivots at so many levels. */
  constructor(session: Session, reach: string) {
    this.#session = session;
    this.#reach = reach;
  }

  /** For each query the accounts that have `least` in common with it, or hardly less. */
  async sharing(queries: readonly TermVector[], least: number): Promise<readonly (readonly Sharing[])[]> {
    await this.#read(queries);
    return queries.map(({ terms, weights }) => {
      const sums = new Map<number, number>();
      for (const [i, term] of terms.entries()) {
        const weight = (weights[i] ?? 0) / WHOLE;
        const postings = this.#known.get(term);
        if (postings === undefined) continue;
        for (const [n, id] of postings.ids.entries())
          sums.set(id, (sums.get(id) ?? 0) + weight * (postings.weights[n] ?? 0));
      }
      const sharing: Sharing[] = [];
      for (const [id, weight] of sums) if (weight >= least - ROUNDING) sharing.push({ id, weight });
      return sharing;
    });
  }

  async #read(queries: readonly TermVector[]): Promise<void> {
    const missing = [...new Set(queries.flatMap(({ terms }) => [...terms]))].filter((term) => !this.#known.has(term));
    if (missing.length === 0) return;
    const session = this.#session;
    const asked = session.dialect === 'sqlite' ? 'json_each(?1) q' : 'unnest($1::bigint[]) as q(value)';
    const of = (column: string) =>
      `(select ${session.jsonValues(`t.${column}`)} from story_term t where t.term = q.value and t.reach ${this.#reach})`;
    const rows = await session.all(
      `select q.value as term, ${of('node_id')} as ids, ${of('weight')} as weights from ${asked}`,
      [session.array(missing)],
    );
    for (const { term, ids, weights } of rows)
      this.#known.set(Number(term), { ids: JSON.parse(String(ids)), weights: JSON.parse(String(weights)) });
  }
}
