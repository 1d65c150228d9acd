import type { Operation } from './ask.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A quote and what is to be different. At least one property of it must be given; the others stay as they are. */
export type CorrectQuoteInput = {
  /** The words of the quote, in the order of the text, each part within one block. */
  readonly content?: ReadonlyArray<TextQuoteInput> | null | undefined;
  /** Number of the revision of the article that was looked at. If it has another, nothing is decided. */
  readonly expectedRevision?: number | null | undefined;
  /** Global id of the quote, also of a rejected one. */
  readonly id: string | number;
  /** A key chosen by the client for this write, 1 to 200 characters. A request with the same key, input and token within 24 hours gets the same response and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Reason of the decision, up to 1000 characters. */
  readonly note?: string | null | undefined;
  /** The share of the content in quotation marks. */
  readonly quoteKind?: QuoteKind | null | undefined;
  /** The words that name the source. Required for a speaker if the article does not name that person. */
  readonly source?: TextQuoteInput | null | undefined;
  /** The right speaker of the quote. */
  readonly speaker?: QuoteSpeakerInput | null | undefined;
};

/** A kind of decision of a human. */
export type DecisionKind =
  /** An article was read by a human, in a record file. */
  | 'ARTICLE_READ'
  /** A correction, or another notice, was added to an article. */
  | 'CORRECTION_ADDED'
  /** Several events are one. */
  | 'EVENTS_MERGED'
  /** An event of an article is right as it was read. */
  | 'EVENT_CONFIRMED'
  /** An event of an article is wrong, and is not served. */
  | 'EVENT_REJECTED'
  /** An event has another name. */
  | 'EVENT_RENAMED'
  /** An event is several. */
  | 'EVENT_SPLIT'
  /** A mention is of the person that it was read as. */
  | 'MENTION_CONFIRMED'
  /** A mention is of another person. */
  | 'MENTION_CORRECTED'
  /** A mention is of nobody, and is not served. */
  | 'MENTION_REJECTED'
  /** Several people are one. */
  | 'PEOPLE_MERGED'
  /** A person has another name. */
  | 'PERSON_RENAMED'
  /** A person is several. */
  | 'PERSON_SPLIT'
  /** A quote is right as it was read. */
  | 'QUOTE_CONFIRMED'
  /** A quote has another speaker, another kind, another source or other words. */
  | 'QUOTE_CORRECTED'
  /** A quote is wrong, and is not served. */
  | 'QUOTE_REJECTED'
  /** A node is the same as something elsewhere. */
  | 'SAME_AS_ADDED';

/** State of a decision. */
export type DecisionState =
  /** The decision applies. */
  | 'ACTIVE'
  /** The words of the decision are not in the article at present. It applies again if they come back. */
  | 'ORPHANED'
  /** Somebody undid the decision. */
  | 'UNDONE';

/** People who are one person. */
export type MergePeopleInput = {
  /** A key chosen by the client for this write, 1 to 200 characters. A request with the same key, input and token within 24 hours gets the same response and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global ids of the people, 2 to 20. The first keeps its id and slug; the ids and slugs of the others lead to it. */
  readonly ids: ReadonlyArray<string | number>;
  /** Reason of the decision, up to 1000 characters. */
  readonly note?: string | null | undefined;
};

/** A kind of error of a mutation. */
export type MutationErrorCode =
  /** The key is that of several articles. */
  | 'AMBIGUOUS_KEY'
  /** The article was erased. */
  | 'ARTICLE_ERASED'
  /** An id is malformed, or of another type. */
  | 'BAD_ID'
  /** The source cannot be read as an article. */
  | 'BAD_SOURCE'
  /** A value is not acceptable, or two contradict each other. */
  | 'BAD_USER_INPUT'
  /** Another article of the same list has its address, or its external id. */
  | 'DUPLICATE_ARTICLE'
  /** The token is for another publisher's articles. */
  | 'FORBIDDEN_PUBLISHER'
  /** The idempotency key came with another input before. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such article, quote or decision. */
  | 'NOT_FOUND'
  /** The article has another revision than `expectedRevision`. */
  | 'REVISION_CONFLICT'
  /** The source, its text or one of its facts is too long. */
  | 'TOO_LARGE';

/** A kind of quote, by the use of quotation marks. */
export type QuoteKind =
  /** The whole content is in quotation marks: the exact words. */
  | 'DIRECT'
  /** No quotation marks: reported speech. */
  | 'INDIRECT'
  /** Part of the content is in quotation marks. */
  | 'MIXED';

/** The speaker of a quote. */
export type QuoteSpeakerInput =
  {   /** `true` if the person behind the source is not known, or is none. */
  readonly isUnknown: boolean; readonly personId?: never; }
  |  { readonly isUnknown?: never;   /** Global id of the person. */
  readonly personId: string | number; };

/** A quote and the verdict on it. */
export type ReviewQuoteInput = {
  /** Number of the revision of the article that was looked at. If it has another, nothing is decided. */
  readonly expectedRevision?: number | null | undefined;
  /** Global id of the quote, also of a rejected one. */
  readonly id: string | number;
  /** A key chosen by the client for this write, 1 to 200 characters. A request with the same key, input and token within 24 hours gets the same response and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** Reason of the decision, up to 1000 characters. */
  readonly note?: string | null | undefined;
  /** Whether the quote is right. */
  readonly verdict: Verdict;
};

