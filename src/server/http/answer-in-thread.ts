/** The part of the fast path that another thread can do: from a question whose document is known to the bytes of its answer. */
import { parse } from 'graphql';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { ReadStore } from '../../../schema/query/context.ts';
import { DocumentCache, keptCharacters } from '../execute/document-cache.ts';
import { executeFast } from '../execute/execute.ts';
import { type CachedDocumentRequest, type CachedResponse, executeCachedDocument } from './execute-cached-document.ts';

/** How long a statement took, in milliseconds. */
export interface StatementTime {
  readonly ms: number;
  readonly result: 'ok' | 'failed';
}

/** What a thread says of a question: null for the answer where it cannot give one. */
export interface ThreadAnswer {
  readonly answer: CachedResponse | null;
  /** What was read for it. */
  readonly statements: readonly StatementTime[];
}

/** Answers questions from a store that calls `onStatement`; an operation may cost up to `limit`. */
export function answerInThread(
  open: (onStatement: (ms: number, result: 'ok' | 'failed') => void) => Pick<ReadStore, 'read'>,
  limit: number,
): (question: CachedDocumentRequest) => Promise<ThreadAnswer> {
  const known = new DocumentCache(keptCharacters);
  let statements: StatementTime[] = [];
  const { read } = open((ms, result) => statements.push({ ms, result }));
  // Nobody follows changes here, and what is kept is kept by who asks.
  const store: ReadStore = { read, version: () => null, watch: () => () => undefined };

  async function answerOf(question: CachedDocumentRequest): Promise<CachedResponse | null> {
    try {
      const document = known.find(question.text) ?? parse(question.text);
      known.add(question.text, document);
      return await executeCachedDocument(
        question,
        document,
        { store, access: question.access, cost: { asked: 0, limit } },
        executeFast,
      );
    } catch {
      // It is asked again where there is somebody to tell what is wrong.
      return null;
    }
  }

  async function tell(question: CachedDocumentRequest): Promise<ThreadAnswer> {
    statements = [];
    const answer = await answerOf(question);
    return moved(answer === null ? null : { ...answer, body: unshared(answer.body) }, statements);
  }

  // One after the other, so that what was read is told of the question that it was read for: nothing here waits for anything else.
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const told = last.then(() => tell(question));
    last = told;
    return told;
  };
}

/** A small buffer lies in memory that it shares with others, all of which would go with it to the other thread, and stay there. */
const unshared = (body: Uint8Array): Uint8Array =>
  body.byteLength === body.buffer.byteLength ? body : Uint8Array.from(body);

/** Hands the body over rather than a copy of it. */
function moved(answer: CachedResponse | null, statements: readonly StatementTime[]): ThreadAnswer {
  const told: ThreadAnswer = { answer, statements };
  if (answer === null) return told;
  // The pool gives the value alone to whoever asked.
  return move({ [transferableSymbol]: [answer.body.buffer], [valueSymbol]: told }) as unknown as ThreadAnswer;
}
