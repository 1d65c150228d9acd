/**
 * The short way through the service: a query whose text has been answered before is answered at once, and written as JSON
 * by what was compiled for it, without parsing, checking, or building requests and responses of the fetch API. Whatever is not plain (a new text, a
 * header out of the ordinary, an answer with errors) takes the long way, through yoga, which decides it.
 */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../../schema/context.ts';
import { Holdings } from '../../schema/index.ts';
import { cacheHeaders, noStore } from './cache-headers.ts';
import type { DocumentCache } from './document-cache.ts';
import { executeCompiled } from './execute-compiled.ts';
import { type DocumentAsked, textAsked } from './persisted-query.ts';

export interface QuickQuestion {
  readonly method: 'GET' | 'POST';
  readonly asked: DocumentAsked;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

/** A question by a text whose document is known to be valid and within all limits. */
export interface CachedDocumentRequest extends Pick<QuickQuestion, 'variables' | 'operationName'> {
  readonly text: string;
  /** What caches are told: how long they may keep the answer, that they may not, or nothing. */
  readonly caches: 'may keep' | 'may not keep' | 'not told';
}

/** An answer without errors, as JSON in UTF-8, the headers it has of its own, and the name and cost of its operation. */
export interface CachedResponse {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly operation: string | null;
  readonly cost: number;
}

/**
 * A question whose document is known, with that document; null for any other. What is asked for by hash with GET may be kept
 * by caches.
 */
export function knownQuestion(
  { method, asked, variables, operationName }: QuickQuestion,
  known: DocumentCache,
): { readonly question: CachedDocumentRequest; readonly document: DocumentNode } | null {
  const text = textOf(asked, known);
  const document = text === null ? undefined : known.find(text);
  if (text === null || document === undefined) return null;
  const caches = method === 'POST' ? 'not told' : asked.query === undefined ? 'may keep' : 'may not keep';
  return { question: { text, variables, operationName, caches }, document };
}

/** Answers a question by its document; null where it must go the long way. Rejects with what the store says where it fails. */
export async function quickAnswer(
  { caches, variables, operationName }: CachedDocumentRequest,
  document: DocumentNode,
  schema: GraphQLSchema,
  context: Context,
): Promise<CachedResponse | null> {
  const holdings = caches === 'may keep' ? new Holdings() : null;
  const data = await executeCompiled({
    schema,
    document,
    context: holdings === null ? context : { ...context, holdings },
    variables,
    operationName,
  });
  if (data === null) return null;
  const cost = context.cost?.asked ?? 0;
  const told =
    cost === 0 ? '' : `,"extensions":${JSON.stringify({ cost: { asked: cost, limit: context.cost?.limit } })}`;
  const body = Buffer.from(`{"data":${data}${told}}`);
  const operation = operationOf(document, operationName);
  if (holdings !== null) return { headers: cacheHeaders(body, holdings), body, operation, cost };
  return { headers: caches === 'may not keep' ? noStore : {}, body, operation, cost };
}

function textOf(asked: DocumentAsked, known: DocumentCache): string | null {
  try {
    const text = textAsked(asked, known);
    return typeof text === 'string' ? text : null;
  } catch {
    // The long way says what is wrong with it.
    return null;
  }
}

function operationOf(document: DocumentNode, asked: string | null): string | null {
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const name = definition.name?.value ?? null;
    if (asked === null || asked === name) return name;
  }
  return null;
}
