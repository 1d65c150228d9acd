import { onTestFinished } from 'vitest';
import { address, type CliResult, ended, startCli } from './run-cli.ts';

export interface ServedCli {
  /** The address of `/graphql`. */
  readonly url: string;
  /** The status of `/health` or `/ready`. */
  readonly probe: (path: 'health' | 'ready') => Promise<number>;
  /** Sends SIGTERM, and resolves with what the process printed once it has ended. */
  readonly stop: () => Promise<CliResult>;
}

/** Starts `onrecord serve` as a process on a free port, and waits until it listens. It ends with the test at the latest. */
export async function serveCli(env: Readonly<Record<string, string>>): Promise<ServedCli> {
  const child = startCli(['serve'], { PORT: '0', LOG_LEVEL: 'fatal', ...env });
  const done = ended(child);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const url = await address(child);
  return {
    url,
    probe: async (path) => (await fetch(url.replace('/graphql', `/${path}`))).status,
    stop: () => {
      child.kill('SIGTERM');
      return done;
    },
  };
}
