import { noStore } from './cache-headers.ts';

/** A response with a body of JSON that nobody may cache. */
export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...noStore },
  });

/** Sets headers on the response itself: a new response around its body would throw when a client disconnects, and end the process. */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.headers.append(name, value);
    else if (name !== 'content-security-policy' || !response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** Forbids caching: only responses of the fast path to a GET by hash may be cached, see `cache-headers.ts`. */
export function withoutCaching({ method }: Request, response: Response): Response {
  return method === 'GET' ? withHeaders(response, noStore) : response;
}
