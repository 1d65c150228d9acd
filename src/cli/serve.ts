import { pino } from 'pino';
import { publicAccess } from '../../schema/query/access.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import type { ArticleWriter } from '../ingest/writer.ts';
import { createServer } from '../server/create-server.ts';
import { askSchema } from '../server/execute/ask-schema.ts';
import { readTrustedDocuments } from '../server/execute/trusted-documents.ts';
import type { AnswerThread } from '../server/http/answer-thread.ts';
import { nodeServer } from '../server/node-server.ts';
import { Metrics } from '../server/observe/metrics.ts';
import { startTracing } from '../server/observe/tracing.ts';
import { type Releases, releaseEmbargoes } from '../server/release-embargoes.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { startWebhooks } from '../webhooks/start-webhooks.ts';
import { printSummary } from './print-summary.ts';
import { signalled } from './signalled.ts';
import { startThread } from './start-thread.ts';
import { startWriter } from './start-writer.ts';

/** `onrecord serve`: ingests `paths`, then serves until a signal to stop. */
export async function serve(config: Config, paths: readonly string[], version: string): Promise<number> {
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination({ dest: 2, sync: false }));
  const trusted = config.TRUSTED_DOCUMENTS === '' ? [] : readTrustedDocuments(config.TRUSTED_DOCUMENTS);
  const metrics = config.METRICS === 'off' ? undefined : new Metrics();
  const tracing = await startTracing(process.env);
  const system = config.DATABASE_URL.startsWith('file:') ? 'sqlite' : 'postgresql';
  const onStatement = (ms: number, result: 'ok' | 'failed') => {
    metrics?.statement(ms, result);
    tracing?.statement(ms, result, system);
  };
  const store = await openStore(config.DATABASE_URL, {
    statements: config.MAX_STATEMENTS,
    waiting: config.MAX_WAITING,
    deadline: config.STATEMENT_TIMEOUT,
    onStatement,
  });
  let thread: AnswerThread | null = null;
  let writer: ArticleWriter | null = null;
  let releases: Releases | null = null;
  let stopWebhooks: (() => Promise<void>) | null = null;
  if (metrics !== undefined) addPoolGauges(metrics, store);
  try {
    if (paths.length > 0) printSummary(await (await import('../ingest/ingest.ts')).ingest(paths, { store }));
    await printOutdated(store);
    // Only after the ingest: its threads need the memory that this one would hold.
    thread = startThread(config, onStatement);
    writer = await startWriter(config, store);
    releases = releaseEmbargoes(store, logger);
    const ask = askSchema({ store, access: publicAccess });
    const hooks = startWebhooks({ store, config, ask, logger });
    stopWebhooks = hooks.stop;
    const server = createServer({
      store,
      writer,
      webhooks: hooks.webhooks,
      nextChange: releases.next,
      config,
      logger,
      trusted,
      ...(metrics === undefined ? {} : { metrics }),
      ...(tracing === null ? {} : { tracing }),
      ...(thread === null ? {} : { thread }),
    });
    const { http, stop } = nodeServer(server, config, tracing);
    const port = await listen(http, config);
    const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
    const pages = config.PAGES === 'on' ? `pages on http://${host}:${port}/ and ` : '';
    const graphql = `${config.GRAPHIQL === 'on' ? 'GraphiQL' : 'GraphQL'} on http://${host}:${port}/graphql`;
    console.log(`onrecord ${version} serves ${pages}${graphql}`);
    await signalled();
    await stop();
    return 0;
  } finally {
    await releases?.stop();
    await stopWebhooks?.();
    await thread?.close();
    await writer?.close();
    await store.close();
    await tracing?.stop().catch((error: unknown) => logger.warn({ err: error }, 'the last traces were not taken'));
  }
}

/** Prints how many articles an earlier version of the reader read: the archive then mixes readings of two versions. */
async function printOutdated(store: Store): Promise<void> {
  const { readerName } = await import('../reader/reader-name.ts');
  const outdated = await store.countOutdated(readerName);
  if (outdated > 0)
    console.error(
      `${outdated} articles were read by an earlier version of the reader; "onrecord reread" reads them again.`,
    );
}

function addPoolGauges(metrics: Metrics, store: Store): void {
  const use = (key: 'open' | 'idle' | 'waiting') => () => store.poolUse()[key];
  metrics.gauge('onrecord_pool_connections', 'Connections that read, on SQLite processes.', use('open'));
  metrics.gauge('onrecord_pool_idle', 'Those of them that have nothing to do.', use('idle'));
  metrics.gauge('onrecord_pool_waiting', 'Questions that wait for one.', use('waiting'));
}

function listen(http: ReturnType<typeof nodeServer>['http'], { HOST, PORT }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, HOST, PORT)));
    http.listen(PORT, HOST, () => {
      const address = http.address();
      resolve(typeof address === 'object' && address !== null ? address.port : PORT);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE') {
    return new UserFacingError(
      'PORT_IN_USE',
      `Port ${port} of ${host} is in use; stop what listens there, or choose another with PORT.`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EACCES') {
    return new UserFacingError('INVALID_CONFIG', `Port ${port} of "${host}" cannot be listened on; see HOST and PORT.`);
  }
  return error;
}
