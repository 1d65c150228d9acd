import type { Config } from '../config.ts';

/** What clients send of themselves: Apollo's, so that a request is never a simple one, and the trace that it belongs to. */
const allowedHeaders =
  'content-type, accept, apollo-require-preflight, apollographql-client-name, apollographql-client-version, traceparent, tracestate';

/**
 * The headers that every answer has: a request id for the log, what keeps a browser from guessing, and which pages may
 * read it: those of the origins named, never with credentials.
 */
export function commonHeaders(
  { origin, method }: { readonly origin: string | null; readonly method: string },
  config: Config,
  requestId: string,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
  const allowed = config.CORS_ORIGIN.split(',');
  const isPublic = allowed.includes('*');
  if (isPublic || (origin !== null && allowed.includes(origin))) {
    headers['access-control-allow-origin'] = isPublic ? '*' : (origin ?? '');
    headers['access-control-expose-headers'] = 'x-request-id, etag';
    if (method === 'OPTIONS') {
      headers['access-control-allow-methods'] = 'GET, POST, OPTIONS';
      headers['access-control-allow-headers'] = allowedHeaders;
      headers['access-control-max-age'] = '86400';
    }
  }
  if (!isPublic) headers['vary'] = 'origin';
  return headers;
}
