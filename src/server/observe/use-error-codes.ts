import type { Plugin } from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';

/** Facts about a request for the log, filled in during its execution. */
export interface RequestNote {
  readonly requestId: string;
  /** The name of the token that it came with. */
  token?: string;
  operation: string | null;
  /** The cost of the operation, as in `extensions.cost`. */
  cost: number;
  errors: number;
}

/** The request id of each error, for the log: yoga does not pass it to the function that masks errors. */
export type RequestsOfErrors = WeakMap<object, string>;

/**
 * Adds a code and a status to every error, counts the errors, and calls `onError` with each code. Errors of graphql-js from parsing,
 * validation and variables have no code. A response without data has the status 400, or 200 in
 * `application/json` (https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes).
 */
export const useErrorCodes = (onError: (code: string) => void): Plugin<object, { readonly note: RequestNote }> => ({
  onResultProcess({ result, serverContext: { note } }) {
    if (Symbol.asyncIterator in result || Array.isArray(result)) return;
    note.errors = result.errors?.length ?? 0;
    for (const { message, extensions } of result.errors ?? []) {
      extensions['code'] ??= codeOf(message);
      // yoga sets a status for this code that applies to all media types.
      if (extensions['code'] === 'OPERATION_RESOLUTION_FAILURE') delete extensions['http'];
      if (result.data === undefined) extensions['http'] ??= statusOf(extensions['code']);
      onError(String(extensions['code']));
    }
  },
});

/** The code of an error of graphql-js, from parsing or from validation. */
const codeOf = (message: string): ResponseErrorCode =>
  message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';

/** With `spec`, yoga does not apply the status in `application/json`. */
const statusOf = (code: unknown) => (code === 'INTERNAL_SERVER_ERROR' ? { status: 500 } : { status: 400, spec: true });
