/** The command line: the only place that prints, listens and exits. */
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { pino } from 'pino';
import { printSdl } from '../../schema/print.ts';
import { isAddress, isLanguage } from '../address.ts';
import { type Config, readConfig, settingsTable } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import type { MetadataDefaults } from '../ingest/ingest.ts';
import type { ArticleWriter } from '../ingest/writer.ts';
import { createServer } from '../server/create-server.ts';
import { readTrustedDocuments } from '../server/execute/trusted-documents.ts';
import type { AnswerThread } from '../server/http/answer-thread.ts';
import { nodeServer } from '../server/node-server.ts';
import { Metrics } from '../server/observe/metrics.ts';
import { startTracing } from '../server/observe/tracing.ts';
import { type Releases, releaseEmbargoes } from '../server/release-embargoes.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { checkSchema } from './check-schema.ts';
import type { IngestCommand } from './ingest-paths.ts';
import { prettyReading } from './pretty-reading.ts';
import { printFailure } from './print-failure.ts';
import { printSummary } from './print-summary.ts';
import { publicationCommands } from './publication-commands.ts';
import { startThread } from './start-thread.ts';
import { startWriter } from './start-writer.ts';
import { addTokenCommands } from './token-commands.ts';

// By the package's own name: the sources and the build stand in different folders of it.
const { version }: { readonly version: string } = createRequire(import.meta.url)('onrecord/package.json');

const program = new Command('onrecord')
  .description(
    'A GraphQL content service for news: who said what, when, at which event, each fact tied to the characters it was read from.',
  )
  .version(version)
  .showHelpAfterError('(onrecord --help shows what there is)')
  .addHelpText(
    'after',
    `
Examples:
  $ onrecord serve                              the service and GraphiQL on http://127.0.0.1:4000/graphql
  $ onrecord ingest articles/ report.txt        take in a folder and a file; a running server sees them at once
  $ onrecord ingest 'archive/**/*.html' --dry-run     what it would do with them
  $ onrecord ingest --watch incoming/           keep the archive current with a folder
  $ onrecord ingest --published-on 2024-05-01 --publisher "The Example Times" report.txt
  $ onrecord withdraw 2024-05-03-bridge-to-reopen --reason "It was another bridge."
  $ onrecord reread                             read the archive again after an upgrade
  $ onrecord read --pretty report.txt           the text with its facts marked
  $ onrecord read report.txt > report.record.json    what the reader finds, as a record to check and correct
  $ onrecord token create night-desk --scope publish --expires 90d    a token, printed once
  $ DATABASE_URL=postgres://me@localhost/news onrecord serve
  $ onrecord schema > schema.graphql            the contract, for code generators and snapshot tests
  $ onrecord schema --check schema.graphql      what an upgrade changed for a client

Settings, from the environment:
${settingsTable()
  .split('\n')
  .slice(2)
  .map((row) => {
    const [, name = '', standard = '', meaning = ''] = row.replaceAll('`', '').split('|');
    return `  ${name.trim().padEnd(16)} ${meaning.trim()} (${standard.trim()})`;
  })
  .join('\n')}
