/**
 * The fast path: a request with a cached document is executed without parsing, validation, and without objects of the
 * fetch API.
 */
import type { DocumentNode } from 'graphql';
import { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { ExecutedResult, ExecutedText, Operation } from '../execute/execute.ts';
import { cacheHeaders, noStore, ownedByToken } from './cache-headers.ts';

/** A request with the text of a cached document. */
export interface CachedDocumentRequest {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
  /** The access of the sender. */
  readonly access: Access;
  /** The `cache-control` of the response: with a lifetime, `no-store`, the one of a response to a token, or no header. */
  readonly cacheControl: 'public' | keyof typeof headersFor;
}

/** A response without errors: JSON in UTF-8, its own headers, and the name and cost of its operation. */
export interface CachedResponse {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly operation: string | null;
  readonly cost: number;
}

/** Executes a cached document with `execute`, and returns a result that has no text as it is. */
export async function executeCachedDocument<Other extends ExecutedResult | null>(
  { cacheControl, variables, operationName }: CachedDocumentRequest,
  document: DocumentNode,
  context: Context,
  execute: (operation: Operation) => Promise<ExecutedText | Other>,
): Promise<CachedResponse | Other> {
  const cacheMetadata = cacheControl === 'public' ? new CacheMetadata() : null;
  const executed = await execute({
    document,
    variables,
    operationName,
    context: cacheMetadata === null ? context : { ...context, cacheMetadata },
  });
  if (executed === null || !('text' in executed)) return executed;
  const { text, operation, cost } = executed;
  const body = Buffer.from(text);
  const headers = cacheMetadata === null ? headersFor[cacheControl] : cacheHeaders(body, cacheMetadata);
  return { headers, body, operation, cost };
}

const headersFor = { public: {}, 'no-store': noStore, token: ownedByToken, none: {} } as const;
