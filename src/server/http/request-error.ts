import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';

/** An error of the request before its operation is parsed, with an HTTP status and a code. */
export class RequestError extends GraphQLError {
  constructor(
    status: number,
    code: ResponseErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message, { extensions: { code, http: { status, headers } } });
  }
}
