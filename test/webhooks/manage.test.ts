import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeToken } from '../support/make-token.ts';
import { serveWebhooks } from '../support/serve-webhooks.ts';
import { type ServedWriting, serveWriting } from '../support/serve-writing.ts';
import { onEachDialect } from '../support/stores.ts';

const registerWebhook = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) { webhook { webhookId } secret errors { code message path } } }`;

onEachDialect('who manages webhooks', (of) => {
  let served: ServedWriting;
  let off: ServedWriting;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    served = await serveWebhooks(of().store);
    off = await serveWebhooks(of().store, { WEBHOOK_KEY: '' });
    tokens.set('admin', await makeToken(of().store, 'admin', { scopes: ['admin'] }));
    tokens.set('publish', await makeToken(of().store, 'publish', { scopes: ['publish', 'review', 'read'] }));
    tokens.set('bound', await makeToken(of().store, 'bound', { scopes: ['admin'], publisher: 'The Weir' }));
  });
  afterAll(async () => {
    await served.stop();
    await off.stop();
  });
  const errorOf = async (server: ServedWriting, token: string | null, query: string, input?: object) => {
    const { body } = await server.send(token, query, input === undefined ? {} : { input });
    return [body.errors?.[0]?.extensions?.code, body.errors?.[0]?.message];
  };
  const input = { url: 'https://127.0.0.1/hook' };

  it.each([
    ['nobody', null, 'UNAUTHENTICATED', /needs a token/],
    ['a token without the scope', 'publish', 'FORBIDDEN', /has not the scope "admin"/],
    ["a publisher's token", 'bound', 'FORBIDDEN', /is for "The Weir" alone/],
  ])('is not %s', async (_, name, code, message) => {
    const token = name === null ? null : (tokens.get(name) ?? '');
    for (const query of ['{ webhooks { totalCount } }', '{ webhook(webhookId: "x") { url } }'])
      expect(await errorOf(served, token, query)).toEqual([code, expect.stringMatching(message)]);
    expect(await errorOf(served, token, registerWebhook, input)).toEqual([code, expect.stringMatching(message)]);
  });

  it('is nobody where the service has no key for secrets, or no webhooks', async () => {
    const token = tokens.get('admin') ?? '';
    expect(await errorOf(off, token, registerWebhook, input)).toEqual([
      'FORBIDDEN',
      expect.stringContaining('WEBHOOK_KEY'),
    ]);
    const alone = await serveWriting(of().store);
    expect(await errorOf(alone, token, '{ webhooks { totalCount } }')).toEqual(['FORBIDDEN', expect.any(String)]);
    await alone.stop();
  });

  it.each([
    ['an inner address', { url: 'https://10.0.0.1/' }, /leads to 10\.0\.0\.1, which is not on the public internet/],
    ['no encryption', { url: 'http://93.184.215.14/' }, /is not encrypted/],
    ['a password', { url: 'https://a:b@127.0.0.1/' }, /has a user name or a password/],
  ])('is told of %s', async (_, given, message) => {
    const { body } = await served.send(tokens.get('admin') ?? '', registerWebhook, { input: given });
    expect(body.data.registerWebhook).toEqual({
      webhook: null,
      secret: null,
      errors: [{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message), path: ['url'] }],
    });
  });

  it.each([
    ['a cursor of another list', { ...input, after: 'x' }, 'BAD_CURSOR'],
    ['a search that cannot be parsed', { ...input, filter: { article: { search: 'a*' } } }, 'BAD_SEARCH'],
    ['an empty name', { ...input, name: ' ' }, 'BAD_USER_INPUT'],
    ['a name that is too long', { ...input, name: 'x'.repeat(201) }, 'BAD_USER_INPUT'],
  ])('is told of %s', async (_, given, code) => {
    expect((await errorOf(served, tokens.get('admin') ?? '', registerWebhook, given))[0]).toBe(code);
  });

  it('lists the webhooks in pages, the newest first', async () => {
    const token = tokens.get('admin') ?? '';
    for (const name of ['one', 'two', 'three'])
      await served.send(token, registerWebhook, { input: { ...input, name } });
    const query = (args: string) =>
      `{ webhooks(${args}) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;
    const { body } = await served.send(token, query('first: 2'));
    expect(body.data.webhooks).toMatchObject({ totalCount: 3, nodes: [{ name: 'three' }, { name: 'two' }] });
    const next = await served.send(token, query(`first: 2, after: "${body.data.webhooks.pageInfo.endCursor}"`));
    expect(next.body.data.webhooks).toMatchObject({ nodes: [{ name: 'one' }], pageInfo: { hasNextPage: false } });
  });
});
