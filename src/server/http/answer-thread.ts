import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { ThreadAnswer } from './answer-in-thread.ts';
import type { CachedDocumentRequest, CachedResponse } from './execute-cached-document.ts';

/** The program of the thread: a file whose default export is a function of {@link answerInThread}. */
export interface ThreadProgram {
  readonly filename: string;
  readonly execArgv: readonly string[];
  readonly workerData: unknown;
}

/** At most so many requests wait for the thread; the listening thread executes the others. */
const maxPending = 16;

/** Delay before a new thread is started after a failure, in milliseconds. */
const restartDelay = 10_000;

/**
 * A second thread that executes requests of the fast path while the first one reads and writes HTTP. SQLite runs inside the process,
 * so this uses a second processor. It starts when two requests arrive at the same time, and gets requests once it has executed
 * its first; a single request is faster in the listening thread.
 */
export class AnswerThread {
  readonly #program: ThreadProgram;
  /** Null until its first use: few servers need it, and the package is loaded only then. */
  #pool: Promise<Piscina<CachedDocumentRequest, ThreadAnswer>> | null = null;
  readonly #onStatement: ((ms: number, result: 'ok' | 'failed') => void) | undefined;
  #state: 'ended' | 'starting' | 'ready' = 'ended';
  #endedAt = -restartDelay;
  #pending = 0;
  /** Number of requests that arrived in this turn of the event loop. */
  #arrived = 0;

  constructor(program: ThreadProgram, onStatement?: (ms: number, result: 'ok' | 'failed') => void) {
    this.#program = program;
    this.#onStatement = onStatement;
  }

  /** The response to a request; null if the listening thread must execute it: it is idle, or there is an error to report. */
  async answer(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    this.#arrived += 1;
    // By then the requests that arrived at the same time have been read.
    await setImmediate();
    this.#arrived -= 1;
    const isAlone = this.#arrived === 0 && this.#pending === 0;
    if (this.#state === 'ready') return isAlone || this.#pending >= maxPending ? null : this.#run(question);
    if (this.#state === 'ended' && !isAlone && performance.now() - this.#endedAt >= restartDelay) {
      this.#state = 'starting';
      void this.#run(question);
    }
    return null;
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #run(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    this.#pending += 1;
    try {
      this.#pool ??= startPool(this.#program);
      const { answer, statements } = await (await this.#pool).run(question);
      this.#state = 'ready';
      // Without an answer the listening thread executes the request again and counts its statements.
      if (answer !== null) for (const { ms, result } of statements) this.#onStatement?.(ms, result);
      return answer;
    } catch {
      this.#state = 'ended';
      this.#endedAt = performance.now();
      return null;
    } finally {
      this.#pending -= 1;
    }
  }
}

async function startPool(program: ThreadProgram): Promise<Piscina<CachedDocumentRequest, ThreadAnswer>> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<CachedDocumentRequest, ThreadAnswer>({
    filename: program.filename,
    execArgv: [...program.execArgv],
    workerData: program.workerData,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    concurrentTasksPerWorker: maxPending,
  });
  // The promise of a task reports its errors.
  pool.on('error', () => undefined);
  return pool;
}
