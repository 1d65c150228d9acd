/** What is asked of the decisions of a store, and what humans may decide. Whoever asks or decides must be allowed to. */
import type { CorrectionKind, QuoteKind } from '../domain/model.ts';
import type { ArticleName } from './article-name.ts';
import type { KeyPage } from './key-page.ts';
import type { RecordedEntity } from './node-entity.ts';

/**
 * What a decision is about and does. Those of quotes, mentions and events of one article stand in its words; those that merge, split,
 * rename and link are about nodes alone. ARTICLE_READ is a whole reading of an article, as a record file has it. CORRECTION_ADDED is a notice
 * of a publisher's about an article, in words of its own.
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
  | 'CORRECTION_ADDED'
  | 'PEOPLE_MERGED'
  | 'PERSON_SPLIT'
  | 'PERSON_RENAMED'
  | 'EVENTS_MERGED'
  | 'EVENT_SPLIT'
  | 'EVENT_RENAMED'
  | 'SAME_AS_ADDED';

/** ACTIVE: it applies. ORPHANED: its words do not stand in its article any more; it applies again when they come back. UNDONE: somebody took it back. */
export type DecisionState = 'ACTIVE' | 'ORPHANED' | 'UNDONE';

/** A decision of the log. Moments are in UTC. */
export interface DecisionRow {
  readonly key: number;
  readonly kind: DecisionKind;
  /** The nodes that it is about, all of one type. */
  readonly entity: RecordedEntity;
  readonly nodes: readonly number[];
  /** Of a decision about people or events, those that are of it now: of a split, the one that stayed and the one that was made. */
  readonly results: readonly number[];
  /** The article in whose words it stands, and these words; null where it stands in none. */
  readonly article: number | null;
  readonly words: string | null;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly state: DecisionState;
  /** What of it does not stand at present, where the rest does: words of quotes, names of people and events. */
  readonly gone: readonly string[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** Which decisions to list; what is null asks nothing. */
export interface DecisionFilter {
  readonly kinds: readonly DecisionKind[] | null;
  readonly states: readonly DecisionState[] | null;
  readonly by: string | null;
  readonly article: number | null;
  readonly node: number | null;
  /** The publisher whose articles' decisions alone are listed, and the author of whom those about people and events are, too. */
  readonly own: { readonly publisher: string; readonly author: string } | null;
  /** Whether those about the words of articles that are withheld are listed, too. */
  readonly isWithheldListed: boolean;
}

export interface DecisionStore {
  /** Those of a page; keys grow with the moments at which decisions are made. */
  page(page: KeyPage & { readonly filter: DecisionFilter }): Promise<readonly DecisionRow[]>;
  count(filter: DecisionFilter): Promise<number>;
}

/** Words of an article's text, with as much of the text around them as tells them from equal ones. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What is to be decided of people or events, by their keys, whatever articles name them. */
export type NodeChange = { readonly entity: 'person' | 'event' } & (
  | {
      readonly verb: 'merge';
      /** The first stays. */
      readonly nodes: readonly number[];
    }
  | {
      readonly verb: 'split';
      readonly node: number;
      /** The articles of which the accounts are taken out, and become one of their own. */
      readonly articles: readonly number[];
    }
  | { readonly verb: 'rename'; readonly node: number; readonly name: string }
  | { readonly verb: 'link'; readonly node: number; readonly scheme: string; readonly value: string }
);

export type Verdict = 'CONFIRMED' | 'REJECTED';

/** What is to be decided of a mention of a person, which is named by its words in an article. */
export type MentionChange = { readonly article: number; readonly words: TextQuote } & (
  | {
      readonly verb: 'reviewMention';
      readonly verdict: Verdict;
      /** Whether all mentions of the same person in the article are meant. */
      readonly isWholePerson: boolean;
    }
  | { readonly verb: 'correctMention'; readonly person: number }
);

/** What is to be decided of accounts of an event: of those in some articles, or of all. */
export interface EventReview {
  readonly verb: 'reviewEvent';
  readonly event: number;
  readonly articles: readonly number[] | null;
  readonly verdict: Verdict;
}

/** A notice that is to be added to an article. */
export interface CorrectionToAdd {
  readonly verb: 'addCorrection';
  readonly by: ArticleName;
  readonly kind: CorrectionKind;
  readonly text: string;
  /** A day, or a moment with its offset; null for the moment of the decision. */
  readonly at: string | null;
  /** The quotes of the article that it concerns. */
  readonly quotes: readonly number[];
}

/** What is to be decided. What is undefined stays as it is. */
export type DecisionChange =
  | NodeChange
  | MentionChange
  | EventReview
  | CorrectionToAdd
  | { readonly verb: 'review'; readonly quote: number; readonly verdict: Verdict }
  | {
      readonly verb: 'correct';
      readonly quote: number;
      readonly quoteKind?: QuoteKind;
      /** The pieces of its content, in their order. */
      readonly content?: readonly TextQuote[];
      /** The key of a person; null for nobody that is known. */
      readonly speaker?: number | null;
      /** The words that name its source. */
      readonly source?: TextQuote;
    }
  | {
      readonly verb: 'undo';
      readonly decision: number;
      /** Whether only a notice may be undone, or only anything else; undefined for any decision. */
      readonly kinds?: 'notices' | 'facts';
    };

/** A decision that is to be made, in somebody's words. */
export interface DecisionToMake {
  readonly change: DecisionChange;
  readonly note: string | null;
  /** The revision that its article had when it was looked at. */
  readonly expectedRevision: number | null;
}
