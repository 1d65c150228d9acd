import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../../config.ts';
import type { DocumentCache } from '../execute/document-cache.ts';
import { isHost } from './host.ts';
import { preferredType, wholeTypes } from './media-types.ts';
import { type Params, parseAddress, parseBody } from './parse-params.ts';
import { RequestError } from './request-error.ts';

/** A request that the fast path may answer. */
export interface FastPathRequest {
  readonly method: 'GET' | 'POST';
  /** All that decides its answer: the body of a POST, the address of a GET. */
  readonly asked: string;
  readonly origin: string | null;
  /** Its credentials, as they were sent. */
  readonly authorization: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** The type that the answer is to have. */
  readonly type: string;
}

/** What goes back to the client. `body` is null where it has the answer already. */
export interface FastPathResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

/** Whether the fast path may answer: a POST of JSON that says how long it is, not longer than allowed, or a GET. */
export function isFastPathEligible({ method, url, headers }: IncomingMessage, config: Config): boolean {
  const length = Number(headers['content-length'] ?? 0);
  const isPost =
    method === 'POST' &&
    (url === '/graphql' || url === '/graphql/') &&
    isFastPathType(headers['content-type']) &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= config.MAX_BODY_BYTES;
  const isFor = isPost || isGet({ method, url });
  return isFor && headers.expect === undefined && isHost(headers.host ?? '') && typeFor(headers.accept) !== null;
}

/** JSON in UTF-8, which most clients say, and which it is in any case (https://www.rfc-editor.org/rfc/rfc8259#section-8.1). */
const isFastPathType = (type: string | undefined): boolean =>
  type === 'application/json' || /^application\/json *; *charset=("?)utf-8\1$/i.test(type ?? '');

const isGet = ({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
  method === 'GET' && /^\/graphql\/?\?/.test(url ?? '');

const typeFor = (accept: string | undefined) => preferredType(accept, wholeTypes);

/** Reads a request that is eligible; null where its body is not well formed, and where the client has left. */
export async function readFastPathRequest(
  request: IncomingMessage & { body?: Buffer },
): Promise<FastPathRequest | null> {
  const { headers, url = '' } = request;
  const sent = {
    origin: headers.origin ?? null,
    authorization: headers.authorization,
    ifNoneMatch: headers['if-none-match'],
    type: typeFor(headers.accept) ?? 'application/json',
  };
  if (isGet(request)) return { ...sent, method: 'GET', asked: url };
  const body = await bodyOf(request);
  if (body === null) return null;
  // What has been read is handed on: the adapter takes a body that is there for the request's own.
  request.body = body;
  return isUtf8(body) ? { ...sent, method: 'POST', asked: body.toString('utf8') } : null;
}

/** The whole body; null where the client leaves before it has sent it. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
    );
    request.on('error', () => resolve(null));
    request.on('close', () => resolve(null));
  });
}

/** What an eligible request asks for; null where something is wrong with it, which the fallback says. */
export function paramsOf({ method, asked }: FastPathRequest, documents: DocumentCache): Params | null {
  try {
    return method === 'GET' ? parseAddress(asked, documents) : parseBody(asked, documents);
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

/** Writes a response; nothing where the client has left. */
export function write(response: ServerResponse, { status, headers, body }: FastPathResponse): void {
  if (response.destroyed) return;
  response.writeHead(status, body === null ? headers : { ...headers, 'content-length': body.length });
  response.end(body ?? undefined);
}
