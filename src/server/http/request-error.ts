import { GraphQLError } from 'graphql';

/** A fault of the request itself, before its operation is looked at: an HTTP status and a code. */
export class RequestError extends GraphQLError {
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message, { extensions: { code, http: { status, headers } } });
  }
}
