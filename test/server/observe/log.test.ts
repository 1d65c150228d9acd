import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessToken } from '../../../src/access-token.ts';
import { readConfig } from '../../../src/config.ts';
import { createServer, type ServerOptions } from '../../../src/server/create-server.ts';

const lines: Record<string, unknown>[] = [];
afterEach(() => {
  lines.length = 0;
});

const logger = pino({ level: 'info', base: null, timestamp: false }, { write: (line) => lines.push(JSON.parse(line)) });
const failing: ServerOptions['store'] = {
  read: () => Promise.reject(new Error('the disk is on fire')),
  ping: async () => {},
  version: () => null,
  watch: () => () => {},
  tokens: {
    find: async () => ({
      name: 'desk',
      scopes: ['read'],
      publisher: null,
      createdAt: '2024-05-07T10:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
    }),
  },
};
const server = createServer({ store: failing, config: readConfig({}), logger });

const ask = (query: string, variables = {}) =>
  server.fetch(
    new Request('http://onrecord.example/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    }),
  );

describe('the log', () => {
  it('has one line for each request: its id, operation, status and time', async () => {
    const response = await ask('query TypeName { __typename }');
    const { ms, ...line } = lines[0] ?? {};
    expect([lines.length, typeof ms]).toEqual([1, 'number']);
    expect(line).toEqual({
      level: 30,
      requestId: response.headers.get('x-request-id'),
      operation: 'TypeName',
      cost: 0,
      errors: 0,
      method: 'POST',
      path: '/graphql',
      status: 200,
      msg: 'answered',
    });
  });

  it('counts the errors of an operation that is refused', async () => {
    await ask('{ nothing like this }');
    expect(lines).toMatchObject([{ operation: null, errors: 3, status: 400 }]);
  });

  it('has an unexpected error whole, under the id of its request', async () => {
    const response = await ask('query People { people { totalCount } }');
    expect(await response.text()).not.toContain('fire');
    const requestId = response.headers.get('x-request-id');
    expect(lines).toMatchObject([
      { level: 50, requestId, err: { message: 'the disk is on fire', stack: expect.stringContaining('log.test.ts') } },
      { level: 30, requestId, operation: 'People', errors: 1, msg: 'answered' },
    ]);
  });

  it("has nothing of an operation's variables or text", async () => {
    await ask('query Q($name: String!) { __typename @skip(if: $name) }', { name: 'a private matter' });
    await ask('{ people(filter: { name: { eq: "a private matter" } }) { nope } }');
    expect(JSON.stringify(lines)).not.toContain('private');
  });

  it('has the name of the token that a request came with, and never the token', async () => {
    const token = createAccessToken();
    await server.fetch(
      new Request('http://onrecord.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      }),
    );
    expect(lines).toMatchObject([{ token: 'desk', status: 200 }]);
    expect(JSON.stringify(lines)).not.toContain(token);
  });

  it('has no line for those who only ask whether the service lives', async () => {
    await server.fetch(new Request('http://onrecord.example/health'));
    await server.fetch(new Request('http://onrecord.example/ready'));
    expect(lines).toEqual([]);
  });
});
