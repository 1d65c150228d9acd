import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { FuzzRequest } from './random-document.ts';

/**
 * How a document is asked: so that it may take the fast path, so that it must take the fallback, yoga, or with GET by its hash,
 * which the service knows once it has answered the text.
 */
export type Way = 'fast path' | 'fallback' | 'by hash';

export interface Answer {
  /** 0 where there was none. */
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

export interface Client {
  readonly ask: (asked: FuzzRequest, way: Way) => Promise<Answer>;
  readonly close: () => void;
}

/** Asks over connections that are kept, and waits so many milliseconds at the most. */
export function httpClient(url: string, connections: number, patience: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    ask: (asked, way) => {
      if (way === 'by hash') return send(hashAddress(url, asked), {}, null);
      // A type that few clients send has a request take the fallback.
      const type = way === 'fallback' ? 'application/graphql+json' : 'application/json';
      return send(url, { 'content-type': type }, JSON.stringify(asked));
    },
    close: () => agent.destroy(),
  };

  function send(address: string, headers: Readonly<Record<string, string>>, body: string | null): Promise<Answer> {
    const start = performance.now();
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve) => {
      const end = (status: number, text: string) => resolve({ status, body: text, ms: performance.now() - start });
      const options = { method: body === null ? 'GET' : 'POST', agent, headers: { ...headers, ...length } };
      const sent = request(address, { ...options, timeout: patience }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => end(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
        response.on('error', ({ message }) => end(0, message));
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer in ${patience} ms`)));
      sent.on('error', ({ message }) => end(0, message));
      sent.end(body ?? undefined);
    });
  }
}

function hashAddress(url: string, { query, variables }: FuzzRequest): string {
  const hash = createHash('sha256').update(query).digest('hex');
  return `${url}?documentId=sha256:${hash}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
}
