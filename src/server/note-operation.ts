import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What the log says of a request besides its status and time; written down as its operation goes its way. */
export interface RequestNote {
  readonly requestId: string;
  operation: string | null;
  errors: number;
}

/** What each request's operation is handed besides the store. */
export interface Noted {
  readonly note: RequestNote;
}

/** The requests that errors came from, for the log: what masks an error is not told. */
export type RequestsOfErrors = WeakMap<object, string>;

/** Notes an operation's name, never its variables, and the errors in its answer. */
export function noteOperation(requests: RequestsOfErrors): Plugin<Noted, Noted> {
  return {
    onExecute({ args: { contextValue, document, operationName } }) {
      const { note } = contextValue;
      note.operation = getOperationAST(document, operationName)?.name?.value ?? null;
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result) return;
          for (const error of result.errors ?? []) requests.set(error, note.requestId);
        },
      };
    },
    onResultProcess({ result, serverContext: { note } }) {
      if (!Array.isArray(result) && !(Symbol.asyncIterator in result)) note.errors = result.errors?.length ?? 0;
    },
  };
}
