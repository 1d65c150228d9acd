import { subscribe } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/query/context.ts';
import type { RequestNote, RequestsOfErrors } from '../observe/use-error-codes.ts';
import { type ExecutedResult, execute } from './execute.ts';

/** What a request's operation is handed besides the store. */
interface Handed {
  readonly note: RequestNote;
  /** What it came to, where it has been executed before. */
  readonly executed?: ExecutedResult;
}

/** Executes operations by {@link execute}, and notes each one's name and cost; graphql-js alone executes subscriptions. */
export const useExecute = (requests: RequestsOfErrors): Plugin<Context & Handed, Handed> => ({
  onExecute({ args: { document, variableValues, operationName, contextValue }, setExecuteFn }) {
    setExecuteFn(async () => {
      const { note, executed: known } = contextValue;
      const asked = { document, variables: variableValues ?? null, operationName: operationName ?? null };
      const executed = known ?? (await execute({ ...asked, context: contextValue }));
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
