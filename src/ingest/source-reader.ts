import type { Piscina } from 'piscina';
import type { ReadAnswer, ReadTask } from './read-worker.ts';

/** Reads what was sent. */
export interface SourceReader {
  read(task: ReadTask): Promise<ReadAnswer>;
  close(): Promise<void>;
}

/** How long a thread is kept when there is nothing to do, in milliseconds: with its model it takes a second to begin. */
export const idle = 600_000;

/** Reads in a thread of its own, so that a long text holds nobody up. */
export function threadReader(): SourceReader {
  /** Null until something is read: few servers write, and its package is loaded only then. */
  let pool: Promise<Piscina<ReadTask, ReadAnswer>> | null = null;
  return {
    read: async (task) => {
      pool ??= import('./read-pool.ts').then(({ readPool }) => readPool(1, idle));
      return (await pool).run(task);
    },
    close: async () => (await pool)?.destroy(),
  };
}
