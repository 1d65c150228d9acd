import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { DocumentCache } from '../execute/document-cache.ts';
import { type Params, parseAddress, parseBody } from './parse-params.ts';
import { RequestError } from './request-error.ts';

/** What has been found out of a request before. */
interface Known {
  readonly params?: Params;
}

/**
 * Reads the address of a GET, or the body of a POST of up to `most` bytes, counted while they come in. A form could be sent
 * by any page without asking (cross-site request forgery), so none is taken.
 */
export function useParams(most: number, documents: DocumentCache): Plugin<object, Known> {
  return {
    onRequestParse({ request, serverContext: { params }, setRequestParser }) {
      if (params !== undefined) setRequestParser(() => forYoga(params));
      else if (request.method === 'GET') setRequestParser(({ url }) => forYoga(parseAddress(url, documents)));
      else if (request.method === 'POST') {
        setRequestParser(async (posted) => forYoga(parseBody(await readBody(posted, most), documents)));
      }
    },
  };
}

const forYoga = ({ text, variables, operationName }: Params): GraphQLParams => ({
  query: text,
  ...(variables === null ? {} : { variables }),
  ...(operationName === null ? {} : { operationName }),
});

async function readBody(request: Request, most: number): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/graphql+json') {
    throw unsupported('Send the operation as JSON, with Content-Type: application/json.');
  }
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    throw unsupported('Send the body as it is, without a Content-Encoding.');
  }
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

const unsupported = (message: string): RequestError => new RequestError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
