import { GraphQLError } from 'graphql';
import { UserFacingError } from '../../errors.ts';
import { noStore } from '../http/cache-headers.ts';
import { RequestError } from '../http/request-error.ts';
import { FeedRefused } from './feed-refused.ts';

/** How an error is told: what the client did wrong, a token that is missing, a store that cannot answer now. Null for one that is not expected. */
export function refusalOf(error: unknown): FeedRefused | null {
  if (error instanceof FeedRefused) return error;
  if (error instanceof RequestError) {
    const { http } = error.extensions;
    return new FeedRefused(http?.status ?? 400, error.message, http?.headers);
  }
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof UserFacingError) {
    const message = cause.code === 'QUERY_TIMEOUT' ? cause.message : 'The store cannot answer now; try again.';
    return new FeedRefused(503, message, retryAfter);
  }
  const isOfClient = error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError);
  return isOfClient ? new FeedRefused(400, error.message) : null;
}

/** One second. */
const retryAfter = { 'retry-after': '1' } as const;

/** A refusal as JSON. */
export function refusalResponse({ status, message, headers }: FeedRefused): Response {
  const own = { 'content-type': 'application/json; charset=utf-8', ...noStore, ...headers };
  return new Response(JSON.stringify({ error: message }), { status, headers: own });
}
