import type { Config } from '../../config.ts';

/** What of a request decides the headers of its response; `requestedHeaders` is what a preflight asks to be allowed. */
export interface CommonRequest {
  readonly origin: string | null;
  readonly method: string;
  readonly requestedHeaders?: string | null;
}

/** A list of names of headers that is not longer than a page has use for. */
const headerNames = /^(?=.{1,2000}$)[\w!#$%&'*+.^`|~-]+( *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * The headers that every answer has: a request id for the log, what keeps a browser from guessing, and which pages may
 * read it: those of the origins named, never with the browser's own credentials. Those pages may send any header: a token is only
 * sent by a page that has it.
 */
export function commonHeaders(
  { origin, method, requestedHeaders }: CommonRequest,
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
    headers['access-control-expose-headers'] = 'x-request-id, etag, www-authenticate';
    if (method === 'OPTIONS') {
      headers['access-control-allow-methods'] = 'GET, POST, OPTIONS';
      if (headerNames.test(requestedHeaders ?? '')) headers['access-control-allow-headers'] = requestedHeaders ?? '';
      headers['access-control-max-age'] = '86400';
    }
  }
  const varying = [
    ...(isPublic ? [] : ['origin']),
    ...(method === 'OPTIONS' ? ['access-control-request-headers'] : []),
  ];
  if (varying.length > 0) headers['vary'] = varying.join(', ');
  return headers;
}
