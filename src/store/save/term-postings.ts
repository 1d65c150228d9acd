/** The accounts of each term, read once a save: the articles of a batch have many terms in common. */
import { hasKeysOfLevel } from '../../identity/adjacency.ts';
import type { TermVector } from '../../identity/event-account.ts';
import type { Session } from './session.ts';

/** Weights are kept as whole numbers; what is found by them is compared exactly by whoever asks. */
export const WHOLE = 1_000_000;
const SLACK = 0.0001;

/** The accounts that have a term among their keys: each one's id, its reach and the term's weight for it. */
interface Postings {
  readonly ids: readonly number[];
  readonly reaches: readonly number[];
  readonly weights: readonly number[];
}

/** The accounts of the terms that stand in the store, as they were when each term was first asked for. */
export class TermPostings {
  readonly #session: Session;
  readonly #reach: string;
  readonly #known = new Map<number, Postings>();

  /** Of the accounts those whose reach, at how many levels they are pivots, passes a comparison in SQL. */
  constructor(session: Session, reach: string) {
    this.#session = session;
    this.#reach = reach;
  }

  /** Adds the nodes of a level to `found` whose keys have enough in common with those of a query. */
  async collect(found: Set<number>, level: number, queries: readonly TermVector[]): Promise<void> {
    await this.#read(queries);
    for (const { terms, weights } of queries) {
      const common = new Map<number, { sum: number; largest: number }>();
      for (const [i, term] of terms.entries()) {
        const { ids, reaches, weights: others } = this.#known.get(term) ?? none;
        const weight = (weights[i] ?? 0) / WHOLE;
        for (let n = 0; n < ids.length; n += 1) {
          const id = ids[n];
          if (id === undefined || (reaches[n] ?? 0) < level) continue;
          const product = weight * (others[n] ?? 0);
          const before = common.get(id);
          if (before === undefined) common.set(id, { sum: product, largest: product });
          else {
            before.sum += product;
            if (product > before.largest) before.largest = product;
          }
        }
      }
      for (const [id, overlap] of common) if (hasKeysOfLevel(level, overlap, SLACK)) found.add(id);
    }
  }

  async #read(queries: readonly TermVector[]): Promise<void> {
    const missing = [...new Set(queries.flatMap(({ terms }) => [...terms]))].filter((term) => !this.#known.has(term));
    if (missing.length === 0) return;
    const session = this.#session;
    const asked = session.dialect === 'sqlite' ? 'json_each(?1) q' : 'unnest($1::bigint[]) as q(value)';
    const all = session.jsonColumns(['t.node_id', 't.reach', 't.weight']);
    const rows = await session.all(
      `select q.value as term,
         (select ${all} from story_term t where t.term = q.value and t.reach ${this.#reach}) as postings from ${asked}`,
      [session.array(missing)],
    );
    for (const { term, postings } of rows) {
      const [ids = [], reaches = [], weights = []]: readonly (readonly number[])[] = JSON.parse(String(postings));
      this.#known.set(Number(term), { ids, reaches, weights });
    }
  }
}

const none: Postings = { ids: [], reaches: [], weights: [] };