`,
  );

program
  .command('serve')
  .description('Serve the archive: GraphQL on /graphql, with GraphiQL for browsers, /health and /ready.')
  .option('--ingest <path...>', 'take in these files and folders first')
  .action((options: { ingest?: string[] }) => run((config) => serve(config, options.ingest ?? [])));

const fillOptions = (command: Command): Command =>
  command
    .addOption(new Option('--published-on <day>', 'the day of publication, where a file states none').argParser(day))
    .option('--publisher <name>', 'the publisher, where a file states none')
    .addOption(new Option('--language <tag>', 'the language (BCP 47), where a file states none').argParser(language))
    .addOption(
      new Option('--url <address>', 'the address at the publisher, where a file states none').argParser(address),
    );

fillOptions(
  program
    .command('ingest')
    .description(
      'Take in articles: files, folders with all that is in them, glob patterns, - for standard input. Running it again changes nothing, and goes on where a run was cut off.',
    )
    .argument('<path...>', 'files, folders, patterns or -')
    .option('--dry-run', 'say what would happen, and change nothing')
    .option('--report <file>', 'write what failed to a file, as lines of JSON: file, line, code, message')
    .option('--watch', 'take in what the folders hold, and go on as files come and change, until stopped')
    .option('--withdraw-deleted', 'with --watch, withdraw an article when its file is deleted'),
).action((paths: string[], options: IngestCommand) =>
  run(async (config) => (await ingesting()).ingestPaths(config, paths, options, signalled)),
);

publicationCommands(program, run);

program
  .command('reread')
  .description(
    'Read again, from the sources in the archive, the articles that an earlier version of the reader read. What a record says stays. It may be stopped, and goes on where it was.',
  )
  .option('--dry-run', 'say what would happen, and change nothing')
  .action((options: { dryRun?: boolean }) =>
    run(async (config) => (await import('./reread-archive.ts')).rereadArchive(config, options)),
  );

fillOptions(
  program
    .command('read')
    .description('Print what is read in an article, in the form of a record, without taking it in.')
    .argument('<file>', 'a file with an article')
    .option('--pretty', 'show the text with its facts marked, for reading in a terminal'),
).action((file: string, { pretty = false, ...fill }: MetadataDefaults & { pretty?: boolean }) =>
  run(async () => {
    const { readOut, undated } = await reading();
    for (const { document, annotations, record } of readOut(file, fill)) {
      const hasColours = process.stdout.isTTY && !process.env['NO_COLOR'];
      process.stdout.write(pretty ? prettyReading(document, annotations, hasColours) : record);
      const isOpen = document.metadata.publishedOn === null && annotations.dates.some(({ edtf }) => edtf === null);
      if (isOpen) console.error(`${file}: ${undated}`);
    }
    return 0;
  }),
);

program
  .command('schema')
  .description('Print the schema in the schema definition language, or compare it with an earlier one.')
  .option('--natural', 'in the order in which the types are written, instead of sorted by name')
  .option(
    '--check <file>',
    'list the breaking and dangerous changes since the SDL in a file; exit code 1 where one breaks',
  )
  .action(({ natural = false, check }: { natural?: boolean; check?: string }) =>
    run(async () => {
      if (check !== undefined) return checkSchema(check);
      process.stdout.write(printSdl(natural ? 'natural' : 'sorted'));
      return 0;
    }),
  );

addTokenCommands(program, run);

// A reader such as `head` may have enough before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await program.parseAsync();

// The formats and the reader, with its model, are loaded only where something is read: a server that serves does without.
function reading() {
  return import('../ingest/ingest.ts');
}

function ingesting() {
  return import('./ingest-paths.ts');
}

/** Runs a command and exits with its code: 0, or 1 where something failed that is said on standard error. */
async function run(command: (config: Config) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(readConfig(process.env));
  } catch (error) {
    process.exitCode = 1;
    printFailure(error);
  }
}

async function serve(config: Config, paths: readonly string[]): Promise<number> {
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
  if (metrics !== undefined) tellPool(metrics, store);
  try {
    if (paths.length > 0) printSummary(await (await reading()).ingest(paths, { store }));
    await tellOutdated(store);
    // Not before: threads that read what is taken in want the room that this one does without.
    thread = startThread(config, onStatement);
    writer = await startWriter(config, store);
    releases = releaseEmbargoes(store, logger);
    const server = createServer({
      store,
      writer,
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
    console.log(
      `onrecord ${version} serves ${config.GRAPHIQL === 'on' ? 'GraphiQL' : 'GraphQL'} on http://${host}:${port}/graphql`,
    );
    await signalled();
    await stop();
    return 0;
  } finally {
    await releases?.stop();
    await thread?.close();
    await writer?.close();
    await store.close();
    await tracing?.stop().catch((error: unknown) => logger.warn({ err: error }, 'the last traces were not taken'));
  }
}

/** Readings of two versions of the reader beside each other are told, never mixed in silence. */
async function tellOutdated(store: Store): Promise<void> {
  const { readerName } = await import('../reader/reader-name.ts');
  const outdated = await store.countOutdated(readerName);
  if (outdated > 0)
    console.error(
      `${outdated} articles were read by an earlier version of the reader; "onrecord reread" reads them again.`,
    );
}

function tellPool(metrics: Metrics, store: Store): void {
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

/** Resolves at the first signal to stop; a second one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

function language(value: string): string {
  if (isLanguage(value)) return value;
  throw new InvalidArgumentError('Give a language tag: en, en-GB, zh-Hant.');
}

function address(value: string): string {
  if (isAddress(value)) return value;
  throw new InvalidArgumentError('Give a whole address: https://news.example/2024/05/steel.');
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.');
  return value;
}
