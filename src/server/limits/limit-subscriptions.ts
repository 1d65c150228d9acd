import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';

/** Limits the number of open subscriptions: each holds a connection without an end. */
export function limitSubscriptions(limit: number): Plugin {
  let open = 0;
  return {
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        if (open >= limit) return { errors: [tooMany(limit)] };
        open += 1;
        const release = once(() => {
          open -= 1;
        });
        try {
          const result = await subscribeFn(args);
          if (Symbol.asyncIterator in result) return whenOver(result, release);
          release();
          return result;
        } catch (error) {
          release();
          throw error;
        }
      });
    },
  };
}

const tooMany = (limit: number): GraphQLError =>
  new GraphQLError(`${limit} subscriptions are open already; try again later, or read "changes" page by page.`, {
    extensions: {
      code: 'TOO_MANY_SUBSCRIPTIONS' satisfies ResponseErrorCode,
      http: { status: 503, headers: { 'retry-after': '10' } },
    },
  });

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}

/** The same events; `release` is called when they end, on either side. */
function whenOver<T>(events: AsyncIterable<T>, release: () => void): AsyncIterableIterator<T> {
  const inner = events[Symbol.asyncIterator]();
  const last: IteratorReturnResult<undefined> = { done: true, value: undefined };
  const iterator: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => {
      try {
        const event = await inner.next();
        if (event.done === true) release();
        return event;
      } catch (error) {
        release();
        throw error;
      }
    },
    return: async () => {
      release();
      return (await inner.return?.()) ?? last;
    },
    throw: async (error) => {
      release();
      return (await inner.throw?.(error)) ?? last;
    },
  };
  return iterator;
}
