import type { Piscina } from 'piscina';
import { isGood } from '../../schema/query/access.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { idle } from '../ingest/source-reader.ts';
import type { ArticleWriter } from '../ingest/writer.ts';
import { ownProgram } from '../own-program.ts';
import type { Store } from '../store/open-store.ts';
import type { WriteAnswer, WriterData, WriteTask } from './write-task.ts';

/** How many writes may be under way in the thread; it does them one after the other. */
const mostUnderWay = 16;

/**
 * What writes the store of the settings: a thread with a connection of its own, which is started with the first write, or at once where somebody
 * has a token to write with. To read a long text and to write its rows takes a while, and the thread that listens goes on meanwhile. A store in memory is on one connection alone.
 */
export async function startWriter({ DATABASE_URL }: Config, store: Store): Promise<ArticleWriter> {
  if (DATABASE_URL === 'file::memory:') return (await import('../ingest/writer.ts')).createWriter(store);
  const now = new Date().toISOString();
  const isAwaited = (await store.tokens.list()).some(
    (token) => isGood(token, now) && token.scopes.some((scope) => scope !== 'read'),
  );
  let pool: Promise<Piscina<WriteTask, WriteAnswer>> | null = isAwaited ? startPool({ url: DATABASE_URL }, 1) : null;

  async function run(task: WriteTask): Promise<Exclude<WriteAnswer, { readonly failed: unknown }>> {
    pool ??= startPool({ url: DATABASE_URL }, 0);
    const answer = await (await pool).run(task);
    if ('failed' in answer) throw new UserFacingError(answer.failed.code, answer.failed.message);
    return answer;
  }

  return {
    publish: async (articles, request) => {
      const answer = await run({ articles, request });
      return 'results' in answer ? answer.results : [];
    },
    change: async (change, request) => {
      const answer = await run({ change, request });
      if ('result' in answer) return answer.result;
      throw new Error('the thread answered something else than it was asked');
    },
    decide: async (decision, request) => {
      const answer = await run({ decision, request });
      if ('decided' in answer) return answer.decided;
      throw new Error('the thread answered something else than it was asked');
    },
    close: async () => (await pool)?.destroy(),
  };
}

/** `least` is how many threads are there whether there is something to write or not. */
async function startPool(workerData: WriterData, least: 0 | 1): Promise<Piscina<WriteTask, WriteAnswer>> {
  const { Piscina } = await import('piscina');
  const { url, execArgv } = ownProgram(new URL('./write-task.ts', import.meta.url));
  const pool = new Piscina<WriteTask, WriteAnswer>({
    filename: url,
    execArgv: [...execArgv],
    workerData,
    minThreads: least,
    maxThreads: 1,
    idleTimeout: idle,
    concurrentTasksPerWorker: mostUnderWay,
  });
  // What becomes of a task is told to whoever gave it.
  pool.on('error', () => undefined);
  return pool;
}
