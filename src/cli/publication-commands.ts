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
      'Withdraw articles: they are no longer served, as if they had never been ingested. "onrecord restore" shows them again.',
    )
    .argument('<article...>', named)
    .requiredOption('--reason <words>', 'the reason, a sentence that clients who ask for them are shown')
    .action((names: string[], { reason }: { reason: string }) =>
      run(async (config) => (await import('./change-articles.ts')).withdrawNamed(config, names, reason)),
    );

  program
    .command('restore')
    .description('Serve withdrawn articles again, or before the end of their embargoes, with the same ids.')
    .argument('<article...>', named)
    .action((names: string[]) =>
      run(async (config) => (await import('./change-articles.ts')).restoreNamed(config, names)),
    );

  program
    .command('erase')
    .description(
      'Erase articles for good, for legal reasons: their words, all versions of their sources, and all facts read in them.',
    )
    .argument('<article...>', named)
    .option('--yes', 'confirm that it cannot be undone')
    .action((names: string[], { yes = false }: { yes?: boolean }) =>
      run(async (config) => (await import('./change-articles.ts')).eraseNamed(config, names, yes)),
    );
}
