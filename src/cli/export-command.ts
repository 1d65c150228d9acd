import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Argument, type Command, Option } from 'commander';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { type ExportedList, type ExportFormat, exportedLists, exportFormats } from '../server/export/export-kinds.ts';

interface ExportOptions {
  readonly filter?: string;
  readonly format: ExportFormat;
  readonly cursor?: string;
}

/** Adds `onrecord export`; `run` runs a command and exits with its code. */
export function addExportCommand(
  program: Command,
  run: (command: (config: Config) => Promise<number>) => Promise<void>,
): void {
  program
    .command('export')
    .description(
      'Write all articles, quotes, people or events that the public may read to standard output, and where the feed of changes stood to standard error. What changes from then on, "changes(after: …)" has.',
    )
    .addArgument(new Argument('<what>', 'what to write').choices(exportedLists))
    .option(
      '--filter <json>',
      'the rows to write, as the `filter` of the list has it in GraphQL: \'{"publisher":{"eq":"The Example Times"}}\'',
    )
    .addOption(
      new Option('--format <format>', 'jsonl, csv; ninjs of articles; annotations (W3C) of quotes')
        .choices(exportFormats)
        .default('jsonl'),
    )
    .option('--cursor <file>', 'write the cursor of the feed to a file, too')
    .action((list: ExportedList, options: ExportOptions) => run((config) => exportList(config, list, options)));
}

async function exportList(config: Config, list: ExportedList, options: ExportOptions): Promise<number> {
  const { format, cursor: cursorFile } = options;
  const filter = parseFilter(options.filter);
  const { exportRows } = await import('../server/export/export-rows.ts');
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore(config.DATABASE_URL);
  try {
    const context = { store, ...(config.PUBLIC_URL === '' ? {} : { publicUrl: config.PUBLIC_URL }) };
    const isWhole = list === 'articles' && format === 'jsonl';
    const complete = isWhole ? { complete: (await import('../ingest/export-records.ts')).withRecords(store) } : {};
    const { cursor, lines } = await exportRows(context, { list, format, filter, ...complete });
    let count = format === 'csv' ? -1 : 0;
    for await (const line of lines) {
      count += 1;
      if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    }
    if (cursorFile !== undefined) writeFileSync(cursorFile, `${cursor ?? ''}\n`);
    console.error(`${count} ${list}. ${cursor === null ? 'Nothing has changed yet.' : `The feed stood at ${cursor}`}`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Throws BAD_USER_INPUT for what is no JSON. */
function parseFilter(json: string | undefined): unknown {
  if (json === undefined) return null;
  try {
    return JSON.parse(json);
  } catch (cause) {
    const message = `The filter is no JSON: ${cause instanceof Error ? cause.message : ''}`;
    throw new UserFacingError('BAD_USER_INPUT', message, undefined, { cause });
  }
}
