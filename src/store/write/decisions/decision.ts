/** What humans decided of facts, as a store keeps it: apart from what was read, and applied to it whenever an article is written. */
import type { DecisionKind, DecisionState } from '../../../../schema/query/decisions.ts';
import type { RecordedEntity } from '../../../../schema/query/node-entity.ts';
import type { Anchor } from './anchor.ts';

/** A decision that is to be kept. */
export interface NewDecision {
  readonly kind: DecisionKind;
  /** What it is about: the type, and the keys of the nodes; a mention is its article's. */
  readonly entity: RecordedEntity;
  readonly nodes: readonly number[];
  /** The article in whose words it stands; null where it stands in none. */
  readonly article: number | null;
  /** The words that must stand for it to apply; null where there are none. */
  readonly words: Anchor | null;
  /** What was decided, beside the kind: what JSON can hold, of a form that each kind has. */
  readonly value: unknown;
  /** The name of the token, or of who used the command line. */
  readonly by: string;
  readonly note: string | null;
}

/** A decision as it is kept. Moments are in UTC. */
export interface Decision extends NewDecision {
  /** Grows with the time at which it was made: of two about one thing the later one counts. */
  readonly id: number;
  readonly at: string;
  readonly state: DecisionState;
  /** What of it does not stand, where the rest does. */
  readonly gone: readonly string[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
  /** The first of those that one request made with it; null where it made this one alone. */
  readonly madeWith: number | null;
}