/** A type of suggestion. */
export type SuggestionType =
  /** Events, by name. */
  | 'EVENT'
  /** People, by all forms of their names. */
  | 'PERSON';

/** Words of the text of an article (W3C TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export type TextQuoteInput = {
  /** The words, exactly as they are in the text. */
  readonly exact: string;
  /** Text directly before them, if they are in the text more than once. */
  readonly prefix?: string | null | undefined;
  /** Text directly after them, if they are in the text more than once. */
  readonly suffix?: string | null | undefined;
};

/** A decision to undo. */
export type UndoDecisionInput = {
  /** Id of the decision, from `decisions`. */
  readonly decisionId: string | number;
  /** Number of the revision of the article that was looked at. If it has another, nothing is decided. */
  readonly expectedRevision?: number | null | undefined;
  /** A key chosen by the client for this write, 1 to 200 characters. A request with the same key, input and token within 24 hours gets the same response and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
};

/** A judgement of a human about a fact that was read. */
export type Verdict =
  /** The fact is right. It stays as it is, whatever a later reading finds. */
  | 'CONFIRMED'
  /** The fact is wrong. It is served only to whoever asks for rejected facts. */
  | 'REJECTED';

export type CheckTokenQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckTokenQuery = { readonly decisions: { readonly pageInfo: { readonly hasNextPage: boolean } } };

export type SuggestQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SuggestionType> | SuggestionType | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Event', readonly id: string, readonly slug: string, readonly name: string, readonly when: { readonly edtf: string } | null }
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null }
     }> };

export type ReviewQuoteMutationVariables = Exact<{
  input: ReviewQuoteInput;
}>;


export type ReviewQuoteMutation = { readonly outcome: { readonly decision: { readonly decisionId: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
    > } | null };

export type CorrectQuoteMutationVariables = Exact<{
  input: CorrectQuoteInput;
}>;


export type CorrectQuoteMutation = { readonly outcome: { readonly decision: { readonly decisionId: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
    > } | null };

export type MergePeopleMutationVariables = Exact<{
  input: MergePeopleInput;
}>;


export type MergePeopleMutation = { readonly outcome: { readonly person: { readonly slug: string } | null, readonly decision: { readonly decisionId: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
    > } | null };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { readonly outcome: { readonly decision: { readonly decisionId: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
      | { readonly code: MutationErrorCode, readonly message: string }
    > } | null };

export type DecisionsQueryVariables = Exact<{
  state: ReadonlyArray<DecisionState> | DecisionState;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly decisions: { readonly nodes: ReadonlyArray<{ readonly decisionId: string, readonly decisionKind: DecisionKind, readonly state: DecisionState, readonly words: string | null, readonly decidedBy: string, readonly decidedAt: string, readonly note: string | null, readonly articleId: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DecidedArticlesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type DecidedArticlesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string | null }
    | { readonly __typename: 'Author' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'LiveEntry' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote' }
    | { readonly __typename: 'Tombstone' }
   | null> };


export const CheckToken: Operation<CheckTokenQuery, CheckTokenQueryVariables> = {
  text: 'query CheckToken{decisions(first:1){pageInfo{hasNextPage}}}',
};

export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = {
  text: 'query Suggest($text:String!$types:[SuggestionType!]){suggest(text:$text types:$types first:8){node{__typename ...on Person{id slug name description{text}}...on Event{id slug name when{edtf}}}}}',
};

export const ReviewQuote: Operation<ReviewQuoteMutation, ReviewQuoteMutationVariables> = {
  text: 'mutation ReviewQuote($input:ReviewQuoteInput!){outcome:reviewQuote(input:$input){decision{decisionId}errors{code message}}}',
};

export const CorrectQuote: Operation<CorrectQuoteMutation, CorrectQuoteMutationVariables> = {
  text: 'mutation CorrectQuote($input:CorrectQuoteInput!){outcome:correctQuote(input:$input){decision{decisionId}errors{code message}}}',
};

export const MergePeople: Operation<MergePeopleMutation, MergePeopleMutationVariables> = {
  text: 'mutation MergePeople($input:MergePeopleInput!){outcome:mergePeople(input:$input){person{slug}decision{decisionId}errors{code message}}}',
};

export const UndoDecision: Operation<UndoDecisionMutation, UndoDecisionMutationVariables> = {
  text: 'mutation UndoDecision($input:UndoDecisionInput!){outcome:undoDecision(input:$input){decision{decisionId}errors{code message}}}',
};

export const Decisions: Operation<DecisionsQuery, DecisionsQueryVariables> = {
  text: 'query Decisions($state:[DecisionState!]!$after:String){decisions(first:30 after:$after filter:{state:$state}){nodes{decisionId decisionKind state words decidedBy decidedAt note articleId}pageInfo{hasNextPage endCursor}}}',
};

export const DecidedArticles: Operation<DecidedArticlesQuery, DecidedArticlesQueryVariables> = {
  text: 'query DecidedArticles($ids:[ID!]!){nodes(ids:$ids){__typename ...on Article{id slug headline}}}',
};
