import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createOnrecord, ingest, openStore, type Store } from '../src/index.ts';

let store: Store;

beforeAll(async () => {
  store = await openStore('file::memory:');
  const text = 'Mill reopens\n\n“We open on Monday,” said Bora Lind, the mayor of Eastvale, on Friday.\n';
  const summary = await ingest(['-'], { store, stdin: bytesOf(text), fill: { publishedOn: '2024-05-03' } });
  expect(summary).toMatchObject({ added: 1, failed: [] });
});
afterAll(() => store.close());

const query = '{ quotes { nodes { text } } }';
const data = { quotes: { nodes: [{ text: 'We open on Monday' }] } };

describe('the service as a library', () => {
  it('answers requests of the Fetch API', async () => {
    const { fetch } = createOnrecord({ store });
    const response = await fetch(new Request(`http://news.example/graphql?query=${encodeURIComponent(query)}`));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data });
    expect((await fetch(new Request('http://news.example/other'))).status).toBe(404);
  });

  it('answers requests of a server of Node.js, also where a framework has cut the path that it is mounted at', async () => {
    const { handle } = createOnrecord({ store });
    const mounted: RequestListener = (request, response) => {
      Object.assign(request, { originalUrl: request.url, url: '/' });
      handle(request, response);
    };
    for (const listener of [handle, mounted]) {
      const url = await listening(listener);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      expect(await response.json()).toMatchObject({ data });
    }
  });

  it('takes settings, and refuses those that cannot be', async () => {
    const { fetch } = createOnrecord({ store, settings: { MAX_COST: 100, GRAPHIQL: 'off' } });
    const expensive = encodeURIComponent(
      '{ quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { id } } } } } }',
    );
    const response = await fetch(new Request(`http://news.example/graphql?query=${expensive}`));
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    expect(() => createOnrecord({ store, settings: { MAX_DEPTH: 1 } })).toThrow(
      expect.objectContaining({ code: 'INVALID_CONFIG', message: 'MAX_DEPTH is "1"; give a number, 5 to 100.' }),
    );
  });
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** The address of `/graphql` on a server that hands its requests to `listener`; it ends with the test. */
async function listening(listener: RequestListener): Promise<string> {
  const http = createServer(listener);
  onTestFinished(() => http.closeAllConnections());
  onTestFinished(() => void http.close());
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/graphql`;
}
