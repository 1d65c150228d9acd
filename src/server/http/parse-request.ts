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
  /** The body of a POST, or the URL of a GET. */
  readonly payload: string;
  readonly origin: string | null;
  /** Its credentials, as they were sent. */
  readonly authorization: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** The media type of the response. */
  readonly type: string;
}

/** A response of the fast path; `body` is null with the status 304. */
export interface FastPathResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

/** Whether the fast path supports a request: a GET, or a POST of JSON with a `content-length` within the limit. */
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

/** JSON, with or without a charset of UTF-8 (https://www.rfc-editor.org/rfc/rfc8259#section-8.1). */
const isFastPathType = (type: string | undefined): boolean =>
  type === 'application/json' || /^application\/json *; *charset=("?)utf-8\1$/i.test(type ?? '');

const isGet = ({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
  method === 'GET' && /^\/graphql\/?\?/.test(url ?? '');

const typeFor = (accept: string | undefined) => preferredType(accept, wholeTypes);

/** Reads an eligible request; null if its body is not UTF-8 or the client has disconnected. */
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
  if (isGet(request)) return { ...sent, method: 'GET', payload: url };
  const body = await bodyOf(request);
  if (body === null) return null;
  // For the fallback: the adapter uses this body, since the stream has been read.
  request.body = body;
  return isUtf8(body) ? { ...sent, method: 'POST', payload: body.toString('utf8') } : null;
}

/** The whole body; null if the client disconnects before its end. */
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

/** The parameters of an eligible request; null if they are malformed, which the fallback reports. */
export function paramsOf({ method, payload }: FastPathRequest, documents: DocumentCache): Params | null {
  try {
    return method === 'GET' ? parseAddress(payload, documents) : parseBody(payload, documents);
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

/** Writes a response, unless the client has disconnected. */
export function write(response: ServerResponse, { status, headers, body }: FastPathResponse): void {
  if (response.destroyed) return;
  response.writeHead(status, body === null ? headers : { ...headers, 'content-length': body.length });
  response.end(body ?? undefined);
}
