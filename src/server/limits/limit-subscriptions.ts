import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';

/** Refuses a subscription while so many are open, each of which holds a connection for as long as it likes. */
export function limitSubscriptions(most: number): Plugin {
  let open = 0;
  return {
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        if (open >= most) return { errors: [tooMany(most)] };
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

const tooMany = (most: number): GraphQLError =>
  new GraphQLError(`${most} subscriptions are open already; try again later, or read "changes" page by page.`, {
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

/** The same events; `release` is called when there are no more, whoever ends them. */
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
