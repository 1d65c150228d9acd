import { type ExecutionResult, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/query/context.ts';
import { type Authentication, tokenNeeded, tokenRefused } from './authenticate.ts';

/** How often a stream looks whether its token is still good, in milliseconds. */
const lookEvery = 5_000;

interface Handed {
  readonly authentication?: Authentication;
}

/**
 * Refuses what comes with a token that is not good, or writes without one, before anything of it is done; and ends a subscription
 * soon after its token has.
 */
export const useAccess: Plugin<Context & Handed, Handed> = {
  onRequestParse({ serverContext: { authentication }, setRequestParser }) {
    if (authentication === undefined || 'access' in authentication) return;
    const { refused } = authentication;
    setRequestParser(() => {
      throw refused;
    });
  },
  onExecute({ args: { document, operationName, contextValue }, setResultAndStopExecution }) {
    const operation = getOperationAST(document, operationName)?.operation;
    if (operation !== OperationTypeNode.MUTATION || (contextValue.access?.tokenName ?? null) !== null) return;
    setResultAndStopExecution({ errors: [tokenNeeded()] });
  },
  onSubscribe({ args: { contextValue }, subscribeFn, setSubscribeFn }) {
    const { authentication } = contextValue;
    if (authentication === undefined || 'refused' in authentication) return;
    const { isStillGood } = authentication;
    if (isStillGood === null) return;
    setSubscribeFn(async (args) => {
      const result = await subscribeFn(args);
      return Symbol.asyncIterator in result ? whileGood(result, isStillGood) : result;
    });
  },
};

/** The same results, until one is due while the token is good no more: then that is said, and they end. */
function whileGood(results: AsyncIterable<ExecutionResult>, isStillGood: () => Promise<boolean>) {
  const inner = results[Symbol.asyncIterator]();
  let isOver = false;
  let end: (result: IteratorResult<ExecutionResult>) => void = () => undefined;
  const refused = async (): Promise<boolean> => !isOver && !(await isStillGood().catch(() => true));
  const last = (): IteratorResult<ExecutionResult> => {
    stop();
    void inner.return?.();
    return { done: false, value: { errors: [refusal()] } };
  };
  const timer = setInterval(async () => {
    if (await refused()) end(last());
  }, lookEvery);
  timer.unref();
  const stop = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const over = { done: true, value: undefined } as const;
  const iterator: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      if (isOver) return over;
      const ended = new Promise<IteratorResult<ExecutionResult>>((resolve) => {
        end = resolve;
      });
      try {
        const result = await Promise.race([inner.next(), ended]);
        if (result.done === true) stop();
        // What is new is not for who was let in once.
        return !isOver && (await refused()) ? last() : result;
      } catch (error) {
        stop();
        throw error;
      }
    },
    return: async () => {
      stop();
      return (await inner.return?.()) ?? over;
    },
    throw: async (error) => {
      stop();
      return (await inner.throw?.(error)) ?? over;
    },
  };
  return iterator;
}

/** As an event of a stream has it, whose status was sent long before. */
function refusal(): GraphQLError {
  const { message, extensions } = tokenRefused();
  return new GraphQLError(message, { extensions: { code: extensions['code'] } });
}
