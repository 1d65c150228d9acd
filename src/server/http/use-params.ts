import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { DocumentCache } from '../execute/document-cache.ts';
import { type Params, parseAddress, parseBody } from './parse-params.ts';
import { readBody } from './read-body.ts';
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
        setRequestParser(async (posted) => forYoga(parseBody(await readOperation(posted, maxBytes), documents)));
      }
    },
  };
}

const forYoga = ({ text, variables, operationName }: Params): GraphQLParams => ({
  query: text,
  ...(variables === null ? {} : { variables }),
  ...(operationName === null ? {} : { operationName }),
});

async function readOperation(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/graphql+json') {
    throw unsupported('Send the operation as JSON, with Content-Type: application/json.');
  }
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    throw unsupported('Send the body as it is, without a Content-Encoding.');
  }
  return readBody(request, maxBytes);
}

const unsupported = (message: string): RequestError => new RequestError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
