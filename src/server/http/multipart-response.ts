import type { FetchAPI } from 'graphql-yoga';

/** So long is a stream silent at most, in milliseconds: proxies close connections on which nothing comes. */
const heartbeat = 10_000;

const boundary = '\r\n--graphql';

/**
 * Messages one after the other as the parts of one response, as Apollo's multipart protocol for subscriptions has them, in which an
 * empty one is a heartbeat
 * (https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol). Where a client leaves, the
 * messages are ended.
 */
export function multipartResponse(
  messages: AsyncIterable<object>,
  { Response, ReadableStream }: FetchAPI,
  status = 200,
): Response {
  const encoder = new TextEncoder();
  const iterator = messages[Symbol.asyncIterator]();
  const parts = partsOf(iterator);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  const headers = {
    'content-type': 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
    'cache-control': 'no-cache',
  };
  return new Response(body, { status, headers });
}

/** Each part is followed by the boundary at once, without which a client does not know that it is whole. */
async function* partsOf(messages: AsyncIterator<object>): AsyncGenerator<string> {
  yield boundary;
  for (let next = messages.next(); ; ) {
    const came = await within(heartbeat, next);
    if (came === 'silence') yield part({});
    else if (came.done === true) break;
    else {
      yield part(came.value);
      next = messages.next();
    }
  }
  yield '--\r\n';
}

const part = (message: object): string =>
  `\r\nContent-Type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(message)}${boundary}`;

/** What a promise comes to, or `silence` where it has not after so many milliseconds. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | 'silence'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('silence'), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
