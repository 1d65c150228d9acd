import type { FetchAPI } from 'graphql-yoga';

/** Interval of heartbeats in milliseconds: proxies close idle connections. */
const heartbeat = 10_000;

const boundary = '\r\n--graphql';

/**
 * Sends messages as the parts of one response, in Apollo's multipart protocol for subscriptions
 * (https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol). An empty message is a
 * heartbeat. The iterator is closed when the client disconnects.
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

/** The boundary follows each part at once: a client needs it to know that the part is complete. */
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

/** The value of a promise, or `silence` after so many milliseconds. */
function within<T>(ms: number, promise: Promise<T>): Promise<T | 'silence'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('silence'), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
