import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Receivers } from './receivers.ts';

/** How long a receiver may take, in milliseconds. */
const patience = 10_000;

/** What became of an attempt: the HTTP status, null where there was none, and why it failed; no error where it arrived. */
export interface Attempt {
  readonly status: number | null;
  readonly error: string | null;
}

/** Sends a delivery by POST to the very addresses that were checked. No redirect is followed, and no body of a response is read. Never rejects. */
export async function postDelivery(
  receivers: Receivers,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Attempt> {
  const resolved = await receivers.resolve(url);
  if ('refused' in resolved) return { status: null, error: `The address ${resolved.refused}.` };
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers },
      // A name that is looked up again may lead elsewhere.
      lookup: (_host, options, done) => {
        const [first] = resolved.addresses;
        if (options.all === true) done(null, [...resolved.addresses]);
        else if (first !== undefined) done(null, first.address, first.family);
      },
      signal: AbortSignal.timeout(patience),
    });
    sent.on('response', (response) => {
      response.destroy();
      resolve(attemptOf(response.statusCode ?? 0));
    });
    sent.on('error', (error) => resolve({ status: null, error: sentenceOf(error) }));
    sent.end(body);
  });
}

function attemptOf(status: number): Attempt {
  if (status >= 200 && status < 300) return { status, error: null };
  if (status >= 300 && status < 400)
    return { status, error: `The receiver answered ${status}; redirects are not followed.` };
  return { status, error: `The receiver answered ${status}.` };
}

function sentenceOf(error: Error): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `The receiver did not answer within ${patience / 1000} seconds.`;
  return `The receiver could not be reached: ${'code' in error ? String(error.code) : error.message}.`;
}
