import type { DocumentCache } from '../execute/document-cache.ts';
import { exceedsDepth, maxVariableDepth } from '../limits/exceeds-depth.ts';
import { documentTextOf } from './persisted-query.ts';
import { RequestError } from './request-error.ts';

/** The parameters of a GraphQL request. */
export interface Params {
  /** The text of its document. */
  readonly text: string;
  /** Whether the request had only the hash of its document. */
  readonly isByHash: boolean;
  readonly variables: Record<string, unknown> | null;
  readonly operationName: string | null;
}

/** Reads the parameters from the body of a POST. A list of operations is refused: it would evade the limits of an operation. */
export function parseBody(text: string, documents: DocumentCache): Params {
  const body = parseJson(text, 'The body');
  if (Array.isArray(body)) throw bad('Send one operation a request, not a list of them.');
  if (typeof body !== 'object' || body === null) throw bad('The body must be an object with a "query".');
  return paramsOf(body, documents);
}

/** Reads the parameters from the URL of a GET, the first of each name. */
export function parseAddress(url: string, documents: DocumentCache): Params {
  const search = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
  return paramsOf(
    {
      query: search.get('query') ?? undefined,
      documentId: search.get('documentId') ?? undefined,
      operationName: search.get('operationName'),
      variables: parseJson(search.get('variables') || 'null', '"variables"'),
      extensions: parseJson(search.get('extensions') || 'null', '"extensions"'),
    },
    documents,
  );
}

type RawParams = { readonly [K in 'query' | 'documentId' | 'variables' | 'operationName' | 'extensions']?: unknown };

function paramsOf(raw: RawParams, documents: DocumentCache): Params {
  const { query, documentId, variables, operationName, extensions } = raw;
  if (!isObjectOrNothing(variables)) throw bad('"variables" must be an object or null.');
  if (!isObjectOrNothing(extensions)) throw bad('"extensions" must be an object or null.');
  if (exceedsDepth(variables, maxVariableDepth)) {
    const message = `"variables" is nested more than ${maxVariableDepth} levels deep; ask for less at once.`;
    throw new RequestError(400, 'QUERY_TOO_LARGE', message);
  }
  const text = documentTextOf({ query, documentId, extensions }, documents);
  if (typeof text !== 'string') throw bad('"query" must be a string with a document.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw bad('"operationName" must be a string or null.');
  }
  return {
    text,
    isByHash: query === undefined,
    variables: variables ?? null,
    operationName: operationName || null,
  };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser has parts of the text.
    throw bad(`${what} is not JSON.`);
  }
}

const bad = (message: string): RequestError => new RequestError(400, 'BAD_REQUEST', message);

const isObjectOrNothing = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
