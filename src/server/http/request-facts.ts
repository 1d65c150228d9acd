/** What the address and the headers of a request tell. */
import type { Config } from '../../config.ts';
import { isHost } from './host.ts';

/** Whether the path is that of a health check, which is logged at the level debug. */
export const isProbe = (path: string): boolean => path === '/health' || path === '/ready' || path === '/metrics';

/** The path of the URL of a request; null if the URL or the Host header is malformed. */
export const pathOf = ({ url, headers }: Request): string | null =>
  URL.canParse(url) && isHost(headers.get('host') ?? '') ? new URL(url).pathname : null;

/** Whether a browser opens the URL, rather than a script. */
export const isBrowser = (request: Request): boolean =>
  request.method === 'GET' &&
  (request.headers.get('accept') ?? '').includes('text/html') &&
  !['query', 'documentId', 'extensions'].some((name) => new URL(request.url).searchParams.has(name));

/** The address that the service is known by to who sent a request: PUBLIC_URL, or the origin that was asked. */
export const publicBase = ({ url }: Request, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string =>
  PUBLIC_URL === '' ? new URL(url).origin : PUBLIC_URL;
