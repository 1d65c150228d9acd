import { setFlagsFromString } from 'node:v8';
import type { Config } from '../config.ts';
import { ownProgram } from '../own-program.ts';
import { AnswerThread } from '../server/http/answer-thread.ts';
import { pathBeside, type StoreOptions } from '../store/open-store.ts';

/** The start data of the thread. */
export interface ThreadData {
  readonly path: string;
  readonly limit: number;
  readonly publicUrl: string;
}

/**
 * How much room the thread has for young objects, twice over, in megabytes. It makes fewer of them than the one that listens,
 * whose room is said where Node.js starts and stands; the limits of a worker of Node.js do not hold beside what is said there.
 */
const youngMegabytes = 8;

/** A thread that answers beside this one, where the settings and the store let one; null where not. */
export function startThread(
  { THREADS, DATABASE_URL, MAX_COST, PUBLIC_URL }: Config,
  onStatement?: StoreOptions['onStatement'],
): AnswerThread | null {
  const path = pathBeside(DATABASE_URL);
  if (path === null || THREADS === 0) return null;
  setFlagsFromString(`--max-semi-space-size=${youngMegabytes}`);
  const workerData: ThreadData = { path, limit: MAX_COST, publicUrl: PUBLIC_URL };
  const { url, execArgv } = ownProgram(new URL('./answer-task.ts', import.meta.url));
  return new AnswerThread({ filename: url, execArgv, workerData }, onStatement);
}
