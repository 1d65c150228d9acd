import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { UserFacingError } from '../../errors.ts';
import type { RequestsOfErrors } from './use-error-codes.ts';

/** What a client may do nothing about, but may try again. */
const passing = new Set(['STORE_UNREACHABLE', 'OVERLOADED', 'STORE_CORRUPT']);

/**
 * What of an error a client is told: what we say ourselves as it is, the rest only as unexpected; that is logged whole
 * for the operator. A fault of the store becomes 503 without its words, which name addresses and paths.
 */
export function maskErrors(logger: Logger, requests: RequestsOfErrors): (error: unknown, message: string) => Error {
  return (error, message) => {
    const requestId = typeof error === 'object' && error !== null ? requests.get(error) : undefined;
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (cause instanceof UserFacingError && !passing.has(cause.code)) return told(error, cause.message, cause.code);
    if (cause instanceof UserFacingError) {
      logger.error({ err: cause, requestId }, 'the store failed');
      return told(error, 'The store cannot answer now; try again.', cause.code, { status: 503, headers: again });
    }
    if (error instanceof GraphQLError && (cause === undefined || cause === null || cause instanceof GraphQLError))
      return error;
    logger.error({ err: cause, requestId }, 'an unexpected error');
    return told(error, message, 'INTERNAL_SERVER_ERROR');
  };
}

/** In a second, said in seconds (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3). */
const again = { 'retry-after': '1' } as const;

function told(error: unknown, message: string, code: string, http?: object): GraphQLError {
  const extensions = { code, ...(http === undefined ? {} : { http }) };
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  return new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}
