/** What the thread that writes runs, with a store of its own. */
import { workerData } from 'piscina';
import type { DecisionToMake } from '../../schema/query/decisions.ts';
import type {
  ArticleChange,
  ArticleToWrite,
  ChangeResult,
  DecisionResult,
  WriteRequest,
  WriteResult,
} from '../../schema/query/writer.ts';
import { type ErrorCode, UserFacingError } from '../errors.ts';
import { ownThreadReader } from '../ingest/own-thread-reader.ts';
import { createWriter } from '../ingest/writer.ts';
import { openStore } from '../store/open-store.ts';

/** What the thread is told as it starts. */
export interface WriterData {
  readonly url: string;
}

export type WriteTask = { readonly request: WriteRequest } & (
  | { readonly articles: readonly ArticleToWrite[] }
  | { readonly change: ArticleChange }
  | { readonly decision: DecisionToMake }
);

/** Errors do not cross threads whole. */
export type WriteAnswer =
  | { readonly results: readonly WriteResult[] }
  | { readonly result: ChangeResult }
  | { readonly decided: DecisionResult }
  | { readonly failed: { readonly code: ErrorCode; readonly message: string } };

const { url }: WriterData = workerData;

const writer = openStore(url).then((store) => createWriter(store, ownThreadReader));

export default async function write(task: WriteTask): Promise<WriteAnswer> {
  try {
    const { publish, change, decide } = await writer;
    if ('articles' in task) return { results: await publish(task.articles, task.request) };
    if ('decision' in task) return { decided: await decide(task.decision, task.request) };
    return { result: await change(task.change, task.request) };
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    return { failed: { code: error.code, message: error.message } };
  }
}
