import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { nodeServer } from '../../src/server/node-server.ts';

/** A service whose `/stream` never ends and whose `/slow` answers when it is told to. */
async function start() {
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
        await new Promise<void>((resolve) => {
          answerSlow = resolve;
          asked();
        });
        return new Response('whole');
      },
      answer: async () => null,
      stop: () => {
        isStopping = true;
      },
    },
    readConfig({ STOP_TIMEOUT: '2000' }),
  );
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  const address = server.http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { server, url, isAsked, answerSlow: () => answerSlow(), isStopping: () => isStopping };
}

describe('the server, when it is stopped,', () => {
  it('answers a request that began, ends a stream that has no end, and takes no more', async () => {
    const { server, url, isAsked, answerSlow, isStopping } = await start();
    const stream = await fetch(`${url}/stream`);
    const slow = fetch(`${url}/slow`);
    await isAsked;
    const stopped = server.stop();
    expect(isStopping()).toBe(true);
    await expect(fetch(`${url}/new`)).rejects.toThrow();
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
});
