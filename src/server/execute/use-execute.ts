import { subscribe } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/query/context.ts';
import type { RequestNote, RequestsOfErrors } from '../observe/use-error-codes.ts';
import { type ExecutedResult, execute } from './execute.ts';

/** The server context of yoga for a request. */
interface ServerContext {
  readonly note: RequestNote;
  /** The result, if the fast path has executed the operation. */
  readonly executed?: ExecutedResult;
}

/** Executes queries with {@link execute}, and notes the name and the cost of each; graphql-js executes subscriptions. */
export const useExecute = (requests: RequestsOfErrors): Plugin<Context & ServerContext, ServerContext> => ({
  onExecute({ args: { document, variableValues, operationName, contextValue }, setExecuteFn }) {
    setExecuteFn(async () => {
      const { note, executed: earlier } = contextValue;
      const operation = { document, variables: variableValues ?? null, operationName: operationName ?? null };
      const executed = earlier ?? (await execute({ ...operation, context: contextValue }));
      note.operation = executed.operation;
      note.cost = executed.cost;
      if ('text' in executed) return { stringify: () => executed.text };
      for (const error of executed.result.errors ?? []) requests.set(error, note.requestId);
      return executed.result;
    });
  },
  onSubscribe({ setSubscribeFn }) {
    setSubscribeFn(subscribe);
  },
});
