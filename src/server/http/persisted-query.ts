import { type DocumentCache, sha256Of } from '../execute/document-cache.ts';
import { noStore } from './cache-headers.ts';
import { RequestError } from './request-error.ts';

/** What of a request says which document it asks for. */
export interface DocumentAsked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/**
 * The hash that a request names its document by: `extensions.persistedQuery.sha256Hash` of Apollo's automatic persisted
 * queries (https://www.apollographql.com/docs/apollo-server/performance/apq), or `documentId` of the draft to GraphQL over
 * HTTP, `sha256:` and the digits. Null where it names none.
 */
function hashAsked({ documentId, extensions }: DocumentAsked): string | null {
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
 * The text of the document that a request asks for: its own, which must have the hash where it says one, or the known one
 * of the hash. Throws PERSISTED_QUERY_MISMATCH and PERSISTED_QUERY_NOT_FOUND, which no cache may keep; `undefined` where a
 * request has neither.
 */
export function textAsked(asked: DocumentAsked, known: DocumentCache): unknown {
  const { query, documentId } = asked;
  const hash = hashAsked(asked);
  if (hash === null) return query;
  if (typeof query === 'string' && query !== '') {
    if (sha256Of(query) === hash) return query;
    throw new RequestError(400, 'PERSISTED_QUERY_MISMATCH', 'The query has another SHA-256 than the request says.');
  }
  const text = known.textOf(hash);
  if (text !== undefined) return text;
  // Apollo's clients know it by these words and this code, and some of them by no other status.
  throw new RequestError(
    documentId === undefined ? 200 : 404,
    'PERSISTED_QUERY_NOT_FOUND',
    'PersistedQueryNotFound',
    noStore,
  );
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
