import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { nodeServer } from '../../src/server/node-server.ts';

/** A service whose `/stream` never ends, whose `/new` answers at once and whose `/slow` when it is told to. */
async function start(settings = { STOP_TIMEOUT: '2000' }) {
  let answerSlow = () => {};
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  let isStopping = false;
  const server = nodeServer(
    {
      fetch: async ({ url }) => {
        if (url.endsWith('/stream')) {
          const body = new ReadableStream({
            start: (stream) => stream.enqueue(new TextEncoder().encode('data: 1\n\n')),
          });
          return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
        }
        if (url.endsWith('/new')) return new Response('new');
        await new Promise<void>((resolve) => {
          answerSlow = resolve;
          asked();
        });
        return new Response('whole');
      },
      answer: async () => ({}),
      loadFallback: async () => undefined,
      stop: () => {
        isStopping = true;
      },
    },
    readConfig(settings),
  );
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  const address = server.http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { server, url, isAsked, answerSlow: () => answerSlow(), isStopping: () => isStopping };
}

describe('the server, when it is stopped,', () => {
  it('answers a request that began, ends a stream that has no end, and takes no more', async () => {
    const { server, url, isAsked, answerSlow, isStopping } = await start();
    const stream = await fetch(`${url}/stream`, { headers: { accept: 'text/event-stream' } });
    const slow = fetch(`${url}/slow`);
    await isAsked;
    const stopped = server.stop();
    expect(isStopping()).toBe(true);
    // What is sent a moment after is answered, too, since it may have been under way.
    await vi.waitFor(() => expect(fetch(`${url}/new`)).rejects.toThrow());
    await expect(stream.text()).rejects.toThrow();
    answerSlow();
    expect(await (await slow).text()).toBe('whole');
    await stopped;
  });

  it('does not wait for ever for a request that is never answered', async () => {
    const { server, url, isAsked } = await start();
    const slow = fetch(`${url}/slow`);
    await isAsked;
    const [answer] = await Promise.allSettled([slow, server.stop()]);
    expect(answer.status).toBe('rejected');
  });

  it('does not wait for a connection that was opened ahead and has asked nothing', async () => {
    const { server, url } = await start({ STOP_TIMEOUT: '3600000' });
    const ahead = connect(Number(new URL(url).port), '127.0.0.1');
    await once(ahead, 'connect');
    const closed = once(ahead, 'close');
    await server.stop();
    await closed;
  });
});
