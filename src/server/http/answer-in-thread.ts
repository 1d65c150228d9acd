/** The part of the fast path that runs in another thread: from a request with a cached document to the bytes of its response. */
import { parse } from 'graphql';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { ReadStore } from '../../../schema/query/context.ts';
import { DocumentCache, maxCachedCharacters } from '../execute/document-cache.ts';
import { executeFast } from '../execute/execute.ts';
import { type CachedDocumentRequest, type CachedResponse, executeCachedDocument } from './execute-cached-document.ts';

/** The duration of a statement in milliseconds. */
export interface StatementTime {
  readonly ms: number;
  readonly result: 'ok' | 'failed';
}

/** The result of a request in the thread; `answer` is null if the listening thread must execute it. */
export interface ThreadAnswer {
  readonly answer: CachedResponse | null;
  /** The statements of the request. */
  readonly statements: readonly StatementTime[];
}

/** Executes requests on a store that calls `onStatement`; `limit` is the maximum cost of an operation, `publicUrl` the setting PUBLIC_URL. */
export function answerInThread(
  open: (onStatement: (ms: number, result: 'ok' | 'failed') => void) => Pick<ReadStore, 'read'>,
  { limit, publicUrl }: { readonly limit: number; readonly publicUrl: string },
): (question: CachedDocumentRequest) => Promise<ThreadAnswer> {
  const documents = new DocumentCache(maxCachedCharacters);
  let statements: StatementTime[] = [];
  const { read } = open((ms, result) => statements.push({ ms, result }));
  // There are no subscriptions here, and the listening thread caches the responses.
  const store: ReadStore = { read, version: () => null, watch: () => () => undefined };

  async function answerOf(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    try {
      const document = documents.find(question.text) ?? parse(question.text);
      documents.add(question.text, document);
      return await executeCachedDocument(
        question,
        document,
        { store, access: question.access, cost: { asked: 0, limit }, ...(publicUrl === '' ? {} : { publicUrl }) },
        executeFast,
      );
    } catch {
      // The listening thread executes it again and reports the error.
      return null;
    }
  }

  async function answerQuestion(question: CachedDocumentRequest): Promise<ThreadAnswer> {
    statements = [];
    const answer = await answerOf(question);
    return transfer(answer === null ? null : { ...answer, body: ownBuffer(answer.body) }, statements);
  }

  // One after the other, so that `statements` belongs to one request. Nothing is lost by it: SQLite reads synchronously.
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const next = last.then(() => answerQuestion(question));
    last = next;
    return next;
  };
}

/** A buffer of its own: a small one is part of a shared pool, which would be transferred as a whole. */
const ownBuffer = (body: Uint8Array): Uint8Array =>
  body.byteLength === body.buffer.byteLength ? body : Uint8Array.from(body);

/** Transfers the body to the other thread instead of copying it. */
function transfer(answer: CachedResponse | null, statements: readonly StatementTime[]): ThreadAnswer {
  const value: ThreadAnswer = { answer, statements };
  if (answer === null) return value;
  // The pool returns `valueSymbol` to the caller.
  return move({ [transferableSymbol]: [answer.body.buffer], [valueSymbol]: value }) as unknown as ThreadAnswer;
}
