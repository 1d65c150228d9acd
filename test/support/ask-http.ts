import type { Json } from './ask.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Json;
}

/** Asks a service by HTTP. Throws where the connection breaks before the answer is whole. */
export async function askHttp(url: string, query: string): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.json() };
}
