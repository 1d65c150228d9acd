import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { UserFacingError } from '../../errors.ts';
import type { RequestsOfErrors } from './use-error-codes.ts';

/** Errors of the store after which a client may try again. */
const temporary = new Set(['STORE_UNREACHABLE', 'OVERLOADED', 'STORE_CORRUPT']);

/**
 * Masks errors for clients. A {@link UserFacingError} and an error of graphql-js pass; every other error becomes "Unexpected error." and is
 * logged in full. An error of the store becomes 503 without its message, which may have addresses and paths.
 */
export function maskErrors(logger: Logger, requests: RequestsOfErrors): (error: unknown, message: string) => Error {
  return (error, message) => {
    const requestId = typeof error === 'object' && error !== null ? requests.get(error) : undefined;
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (cause instanceof UserFacingError && !temporary.has(cause.code))
      return toGraphQLError(error, cause.message, cause.code);
    if (cause instanceof UserFacingError) {
      logger.error({ err: cause, requestId }, 'the store failed');
      return toGraphQLError(error, 'The store cannot answer now; try again.', cause.code, {
        status: 503,
        headers: retryAfter,
      });
    }
    if (error instanceof GraphQLError && (cause === undefined || cause === null || cause instanceof GraphQLError))
      return error;
    logger.error({ err: cause, requestId }, 'an unexpected error');
    return toGraphQLError(error, message, 'INTERNAL_SERVER_ERROR');
  };
}

/** One second (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). */
const retryAfter = { 'retry-after': '1' } as const;

function toGraphQLError(error: unknown, message: string, code: string, http?: object): GraphQLError {
  const extensions = { code, ...(http === undefined ? {} : { http }) };
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
