import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { DocumentCache } from '../execute/document-cache.ts';
import { type Params, parseAddress, parseBody } from './parse-params.ts';
import { RequestError } from './request-error.ts';

/** The parameters, if the fast path has read them. */
interface ServerContext {
  readonly params?: Params;
}

/**
 * Reads the parameters of a GET from its URL, and of a POST from its body of at most `maxBytes` bytes. Forms are refused: any page can
 * send one without a preflight (cross-site request forgery).
 */
export function useParams(maxBytes: number, documents: DocumentCache): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, serverContext: { params }, setRequestParser }) {
      if (params !== undefined) setRequestParser(() => forYoga(params));
      else if (request.method === 'GET') setRequestParser(({ url }) => forYoga(parseAddress(url, documents)));
      else if (request.method === 'POST') {
        setRequestParser(async (posted) => forYoga(parseBody(await readBody(posted, maxBytes), documents)));
      }
    },
  };
}

const forYoga = ({ text, variables, operationName }: Params): GraphQLParams => ({
  query: text,
  ...(variables === null ? {} : { variables }),
  ...(operationName === null ? {} : { operationName }),
});

async function readBody(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/graphql+json') {
    throw unsupported('Send the operation as JSON, with Content-Type: application/json.');
  }
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    throw unsupported('Send the body as it is, without a Content-Encoding.');
  }
  const tooLarge = () =>
    new RequestError(413, 'TOO_LARGE', `The body has more than ${maxBytes} bytes; send less at once.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming(request)) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body is not UTF-8.');
  }
}

/** The chunks of a body as they arrive. */
async function* incoming({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  try {
    yield* body;
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body ended before it was whole.');
  }
}

const unsupported = (message: string): RequestError => new RequestError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
