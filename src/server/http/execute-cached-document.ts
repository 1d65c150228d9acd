/**
 * The fast path: a request whose document has been answered before is executed at once, without parsing, checking, or
 * building requests and responses of the fetch API.
 */
import type { DocumentNode } from 'graphql';
import { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { ExecutedResult, ExecutedText, Operation } from '../execute/execute.ts';
import { cacheHeaders, noStore, ownedByToken } from './cache-headers.ts';

/** A request for a document that is known to be valid and within all limits, by its text. */
export interface CachedDocumentRequest {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
  /** Who asks. */
  readonly access: Access;
  /** What caches are told: how long they may keep the answer, that they may not, or that not even others who ask may have it; or nothing. */
  readonly caches: 'may keep' | keyof typeof headersFor;
}

/** A response without errors, as JSON in UTF-8, the headers it has of its own, and the name and cost of its operation. */
export interface CachedResponse {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly operation: string | null;
  readonly cost: number;
}

/** Executes a request's document by `execute`; what that has no text for is handed on as it is. */
export async function executeCachedDocument<Other extends ExecutedResult | null>(
  { caches, variables, operationName }: CachedDocumentRequest,
  document: DocumentNode,
  context: Context,
  execute: (operation: Operation) => Promise<ExecutedText | Other>,
): Promise<CachedResponse | Other> {
  const cacheMetadata = caches === 'may keep' ? new CacheMetadata() : null;
  const executed = await execute({
    document,
    variables,
    operationName,
    context: cacheMetadata === null ? context : { ...context, cacheMetadata },
  });
  if (executed === null || !('text' in executed)) return executed;
  const { text, operation, cost } = executed;
  const body = Buffer.from(text);
  const headers = cacheMetadata === null ? headersFor[caches] : cacheHeaders(body, cacheMetadata);
  return { headers, body, operation, cost };
}

const headersFor = { 'may keep': {}, 'may not keep': noStore, 'may not share': ownedByToken, 'not told': {} } as const;
