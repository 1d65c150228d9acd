import type { Plugin } from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';

/** What the log says of a request besides its status and time; written down as its operation goes its way. */
export interface RequestNote {
  readonly requestId: string;
  /** The name of the token that it came with. */
  token?: string;
  operation: string | null;
  /** What the operation cost, as `extensions.cost` tells it. */
  cost: number;
  errors: number;
}

/** The requests that errors came from, for the log: what masks an error is not told. */
export type RequestsOfErrors = WeakMap<object, string>;

/**
 * Gives every error a code and a status, notes how many there are, and calls `failed` with each one's code. graphql-js gives no
 * code to what it finds while it parses, validates and reads variables. An answer without data is 400, and 200 in
 * `application/json` (https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes).
 */
export const useErrorCodes = (failed: (code: string) => void): Plugin<object, { readonly note: RequestNote }> => ({
  onResultProcess({ result, serverContext: { note } }) {
    if (Symbol.asyncIterator in result || Array.isArray(result)) return;
    note.errors = result.errors?.length ?? 0;
    for (const { message, extensions } of result.errors ?? []) {
      extensions['code'] ??= codeOf(message);
      // yoga gives this one a status that counts in any type.
      if (extensions['code'] === 'OPERATION_RESOLUTION_FAILURE') delete extensions['http'];
      if (result.data === undefined) extensions['http'] ??= statusOf(extensions['code']);
      failed(String(extensions['code']));
    }
  },
});

/** What graphql-js finds while it parses, and what it finds later. */
const codeOf = (message: string): ResponseErrorCode =>
  message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';

/** `spec` is yoga's word for a status that does not count in `application/json`. */
const statusOf = (code: unknown) => (code === 'INTERNAL_SERVER_ERROR' ? { status: 500 } : { status: 400, spec: true });
