import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { DocumentCache } from './document-cache.ts';
import { deepestVariables, exceedsDepth } from './exceeds-depth.ts';
import { textAsked } from './persisted-query.ts';
import { RequestError } from './request-error.ts';

/**
 * Reads the address of a GET, or the body of a POST: JSON of one operation, up to `most` bytes, counted while they come
 * in. A form could be sent by any page without asking (cross-site request forgery), and a list of operations would pass
 * every limit that is set on one, so neither is taken.
 */
export function readParams(most: number, known: DocumentCache): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(({ url }) => paramsOf(paramsIn(new URL(url).searchParams), known));
      if (request.method !== 'POST') return;
      setRequestParser(async (posted): Promise<GraphQLParams> => {
        const type = posted.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
        if (type !== 'application/json' && type !== 'application/graphql+json') {
          throw new RequestError(
            415,
            'UNSUPPORTED_MEDIA_TYPE',
            'Send the operation as JSON, with Content-Type: application/json.',
          );
        }
        const encoding = posted.headers.get('content-encoding') ?? 'identity';
        if (encoding !== 'identity') {
          throw new RequestError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without a Content-Encoding.');
        }
        return paramsOf(parseJson(await readBody(posted, most), 'The body'), known);
      });
    },
  };
}

async function readBody(request: Request, most: number): Promise<string> {
  const tooLarge = () => new RequestError(413, 'TOO_LARGE', `The body has more than ${most} bytes; send less at once.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming(request)) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body is not UTF-8.');
  }
}

/** The pieces of a body as they come in. */
async function* incoming({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  try {
    yield* body;
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body ended before it was whole.');
  }
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says would repeat the text.
    throw new RequestError(400, 'BAD_REQUEST', `${what} is not JSON.`);
  }
}

/** The parameters in the address of a GET. */
function paramsIn(search: URLSearchParams): object {
  const json = (name: string) => {
    const value = search.get(name);
    return value === null || value === '' ? null : parseJson(value, `"${name}"`);
  };
  return {
    query: search.get('query') ?? undefined,
    documentId: search.get('documentId') ?? undefined,
    operationName: search.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function paramsOf(body: unknown, known: DocumentCache): GraphQLParams {
  if (Array.isArray(body))
    throw new RequestError(400, 'BAD_REQUEST', 'Send one operation a request, not a list of them.');
  if (typeof body !== 'object' || body === null) {
    throw new RequestError(400, 'BAD_REQUEST', 'The body must be an object with a "query".');
  }
  const { variables, operationName, extensions } = shapeOf(body);
  if (!isObjectOrNothing(variables))
    throw new RequestError(400, 'BAD_REQUEST', '"variables" must be an object or null.');
  if (!isObjectOrNothing(extensions))
    throw new RequestError(400, 'BAD_REQUEST', '"extensions" must be an object or null.');
  if (exceedsDepth(variables, deepestVariables)) {
    throw new RequestError(
      400,
      'QUERY_TOO_LARGE',
      `"variables" is nested more than ${deepestVariables} levels deep; ask for less at once.`,
    );
  }
  const query = textAsked(shapeOf(body), known);
  if (typeof query !== 'string')
    throw new RequestError(400, 'BAD_REQUEST', '"query" must be a string with a document.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw new RequestError(400, 'BAD_REQUEST', '"operationName" must be a string or null.');
  }
  return {
    query,
    ...(variables ? { variables } : {}),
    ...(extensions ? { extensions } : {}),
    ...(operationName ? { operationName } : {}),
  };
}

const shapeOf = (
  body: object,
): { readonly [K in 'query' | 'documentId' | 'variables' | 'operationName' | 'extensions']?: unknown } => body;

const isObjectOrNothing = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
