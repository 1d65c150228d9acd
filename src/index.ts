/**
 * onrecord as a library, for those who mount it in a server of their own.
 *
 * ```ts
 * import { createServer } from 'node:http';
 * import { createOnrecord, ingest, openStore } from 'onrecord';
 *
 * const store = await openStore('file:news.db');
 * await ingest(['articles/'], { store });
 * const onrecord = createOnrecord({ store, settings: { GRAPHIQL: 'off' } });
 * createServer(onrecord.handle).listen(4000);
 * // At the end: `await onrecord.close(); await store.close();`
 * ```
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';
import { publicAccess } from '../schema/query/access.ts';
import { type Config, readConfig } from './config.ts';
import { createWriter } from './ingest/writer.ts';
import { createServer } from './server/create-server.ts';
import { askSchema } from './server/execute/ask-schema.ts';
import { readTrustedDocuments } from './server/execute/trusted-documents.ts';
import { nodeServer } from './server/node-server.ts';
import { releaseEmbargoes } from './server/release-embargoes.ts';
import type { Store } from './store/open-store.ts';
import { startWebhooks } from './webhooks/start-webhooks.ts';

export { type ErrorCode, UserFacingError } from './errors.ts';
export type { IngestOptions, Summary } from './ingest/ingest.ts';
export { openStore, type Store, type StoreOptions } from './store/open-store.ts';

/** What belongs to the process that listens, and to the store that it opens. */
type OfProcess =
  | 'HOST'
  | 'PORT'
  | 'DATABASE_URL'
  | 'LOG_LEVEL'
  | 'METRICS'
  | 'THREADS'
  | 'MAX_STATEMENTS'
  | 'MAX_WAITING'
  | 'STATEMENT_TIMEOUT'
  | 'HEADERS_TIMEOUT'
  | 'REQUEST_TIMEOUT'
  | 'STOP_TIMEOUT';

/** The settings of the service that do not belong to a process, by the names and with the defaults of its environment variables. */
export type OnrecordSettings = Partial<Omit<Config, OfProcess>>;

export interface OnrecordOptions {
  /** What is asked. It stays open until whoever opened it closes it. */
  readonly store: Store;
  readonly settings?: OnrecordSettings;
  /** Takes a line for each request, and errors that were not expected; without it nothing is logged. */
  readonly logger?: Logger;
}

/** The service without a port: `/graphql` with GraphiQL and what it loads from `/graphiql/`, feeds, `/health` and `/ready`; 404 for all else. */
export interface Onrecord {
  /** Answers a request of the Fetch API, as servers and frameworks beside Node.js's own hand it on. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers a request of Node.js's HTTP server; it may be a route of Express, too. Plain queries are answered fastest this way. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends what it does by itself: embargoes are ended by it no more, webhooks are delivered by it no more, and nothing more is published. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Makes the service on a store, which ends embargoes at their moments, too, until it is closed. Throws INVALID_CONFIG for a setting that cannot be. */
export function createOnrecord({
  store,
  settings = {},
  logger = pino({ level: 'silent' }),
}: OnrecordOptions): Onrecord {
  const config = readConfig(Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, `${value}`])));
  const trusted = config.TRUSTED_DOCUMENTS === '' ? [] : readTrustedDocuments(config.TRUSTED_DOCUMENTS);
  const writer = createWriter(store);
  const releases = releaseEmbargoes(store, logger);
  const ask = askSchema({ store, access: publicAccess });
  const { webhooks, stop: stopWebhooks } = startWebhooks({ store, config, ask, logger });
  const server = createServer({ store, writer, webhooks, nextChange: releases.next, config, logger, trusted });
  const { http } = nodeServer(server, config);
  return {
    fetch: (request) => server.fetch(request),
    // It never listens itself: another server's requests are handed to it.
    handle: (request, response) => void http.emit('request', request, response),
    close: async () => {
      await releases.stop();
      await stopWebhooks();
      await writer.close();
    },
  };
}

/**
 * Takes articles into a store: files, folders, glob patterns, and `-` for `stdin`. What is in already as it is, is skipped.
 * The reader is loaded with the first call.
 */
export const ingest: typeof import('./ingest/ingest.ts').ingest = async (paths, options) =>
  (await import('./ingest/ingest.ts')).ingest(paths, options);
