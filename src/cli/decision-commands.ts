import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { Config } from '../config.ts';

interface DecisionOptions {
  readonly note?: string;
  readonly by?: string;
}

interface ReviewOptions extends DecisionOptions {
  readonly confirm?: true;
  readonly reject?: true;
  readonly speaker?: string;
  readonly source?: string;
  readonly kind?: string;
  readonly content?: readonly string[];
}

/** Adds `review`, `decisions` and `undo`; `run` runs a command and exits with its code. */
export function decisionCommands(
  program: Command,
  run: (command: (config: Config) => Promise<number>) => Promise<void>,
): void {
  const by = () => new Option('--by <name>', 'who decides; by default the user of this machine');
  const author = ({ by: name }: DecisionOptions) => name ?? userInfo().username;

  program
    .command('review')
    .description(
      'Confirm, reject or correct a quote. It stays so whatever a later reading finds, as long as its words are there.',
    )
    .argument('<quote>', 'its id')
    .option('--confirm', 'it is right')
    .option('--reject', 'it is wrong: it is served to nobody who does not ask for rejected quotes')
    .option('--speaker <person>', 'the id of the person who said it, or "unknown"')
    .option('--source <words>', 'the words of the text that name the source')
    .addOption(
      new Option('--kind <kind>', 'how much of it is in quotation marks').choices(['DIRECT', 'MIXED', 'INDIRECT']),
    )
    .option('--content <words...>', 'the words of the text that it has, in parts where others stand between')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((quote: string, options: ReviewOptions) =>
      run(async (config) => (await import('./decide.ts')).review(config, quote, { ...options, by: author(options) })),
    );

  program
    .command('decisions')
    .description('List what humans decided, the newest first: when, who, what about, and whether it applies.')
    .option('--article <article>', 'those about the words of one article, by its slug, address, key or id')
    .addOption(new Option('--state <state...>', 'those in these states').choices(['ACTIVE', 'ORPHANED', 'UNDONE']))
    .action((options: { readonly article?: string; readonly state?: readonly ('ACTIVE' | 'ORPHANED' | 'UNDONE')[] }) =>
      run(async (config) => (await import('./decide.ts')).listDecisions(config, options)),
    );

  program
    .command('undo')
    .description('Undo a decision: what it was about is as it was read, or as an earlier decision has it.')
    .argument('<decision>', 'its id, as "onrecord decisions" prints it')
    .addOption(by())
    .action((decision: string, options: DecisionOptions) =>
      run(async (config) => (await import('./decide.ts')).undo(config, decision, author(options))),
    );
}
