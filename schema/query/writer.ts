/** The interface by which mutations write the archive. It never throws for bad input: it returns a failure with a code. */
import type { Access } from './access.ts';
import type { ArticleName } from './article-name.ts';
import type { DecisionRow, DecisionToMake } from './decisions.ts';

/** What a client may leave out. */
type Optional<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export type SourceFormat = 'HTML' | 'XML' | 'JSON' | 'MARKDOWN' | 'TEXT';

/** A file as its publisher has it: its text, or its bytes in base64. */
export type SourceToWrite = Optional<{
  name: string;
  format: SourceFormat;
  text: string;
  base64: string;
}>;

/**
 * An article as a source, or as its fields, of which `body` is one: plain text with an empty line between paragraphs, or HTML. Beside a
 * source, some fields fill in for what it leaves open. `expectedRevision` is the revision that it is meant to replace, 0 for none.
 */
export type ArticleToWrite = Optional<{
  body: string;
  source: SourceToWrite;
  headline: string;
  standfirst: string;
  byline: string;
  section: string;
  publisher: string;
  language: string;
  url: string;
  publishedOn: string;
  publishedAt: string;
  externalId: string;
  /** A moment with its offset. */
  embargoedUntil: string;
  expectedRevision: number;
  includeErased: boolean;
}>;

/** The client of a write, and the key that identifies a repeated one. */
export interface WriteRequest {
  readonly access: Access;
  /** The name of the mutation. */
  readonly mutation: string;
  readonly idempotencyKey: string | null;
  /** The whole input: the same key with another input is refused. */
  readonly input: unknown;
}

/** Why something was not written. `path` leads to what is at fault, from the input on. */
export type WriteFailure = { readonly message: string; readonly path: readonly string[] } & (
  | {
      readonly kind: 'INVALID_INPUT';
      readonly code: 'BAD_USER_INPUT' | 'BAD_ID' | 'BAD_SOURCE' | 'TOO_LARGE';
      /** The line of the source, from 1, where one can be named. */
      readonly line: number | null;
    }
  | {
      readonly kind: 'REVISION_CONFLICT';
      readonly code: 'REVISION_CONFLICT';
      /** Null where there is no such article. */
      readonly currentRevision: number | null;
    }
  | { readonly kind: 'FORBIDDEN_PUBLISHER'; readonly code: 'FORBIDDEN_PUBLISHER'; readonly publisher: string }
  | { readonly kind: 'NOT_FOUND'; readonly code: 'NOT_FOUND' }
  | {
      readonly kind: 'CONFLICT';
      readonly code: 'DUPLICATE_ARTICLE' | 'AMBIGUOUS_KEY' | 'ARTICLE_ERASED' | 'IDEMPOTENCY_KEY_REUSED';
    }
);

/** Why an article is not shown, and until when: a moment in UTC, null where that is open. */
export interface Withholding {
  readonly state: 'EMBARGOED' | 'WITHDRAWN';
  readonly until: string | null;
  readonly reason: string | null;
}

/** An article that was written, or was there as it is. */
export interface WrittenArticle {
  readonly status: 'CREATED' | 'REVISED' | 'REREAD' | 'UNCHANGED' | 'WITHHELD' | 'EARLIER';
  readonly key: number;
  readonly revision: number;
  /** Why it is not shown; null where it is. */
  readonly withheld: Withholding | null;
  /** Sentences for who wrote it: it is in, but something is not as it seems to be meant. */
  readonly notes: readonly string[];
}

/** What is to become of an article that is there. */
export interface ArticleChange {
  readonly by: ArticleName;
  readonly expectedRevision: number | null;
  readonly change: { readonly verb: 'withdraw'; readonly reason: string } | { readonly verb: 'restore' | 'erase' };
}

/** The first decision that was made, and all of them: one about an event is one about each of its accounts. */
export type DecisionResult =
  | { readonly decision: DecisionRow; readonly decisions: readonly DecisionRow[] }
  | { readonly failure: WriteFailure };

export type ChangeResult = { readonly key: number } | { readonly failure: WriteFailure };

export type WriteResult = { readonly written: WrittenArticle } | { readonly failure: WriteFailure };

export interface Writer {
  /** Takes in articles, each for itself and in a transaction of its own; answers what became of each, in their order. */
  publish(articles: readonly ArticleToWrite[], request: WriteRequest): Promise<readonly WriteResult[]>;
  /** Changes one article, in one transaction; answers its key, which stays its own whatever becomes of it. */
  change(change: ArticleChange, request: WriteRequest): Promise<ChangeResult>;
  /** Makes one decision, or takes one back, in one transaction; answers it as it is then. */
  decide(decision: DecisionToMake, request: WriteRequest): Promise<DecisionResult>;
}
