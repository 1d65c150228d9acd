import type { Command } from 'commander';
import type { Config } from '../config.ts';

const named = "their slugs, addresses, publisher's keys or ids";

/** Adds `withdraw`, `restore` and `erase`; `run` runs a command and exits with its code. */
export function publicationCommands(
  program: Command,
  run: (command: (config: Config) => Promise<number>) => Promise<void>,
): void {
  program
    .command('withdraw')
    .description(
      'Take articles out of what is served, as if they had never been in. "onrecord restore" brings them back.',
    )
    .argument('<article...>', named)
    .requiredOption('--reason <words>', 'why, in a sentence that whoever asks for them is told')
    .action((names: string[], { reason }: { reason: string }) =>
      run(async (config) => (await import('./change-articles.ts')).withdrawNamed(config, names, reason)),
    );

  program
    .command('restore')
    .description(
      'Serve articles again that were withdrawn, or before their embargoes are over; with the ids that they had.',
    )
    .argument('<article...>', named)
    .action((names: string[]) =>
      run(async (config) => (await import('./change-articles.ts')).restoreNamed(config, names)),
    );

  program
    .command('erase')
    .description(
      'Take articles out for good, where the law asks: their words, all versions of their sources, and what was read in them.',
    )
    .argument('<article...>', named)
    .option('--yes', 'that it cannot be undone is known')
    .action((names: string[], { yes = false }: { yes?: boolean }) =>
      run(async (config) => (await import('./change-articles.ts')).eraseNamed(config, names, yes)),
    );
}
