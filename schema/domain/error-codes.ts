/** The registry of error codes: every `extensions.code` that a response may have. docs/error-codes.md is generated from it. */

interface ErrorCodeEntry {
  /** The HTTP status. 400 counts in `application/graphql-response+json` only; where execution had begun, it is 200. */
  readonly status: string;
  readonly meaning: string;
  /** What the client does about it. */
  readonly remedy: string;
}

export const responseErrorCodes = {
  BAD_USER_INPUT: {
    status: '200 or 400',
    meaning: 'The value of an argument is not acceptable: a page size, a date, an empty list.',
    remedy: 'Change the value; the message names it.',
  },
  BAD_CURSOR: {
    status: '200',
    meaning: 'A cursor is malformed, or belongs to a list in another order.',
    remedy: 'Start again without the cursor.',
  },
  BAD_ID: {
    status: '200',
    meaning: 'A global id is malformed, or is of another type.',
    remedy: 'Use an id that the service has given.',
  },
  BAD_SEARCH: {
    status: '200',
    meaning: 'The words of a search cannot be parsed.',
    remedy: 'Change the search; the message says where it fails.',
  },
  QUERY_TOO_LARGE: {
    status: '200 or 400',
    meaning:
      'The operation is over a limit: length, tokens, depth, aliases, directives, root fields, lists or conditions.',
    remedy: 'Ask for less at once; the message has the limit.',
  },
  COST_LIMIT_EXCEEDED: {
    status: '200',
    meaning: 'The estimated cost of the operation is over `MAX_COST`.',
    remedy: 'Ask for smaller pages or fewer levels of them; `extensions.cost` has the cost and the limit.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: '400',
    meaning: 'The document is not GraphQL.',
    remedy: 'Correct the syntax at the location given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: '400',
    meaning: 'The document does not fit the schema, or a variable does not fit its type.',
    remedy: 'Correct the document or the variables.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: '400',
    meaning: 'The document has several operations or none of the name given.',
    remedy: 'Send the `operationName` of one of them.',
  },
  BAD_REQUEST: {
    status: '400; 405 for a mutation by GET',
    meaning:
      'The request has no well-formed parameters: the JSON, the encoding or a hash. Or it is a mutation and no POST.',
    remedy: 'Correct the request; send mutations by POST.',
  },
  UNAUTHENTICATED: {
    status: '401',
    meaning: 'A token is needed, or the one that was sent is unknown, has expired or was revoked.',
    remedy: 'Send a good one as `Authorization: Bearer …`; the operator makes one with `onrecord token create`.',
  },
  FORBIDDEN: {
    status: '200',
    meaning: 'The token does not have the scope that the mutation needs.',
    remedy: 'Use a token of that scope; the message names it.',
  },
  BAD_SOURCE: {
    status: '200',
    meaning: 'What was to be published cannot be read as an article. It stands in `errors` of the payload.',
    remedy: 'Correct the source; the message says what is wrong, and where.',
  },
  REVISION_CONFLICT: {
    status: '200',
    meaning: 'The article has another revision than `expectedRevision`. It stands in `errors` of the payload.',
    remedy: 'Read the article again, and decide what becomes of both changes.',
  },
  FORBIDDEN_PUBLISHER: {
    status: '200',
    meaning: 'The article is of another publisher than the token is for. It stands in `errors` of the payload.',
    remedy: 'Use a token for that publisher.',
  },
  NOT_FOUND: {
    status: '200',
    meaning: 'There is no such article, or none that the token may know of. It stands in `errors` of the payload.',
    remedy: 'See that the key is right.',
  },
  AMBIGUOUS_KEY: {
    status: '200',
    meaning: 'Several articles have the key. It stands in `errors` of the payload.',
    remedy: 'Give the id of one.',
  },
  ARTICLE_ERASED: {
    status: '200',
    meaning: 'The article was erased. It stands in `errors` of the payload.',
    remedy: 'Leave it out; `includeErased` publishes it as a new article.',
  },
  DUPLICATE_ARTICLE: {
    status: '200',
    meaning: 'Two articles of one list have the same address or external id. It stands in `errors` of the payload.',
    remedy: 'Give each its own.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: '200',
    meaning: 'The idempotency key came with another input in the last 24 hours. It stands in `errors` of the payload.',
    remedy: 'Use a new key for each write, and the same only to send one again.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: '200; 404 for `documentId`',
    meaning: 'No query of this SHA-256 is known.',
    remedy: 'Send the query with its hash once. Apollo Client does so by itself.',
  },
  PERSISTED_QUERY_MISMATCH: {
    status: '400',
    meaning: 'The query sent has another SHA-256 than the request says.',
    remedy: 'Compute the hash of the exact text that is sent.',
  },
  NOT_ACCEPTABLE: {
    status: '406',
    meaning: 'The `Accept` header has no media type that the response can have.',
    remedy: 'Accept one of the types in `extensions.accept`.',
  },
  TOO_LARGE: {
    status: '413; 200 for an article',
    meaning: 'The request body is over `MAX_BODY_BYTES`, or an article is too long.',
    remedy: 'Send less at once.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: '415',
    meaning: 'The body has a `Content-Type` or an encoding that is not read.',
    remedy: 'Send `application/json`.',
  },
  QUERY_TIMEOUT: {
    status: '200',
    meaning: 'The store did not answer within `STATEMENT_TIMEOUT`.',
    remedy: 'Ask a narrower question.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    status: '503',
    meaning: '`MAX_EVENT_STREAMS` subscriptions are open.',
    remedy: 'Try again after `Retry-After`, or read `changes` page by page.',
  },
  OVERLOADED: {
    status: '503',
    meaning: 'Too many questions wait for the store.',
    remedy: 'Try again after `Retry-After`.',
  },
  STORE_UNREACHABLE: {
    status: '503',
    meaning: 'The store does not answer.',
    remedy: 'Try again after `Retry-After`; the operator finds the cause in the log.',
  },
  STORE_CORRUPT: {
    status: '503',
    meaning: 'The file of the store is damaged.',
    remedy: 'None for the client; the operator restores a backup.',
  },
  INTERNAL_SERVER_ERROR: {
    status: '500',
    meaning: 'An unexpected error. Its details stand in the log only, under the `x-request-id` of the response.',
    remedy: 'Report it with the request id.',
  },
} as const satisfies Readonly<Record<string, ErrorCodeEntry>>;

export type ResponseErrorCode = keyof typeof responseErrorCodes;
