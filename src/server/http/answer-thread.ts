import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { ThreadAnswer } from './answer-in-thread.ts';
import type { CachedDocumentRequest, CachedResponse } from './execute-cached-document.ts';

/** What a thread runs: a file that exports a function of {@link answerInThread} by default. */
export interface ThreadProgram {
  readonly filename: string;
  readonly execArgv: readonly string[];
  readonly workerData: unknown;
}

/** So many questions may be under way in the thread; of what comes beyond them the thread that listens does some itself. */
const mostUnderWay = 16;

/** After a thread has failed another is started no sooner, in milliseconds. */
const rest = 10_000;

/**
 * A thread beside the one that listens, which answers plain questions while that one reads and writes requests: where the
 * store is read in the process itself, as SQLite's is, it has a second processor for it. It is started once two questions
 * come at a time, and takes none until it has answered one; a question that comes alone is answered sooner where it is.
 */
export class AnswerThread {
  readonly #program: ThreadProgram;
  /** Null until something is asked of it: few servers need it, and its package is loaded only then. */
  #pool: Promise<Piscina<CachedDocumentRequest, ThreadAnswer>> | null = null;
  readonly #onStatement: ((ms: number, result: 'ok' | 'failed') => void) | undefined;
  #state: 'ended' | 'starting' | 'ready' = 'ended';
  #endedAt = -rest;
  #underWay = 0;
  /** How many questions have just come. */
  #come = 0;

  constructor(program: ThreadProgram, onStatement?: (ms: number, result: 'ok' | 'failed') => void) {
    this.#program = program;
    this.#onStatement = onStatement;
  }

  /** The answer to a question; null where the thread that asks is to answer it: it has time to, or there is an error to be told. */
  async answer(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    this.#come += 1;
    // What has come at the same time has been read by then.
    await setImmediate();
    this.#come -= 1;
    const isAlone = this.#come === 0 && this.#underWay === 0;
    if (this.#state === 'ready') return isAlone || this.#underWay >= mostUnderWay ? null : this.#ask(question);
    if (this.#state === 'ended' && !isAlone && performance.now() - this.#endedAt >= rest) {
      this.#state = 'starting';
      void this.#ask(question);
    }
    return null;
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #ask(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    this.#underWay += 1;
    try {
      this.#pool ??= startPool(this.#program);
      const { answer, statements } = await (await this.#pool).run(question);
      this.#state = 'ready';
      // What was in vain is done again by whoever asked, and counted there.
      if (answer !== null) for (const { ms, result } of statements) this.#onStatement?.(ms, result);
      return answer;
    } catch {
      this.#state = 'ended';
      this.#endedAt = performance.now();
      return null;
    } finally {
      this.#underWay -= 1;
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
    concurrentTasksPerWorker: mostUnderWay,
  });
  // What becomes of a task is told to whoever gave it.
  pool.on('error', () => undefined);
  return pool;
}
