import { type DocumentCache, sha256Of } from '../execute/document-cache.ts';
import { noStore } from './cache-headers.ts';
import { RequestError } from './request-error.ts';

/** The parameters of a request that name its document. */
export interface DocumentParams {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/**
 * The hash of the document in a request: `extensions.persistedQuery.sha256Hash` of Apollo's automatic persisted queries
 * (https://www.apollographql.com/docs/apollo-server/performance/apq), or `documentId` of the draft of GraphQL over HTTP, with the
 * prefix `sha256:`. Null if there is none.
 */
function hashOf({ documentId, extensions }: DocumentParams): string | null {
  if (typeof documentId === 'string') {
    const [, digits] = /^sha256:([0-9a-f]{64})$/i.exec(documentId) ?? [];
    if (digits === undefined) {
      throw new RequestError(400, 'BAD_REQUEST', 'Write "documentId" as sha256: and the hash in hexadecimal digits.');
    }
    return digits.toLowerCase();
  }
  const hash = field(field(extensions, 'persistedQuery'), 'sha256Hash');
  return typeof hash === 'string' ? hash.toLowerCase() : null;
}

/**
 * The text of the document of a request: its own text, which must match the hash if there is one, or the cached text with that
 * hash; `undefined` without both. Throws PERSISTED_QUERY_MISMATCH, and PERSISTED_QUERY_NOT_FOUND with `no-store`.
 */
export function documentTextOf(params: DocumentParams, documents: DocumentCache): unknown {
  const { query, documentId } = params;
  const hash = hashOf(params);
  if (hash === null) return query;
  if (typeof query === 'string' && query !== '') {
    if (sha256Of(query) === hash) return query;
    throw new RequestError(400, 'PERSISTED_QUERY_MISMATCH', 'The query has another SHA-256 than the request says.');
  }
  const text = documents.textOf(hash);
  if (text !== undefined) return text;
  // Apollo's clients expect this message, code and status.
  throw new RequestError(
    documentId === undefined ? 200 : 404,
    'PERSISTED_QUERY_NOT_FOUND',
    'PersistedQueryNotFound',
    noStore,
  );
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
