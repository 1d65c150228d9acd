/** What the thread that answers beside the one that listens runs, with a connection to the store of its own. */
import { workerData } from 'piscina';
import { answerInThread } from '../server/http/answer-in-thread.ts';
import { readBeside } from '../store/open-store.ts';
import type { ThreadData } from './start-thread.ts';

const { path, ...settings }: ThreadData = workerData;

export default answerInThread((onStatement) => readBeside(path, { onStatement }), settings);
