import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from '../domain/error-codes.ts';

/** Error codes of invalid input. They are stable: a client may branch on them. */
export type BadInputCode = Extract<
  ResponseErrorCode,
  'BAD_USER_INPUT' | 'BAD_CURSOR' | 'BAD_ID' | 'BAD_SEARCH' | 'QUERY_TOO_LARGE' | 'COST_LIMIT_EXCEEDED'
>;

/** An error to be thrown for a bad argument: it reaches the client as it is, with its code. */
export function badInput(code: BadInputCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
