import readFileTask from './read-worker.ts';
import type { SourceReader } from './source-reader.ts';

/** Reads in the thread that asks, for one that does nothing else. */
export const ownThreadReader: SourceReader = { read: async (task) => readFileTask(task), close: async () => {} };
