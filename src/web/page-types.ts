import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Asks the service one operation. Rejects where it cannot answer; what is not there is null in the answer. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Where the pages stand, and what is around them. */
export interface Site {
  /** The address that the service is known under, without its last slash. */
  readonly base: string;
  /** The path of `base`, before every link: empty, or `/archive`. */
  readonly root: string;
  /** The address at which an operation of a page can be asked. */
  readonly queryAddress: (document: TypedDocumentNode<unknown, never>, variables: object) => string;
}

/** What a page is answered with. */
export interface PageResponse {
  readonly status: number;
  readonly html: string;
  /** Where it is no HTML. */
  readonly mediaType?: string;
  /** Where the page is instead, for a status of 301. */
  readonly location?: string;
}
