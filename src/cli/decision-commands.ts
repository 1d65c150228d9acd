import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { CorrectionKind } from '../../schema/domain/model.ts';
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
  readonly articles?: readonly string[];
}

/** Kinds of notices. */
const correctionKinds = [
  'CORRECTION',
  'CLARIFICATION',
  'UPDATE',
  'RETRACTION',
  'EDITORS_NOTE',
] as const satisfies readonly CorrectionKind[];

interface CorrectionOptions extends DecisionOptions {
  readonly kind: CorrectionKind;
  readonly at?: string;
  readonly quotes?: readonly string[];
}

interface MentionOptions extends DecisionOptions {
  readonly confirm?: true;
  readonly reject?: true;
  readonly wholePerson?: true;
  readonly person?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Adds `review`, `review-mention`, `correction`, `merge`, `split`, `rename`, `link`, `decisions` and `undo`; `run` runs a command and exits with its code. */
export function decisionCommands(
  program: Command,
  run: (command: (config: Config) => Promise<number>) => Promise<void>,
): void {
  const by = () => new Option('--by <name>', 'who decides; by default the user of this machine');
  const author = ({ by: name }: DecisionOptions) => name ?? userInfo().username;

  program
    .command('review')
    .description(
      'Confirm, reject or correct a quote, or confirm or reject an event. It stays so whatever a later reading finds, as long as its words are there.',
    )
    .argument('<id>', 'the id of a quote or an event')
    .option('--confirm', 'it is right')
    .option('--reject', 'it is wrong: it is served to nobody who does not ask for what is rejected')
    .option(
      '--articles <article...>',
      'of an event, slugs, addresses, keys or ids of the articles whose accounts are meant',
    )
    .option('--speaker <person>', 'the id of the person who said it, or "unknown"')
    .option('--source <words>', 'the words of the text that name the source')
    .addOption(
      new Option('--kind <kind>', 'how much of it is in quotation marks').choices(['DIRECT', 'MIXED', 'INDIRECT']),
    )
    .option('--content <words...>', 'the words of the text that it has, in parts where others stand between')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((id: string, options: ReviewOptions) =>
      run(async (config) => (await import('./review.ts')).review(config, id, { ...options, by: author(options) })),
    );

  program
    .command('review-mention')
    .description(
      'Confirm or reject that words of an article are of the person that was read, or say of whom they are. It stays so as long as the words are there.',
    )
    .argument('<article>', 'the slug, address, key or id of an article')
    .argument('<words>', 'words of its text')
    .option('--confirm', 'they are of that person')
    .option('--reject', 'they are of nobody')
    .option('--whole-person', 'with --reject: all mentions of that person in the article are of nobody')
    .option('--person <id>', 'they are of this person')
    .option('--prefix <words>', 'the text directly before them, where they stand more than once')
    .option('--suffix <words>', 'the text directly after them, where they stand more than once')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((article: string, words: string, options: MentionOptions) =>
      run(async (config) =>
        (await import('./review.ts')).reviewMention(config, article, words, { ...options, by: author(options) }),
      ),
    );

  program
    .command('correction')
    .description('Add a correction, or another notice, to an article. "undo" removes it.')
    .argument('<article>', 'the slug, address, key or id of an article')
    .argument('<words>', 'the words of the notice')
    .addOption(
      new Option('--kind <kind>', 'the kind of the notice').choices([...correctionKinds]).default('CORRECTION'),
    )
    .option('--at <moment>', 'its day, or its date and time; by default now')
    .option('--quotes <quote...>', 'the ids of quotes of the article that it is about')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((article: string, words: string, options: CorrectionOptions) =>
      run(async (config) =>
        (await import('./review.ts')).addCorrection(config, article, words, { ...options, by: author(options) }),
      ),
    );

  program
    .command('merge')
    .description('Say that several people, or several events, are one. The first stays, and the others lead to it.')
    .argument('<id...>', 'the ids of people alone, or of events alone')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((ids: string[], options: DecisionOptions) =>
      run(async (config) =>
        (await import('./decide-nodes.ts')).merge(config, ids, { ...options, by: author(options) }),
      ),
    );

  program
    .command('split')
    .description('Say that a person or an event is two, and which articles are about the other one.')
    .argument('<id>', 'the id of a person or an event')
    .requiredOption('--articles <article...>', 'slugs, addresses, keys or ids of the articles about the other one')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((id: string, options: DecisionOptions & { readonly articles: readonly string[] }) =>
      run(async (config) =>
        (await import('./decide-nodes.ts')).split(config, id, options.articles, { ...options, by: author(options) }),
      ),
    );

  program
    .command('rename')
    .description('Say what a person or an event is called, whatever articles write. The slug stays.')
    .argument('<id>', 'the id of a person or an event')
    .argument('<name>', 'the name')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((id: string, name: string, options: DecisionOptions) =>
      run(async (config) =>
        (await import('./decide-nodes.ts')).rename(config, id, name, { ...options, by: author(options) }),
      ),
    );

  program
    .command('link')
    .description('Say what a person or an event is in another collection, like Wikidata.')
    .argument('<id>', 'the id of a person or an event')
    .argument('<scheme>', 'the collection: "wikidata", "viaf", or another of lower-case letters, digits and hyphens')
    .argument('<value>', 'the key there: "Q42"')
    .option('--note <words>', 'why')
    .addOption(by())
    .action((id: string, scheme: string, value: string, options: DecisionOptions) =>
      run(async (config) =>
        (await import('./decide-nodes.ts')).link(config, id, { scheme, value }, { ...options, by: author(options) }),
      ),
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
    .argument('<decision...>', 'its id, as "onrecord decisions" prints it')
    .addOption(by())
    .action((decisions: string[], options: DecisionOptions) =>
      run(async (config) => (await import('./decide.ts')).undo(config, decisions, author(options))),
    );
}
