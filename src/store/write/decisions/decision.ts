/** What humans decided of facts, as a store keeps it: apart from what was read, and applied to it whenever an article is written. */
import type { Anchor } from './anchor.ts';

/**
 * What a decision is about and does. Those of quotes, mentions and events of one article stand in its words; those that merge, split,
 * rename and link are about nodes alone. ARTICLE_READ is a whole reading of an article, as a record file has it.
 */
export type DecisionKind =
  | 'QUOTE_CONFIRMED'
  | 'QUOTE_REJECTED'
  | 'QUOTE_CORRECTED'
  | 'ARTICLE_READ'
  | 'MENTION_CONFIRMED'
  | 'MENTION_REJECTED'
  | 'MENTION_CORRECTED'
  | 'EVENT_CONFIRMED'
  | 'EVENT_REJECTED'
  | 'PEOPLE_MERGED'
  | 'PERSON_SPLIT'
  | 'PERSON_RENAMED'
  | 'EVENTS_MERGED'
  | 'EVENT_SPLIT'
  | 'EVENT_RENAMED'
  | 'SAME_AS_ADDED';

/** ACTIVE: it applies. ORPHANED: its words do not stand in its article any more; it applies again when they come back. UNDONE: somebody took it back. */
export type DecisionState = 'ACTIVE' | 'ORPHANED' | 'UNDONE';

export type DecisionEntity = 'article' | 'person' | 'quote' | 'event' | 'mention';

/** A decision that is to be kept. */
export interface NewDecision {
  readonly kind: DecisionKind;
  /** What it is about: the type, and the keys of the nodes; of a mention the key of the article. */
  readonly entity: DecisionEntity;
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
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
