import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { type NodeServer, nodeServer } from '../../../src/server/node-server.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';

let store: Store;
let server: NodeServer;
let port: number;
const logged: string[] = [];

beforeAll(async () => {
  store = await openStore('file::memory:');
  const config = readConfig({ STOP_TIMEOUT: '200' });
  const logger = pino({ level: 'warn' }, { write: (line) => logged.push(line) });
  server = nodeServer(createServer({ store, config, logger }), config);
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  port = portOf(server.http.address());
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}, variables: object = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  return { status: response.status, data, code: errors?.[0].extensions.code };
};

const isServing = { status: 200, data: { people: { totalCount: 0 } }, code: undefined };

/** Sends the pieces one after the other, waits for the first bytes of an answer if there are any, and is gone. */
const sendAndLeave = (pieces: readonly string[]) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece);
      setTimeout(() => socket.destroy(), 20);
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.once('close', () => resolve());
  });

const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
const chunk = `40000\r\n${'a'.repeat(0x40000)}\r\n`;

describe('a Host header that is none', () => {
  it.each(['[', 'a b', 'x:99999999'])('is refused, and no path of the server is shown: %s', async (host) => {
    for (const [method, path, body] of [
      ['GET', '/health', ''],
      ['POST', '/graphql', '{"query":"{ unheard"}'],
    ] as const) {
      const answer = await new Promise<string>((resolve) => {
        let got = '';
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(
            `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
          ),
        );
        socket.on('data', (data) => (got += data));
        socket.on('close', () => resolve(got));
      });
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      expect(answer).toMatch(/x-request-id: /i);
      expect(answer).toContain('The address or the Host header is not well formed.');
    }
    expect(await ask('{ people { totalCount } }')).toEqual(isServing);
    expect(logged).toEqual([]);
  });
});

describe('the server goes on, and logs no fault of its own, when a client', () => {
  it.each([
    ['leaves in the middle of its body', [`${head}Content-Length: 500\r\n\r\n{"que`]],
    [
      'sends a body that has no end',
      [`${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array.from({ length: 40 }, () => chunk)],
    ],
    ['leaves before the answer', [`${head}Content-Length: 36\r\n\r\n{"query":"{ people { totalCount } }"}`]],
    ['asks for a file of GraphiQL and leaves', [`GET /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n`]],
  ])('%s', async (_, pieces) => {
    for (let i = 0; i < 20; i++) await sendAndLeave(pieces);
    expect(await ask('{ people { totalCount } }')).toEqual(isServing);
    expect(logged).toEqual([]);
  });
});

describe('the server refuses', () => {
  const cascade = (each: string) => {
    const fragments = Array.from(
      { length: 26 },
      (_, i) => `fragment F${i} on Article { ${each.replaceAll('NEXT', `F${i + 1}`)} }`,
    );
    return `{ articles { nodes { ...F0 } } } ${fragments.join(' ')} fragment F26 on Article { slug }`;
  };

  it.each([
    ['fragments that each spread the next twice', cascade('...NEXT ...NEXT')],
    ['the same behind a condition', cascade('... on Article { ...NEXT ... @include(if: true) { ...NEXT } }')],
  ])('%s, before anything walks them', async (_, query) => {
    expect(await ask(query)).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it('fragments that come back to themselves', async () => {
    const query = '{ articles { nodes { ...A } } } fragment A on Article { ...B } fragment B on Article { ...A }';
    expect(await ask(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it.each([51, 3_000])('variables that are nested %i levels deep, also of a document it knows', async (levels) => {
    const query = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';
    const nested = (depth: number) => {
      let filter: object = {};
      for (let i = 3; i <= depth; i += 2) filter = { and: [filter] };
      return { filter };
    };
    expect(await ask(query, {}, nested(23))).toEqual(isServing);
    expect(await ask(query, {}, nested(levels))).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
    expect(logged).toEqual([]);
  });

  it.each(['gzip', 'br', 'x-unknown'])('a body with Content-Encoding: %s', async (encoding) => {
    expect(await ask('{ __typename }', { 'content-encoding': encoding })).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('variables in an address that are not JSON', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}&variables={secret`);
    const text = await response.text();
    expect([response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(text).not.toContain('secret');
  });
});

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
