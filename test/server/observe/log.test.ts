import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
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
  tokens: { find: async () => null },
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

  it('has no line for those who only ask whether the service lives', async () => {
    await server.fetch(new Request('http://onrecord.example/health'));
    await server.fetch(new Request('http://onrecord.example/ready'));
    expect(lines).toEqual([]);
  });
});
