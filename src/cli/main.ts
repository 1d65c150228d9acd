/** The command line: the only place that prints, listens and exits. A command loads what it runs by itself, as that may take longer than to run it. */
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { type Config, readConfig, settingsTable } from '../config.ts';
import type { MetadataDefaults } from '../ingest/ingest.ts';
import { decisionCommands } from './decision-commands.ts';
import { addExportCommand } from './export-command.ts';
import { fillOptions } from './fill-options.ts';
import type { IngestCommand } from './ingest-paths.ts';
import { printFailure } from './print-failure.ts';
import { publicationCommands } from './publication-commands.ts';
import { signalled } from './signalled.ts';
import { addTokenCommands } from './token-commands.ts';

// By the package's own name: the sources and the build stand in different folders of it.
const { version }: { readonly version: string } = createRequire(import.meta.url)('onrecord/package.json');

const program = new Command('onrecord')
  .description(
    'A GraphQL content service for news: who said what, when, at which event, each fact tied to the characters it was read from.',
  )
  .version(version)
  .showHelpAfterError('(onrecord --help lists the commands)')
  .addHelpText(
    'after',
    `
Examples:
  $ onrecord serve                              the service and GraphiQL on http://127.0.0.1:4000/graphql
  $ onrecord ingest articles/ report.txt        ingest a folder and a file; a running server shows them at once
  $ onrecord ingest 'archive/**/*.html' --dry-run     what would change
  $ onrecord ingest --watch incoming/           keep the archive current with a folder
  $ onrecord ingest --published-on 2024-05-01 --publisher "The Example Times" report.txt
  $ onrecord withdraw 2024-05-03-bridge-to-reopen --reason "It was another bridge."
  $ onrecord reread                             read the archive again after an upgrade
  $ onrecord read --pretty report.txt           the text with its facts marked
  $ onrecord read report.txt > report.record.json    what the reader finds, as a record to check and correct
  $ onrecord export quotes --format csv > quotes.csv     everything said, as a table
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
  .option('--ingest <path...>', 'ingest these files and folders first')
  .action((options: { ingest?: string[] }) =>
    run(async (config) => (await import('./serve.ts')).serve(config, options.ingest ?? [], version)),
  );

fillOptions(
  program
    .command('ingest')
    .description(
      'Ingest articles: files, folders with their subfolders, glob patterns, - for standard input. A second run changes nothing; after an interrupted run it continues.',
    )
    .argument('<path...>', 'files, folders, patterns or -')
    .option('--dry-run', 'print what would change, and change nothing')
    .option('--include-erased', 'also ingest articles that were erased, as new ones')
    .option('--report <file>', 'write the failures to a file, as lines of JSON: file, line, code, message')
    .option('--watch', 'ingest the folders, then each file that is added or changed, until stopped')
    .option('--withdraw-deleted', 'with --watch, withdraw an article when its file is deleted'),
).action((paths: string[], options: IngestCommand) =>
  run(async (config) => (await import('./ingest-paths.ts')).ingestPaths(config, paths, options, signalled)),
);

publicationCommands(program, run);
decisionCommands(program, run);

program
  .command('reread')
  .description(
    'Read again the articles that an earlier version of the reader read, from their sources in the archive. Records are kept. After an interrupted run it continues.',
  )
  .option('--dry-run', 'print what would change, and change nothing')
  .action((options: { dryRun?: boolean }) =>
    run(async (config) => (await import('./reread-archive.ts')).rereadArchive(config, options)),
  );

fillOptions(
  program
    .command('read')
    .description('Print what the reader finds in an article, as a record, without ingesting it.')
    .argument('<file>', 'a file with an article')
    .option('--pretty', 'show the text with its facts marked, for reading in a terminal'),
).action((file: string, { pretty = false, ...fill }: MetadataDefaults & { pretty?: boolean }) =>
  run(async () => {
    const { readOut } = await import('../ingest/read-out.ts');
    const { undated } = await import('../ingest/ingest.ts');
    const { prettyReading } = await import('./pretty-reading.ts');
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
      if (check !== undefined) return (await import('./check-schema.ts')).checkSchema(check);
      const { printSdl } = await import('../../schema/print.ts');
      process.stdout.write(printSdl(natural ? 'natural' : 'sorted'));
      return 0;
    }),
  );

addExportCommand(program, run);

program
  .command('import')
  .description(
    'Take in what "onrecord export articles" wrote: each article from its own source, with its slug and its keys. Ids are new.',
  )
  .argument('<file...>', 'files of an export, or -')
  .option('--dry-run', 'say what would happen, and change nothing')
  .action((files: string[], options: { dryRun?: boolean }) =>
    run(async (config) => (await import('./import-command.ts')).importFiles(config, files, options)),
  );

addTokenCommands(program, run);

// A pipe to `head` closes before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await program.parseAsync();

/** Runs a command and sets its exit code: 0, or 1 after a failure, which is printed on standard error. */
async function run(command: (config: Config) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(readConfig(process.env));
  } catch (error) {
    process.exitCode = 1;
    printFailure(error);
  }
}
