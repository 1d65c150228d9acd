import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';

/** What the log says of a request besides its status and time; written down as its operation goes its way. */
export interface RequestNote {
  readonly requestId: string;
  operation: string | null;
  /** What the operation cost, as `extensions.cost` tells it. */
  cost: number;
  errors: number;
}

/** What each request's operation is handed besides the store. */
export interface Noted {
  readonly note: RequestNote;
}

/** The requests that errors came from, for the log: what masks an error is not told. */
export type RequestsOfErrors = WeakMap<object, string>;

/** Notes an operation's name, never its variables, its cost, and the errors in its answer; calls `failed` with each one's code. */
export function noteOperation(
  requests: RequestsOfErrors,
  failed: (code: string) => void,
): Plugin<Context & Noted, Noted> {
  return {
    onExecute({ args: { contextValue, document, operationName } }) {
      const { note, cost } = contextValue;
      note.operation = getOperationAST(document, operationName)?.name?.value ?? null;
      return {
        onExecuteDone({ result }) {
          note.cost = cost?.asked ?? 0;
          if (Symbol.asyncIterator in result) return;
          for (const error of result.errors ?? []) requests.set(error, note.requestId);
        },
      };
    },
    onResultProcess({ result, serverContext: { note } }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      note.errors = result.errors?.length ?? 0;
      for (const { extensions } of result.errors ?? []) failed(String(extensions?.['code']));
    },
  };
}
