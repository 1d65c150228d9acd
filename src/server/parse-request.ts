import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { SaidError } from '../errors.ts';
import { deepestVariables, exceedsDepth } from './exceeds-depth.ts';
import type { QuickQuestion } from './execute-cached-document.ts';
import { isHost } from './host.ts';
import { preferredType, wholeTypes } from './media-types.ts';

/** Whether a request is the plain kind: a POST of JSON that says how long it is, not longer than allowed, or a GET. */
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
  return (
    isFor &&
    headers.expect === undefined &&
    isHost(headers.host ?? '') &&
    preferredType(headers.accept, wholeTypes) !== null
  );
}

/** JSON in UTF-8, which most clients say, and which it is in any case (https://www.rfc-editor.org/rfc/rfc8259#section-8.1). */
const isFastPathType = (type: string | undefined): boolean =>
  type === 'application/json' || /^application\/json *; *charset=("?)utf-8\1$/i.test(type ?? '');

const isGet = ({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
  method === 'GET' && /^\/graphql\/?\?/.test(url ?? '');

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

/** A request of the plain kind. */
export interface FastPathRequest {
  readonly method: 'GET' | 'POST';
  /** All that decides its answer: the body of a POST, the address of a GET. */
  readonly asked: string;
  readonly origin: string | null;
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

/** A request that must go the long way; `failed` is what the store said, which is not asked again then. */
export interface Unanswered {
  readonly failed: SaidError | null;
}

/** Reads a request of the plain kind; null where its body is not well formed, and where the client has left. */
export async function readFastPathRequest(
  request: IncomingMessage & { body?: Buffer },
): Promise<FastPathRequest | null> {
  const { headers, url = '' } = request;
  const sent = {
    origin: headers.origin ?? null,
    ifNoneMatch: headers['if-none-match'],
    type: preferredType(headers.accept, wholeTypes) ?? 'application/json',
  };
  if (isGet(request)) return { ...sent, method: 'GET', asked: url };
  const body = await bodyOf(request);
  if (body === null) return null;
  // What has been read is handed on: the adapter takes a body that is there for the request's own.
  request.body = body;
  return isUtf8(body) ? { ...sent, method: 'POST', asked: body.toString('utf8') } : null;
}

/** What a plain request asks; null for what the long way must answer or refuse. */
export function questionIn({ method, asked }: FastPathRequest): QuickQuestion | null {
  const parsed = method === 'GET' ? parseAddress(asked) : parseJson(asked);
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { query, variables, operationName, extensions, documentId }: Partial<Record<string, unknown>> = { ...parsed };
  if (extensions !== undefined && !isObjectOrNull(extensions)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && !isObjectOrNull(variables)) return null;
  if (exceedsDepth(variables, deepestVariables)) return null;
  return {
    method,
    asked: { query, documentId, extensions },
    variables: variables ?? null,
    operationName: operationName || null,
  };
}

/** The parameters of an address; null where one of them is not the JSON it should be. */
function parseAddress(url: string): object | null {
  // The first of each, as on the long way; a question mark behind the first is part of what it stands in.
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const variables = parseJson(search.get('variables') || 'null');
  const extensions = parseJson(search.get('extensions') || 'null');
  if (variables === undefined || extensions === undefined) return null;
  return {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName'),
    documentId: search.get('documentId') ?? undefined,
    variables,
    extensions,
  };
}

/** Writes an answer; nothing where the client has left. */
export function write(response: ServerResponse, { status, headers, body }: FastPathResponse): void {
  if (response.destroyed) return;
  response.writeHead(status, body === null ? headers : { ...headers, 'content-length': body.length });
  response.end(body ?? undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObjectOrNull = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && !Array.isArray(value);
