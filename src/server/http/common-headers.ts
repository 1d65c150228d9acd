import type { Config } from '../../config.ts';

/** The parts of a request that determine the headers of its response; `requestedHeaders` are those of a preflight. */
export interface CommonRequest {
  readonly origin: string | null;
  readonly method: string;
  readonly requestedHeaders?: string | null;
}

/** A list of header names of a reasonable length. */
const headerNames = /^(?=.{1,2000}$)[\w!#$%&'*+.^`|~-]+( *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * The headers of every response: the request id, security headers, and CORS for the allowed origins, never with the credentials of the
 * browser. Allowed pages may send any header: only a page that has a token can send it.
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
