import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { QuickQuestion } from './quick-answer.ts';

/** The types a client may name as wanted whose answer is written alike; any other order or weight is for yoga to weigh. */
const written: Readonly<Record<string, string>> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
  'application/graphql-response+json, application/json': 'application/graphql-response+json; charset=utf-8',
};

/** Whether a request is the plain kind: a POST of JSON that says how long it is, not longer than allowed. */
export function isPlain({ method, url, headers }: IncomingMessage, config: Config): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-type'] === 'application/json' &&
    headers['content-encoding'] === undefined &&
    headers.expect === undefined &&
    length > 0 &&
    length <= config.MAX_BODY_BYTES &&
    (headers.accept === undefined || headers.accept in written)
  );
}

/** The type that the answer to a plain request has. */
export const typeOf = ({ headers }: IncomingMessage): string => written[headers.accept ?? '*/*'] ?? 'application/json';

/** The whole body; null where the client leaves before it has sent it. */
export function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
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

/** The question in a body, where it is plain; null for what the long way must answer or refuse. */
export function questionIn(body: Buffer): QuickQuestion | null {
  if (!isUtf8(body)) return null;
  const parsed = parseJson(body.toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { query, variables, operationName, extensions }: Partial<Record<string, unknown>> = { ...parsed };
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && !isObjectOrNull(variables)) return null;
  return { query, variables: variables ?? null, operationName: operationName || null };
}

/** Writes an answer; nothing where the client has left. */
export function write(response: ServerResponse, headers: Readonly<Record<string, string>>, body: string): void {
  if (response.destroyed) return;
  response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) });
  // A string goes out with the headers in one piece.
  response.end(body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObjectOrNull = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && !Array.isArray(value);
