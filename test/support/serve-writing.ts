import type { Webhooks } from '../../schema/query/webhooks.ts';
import { ownThreadReader } from '../../src/ingest/own-thread-reader.ts';
import { createWriter } from '../../src/ingest/writer.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Json } from './ask.ts';
import { serveHttp } from './serve-http.ts';

export interface ServedWriting {
  readonly url: string;
  /** The answer to an operation, with a token or without: its status, and its body. */
  readonly send: (
    token: string | null,
    query: string,
    variables?: object,
  ) => Promise<{ readonly status: number; readonly body: Json }>;
  readonly stop: () => Promise<void>;
}

/** The service on a free port, with what writes its store. It reads in this thread: one of its own would load the reader anew. */
export async function serveWriting(
  store: Store,
  settings: Readonly<Record<string, string>> = {},
  webhooks?: Webhooks,
): Promise<ServedWriting> {
  const writer = createWriter(store, ownThreadReader);
  const { url, stop } = await serveHttp({ store, writer, ...(webhooks === undefined ? {} : { webhooks }) }, settings);
  return {
    url,
    send: async (token, query, variables = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: await response.json() };
    },
    stop: async () => {
      await stop();
      await writer.close();
    },
  };
}
