import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { makeToken } from '../support/make-token.ts';
import { readRows } from '../support/run-sql.ts';
import { serveWebhooks } from '../support/serve-webhooks.ts';
import type { ServedWriting } from '../support/serve-writing.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';
import { expectedSignature, webhookReceiver } from '../support/webhook-receiver.ts';

/** A made-up article. */
const weir = (n: number, publisher = 'The Weir') =>
  makeArticle({
    headline: `Weir ${n}`,
    day: '2031-05-07',
    publisher,
    url: `https://weir.example/${n}`,
    paragraphs: [`“It holds,” said Ada Lindqvist of weir ${n}.`],
  });

const shown =
  'webhook { webhookId name url filter state pausedReason createdBy cursor failures lastAttempt { status error } deliveredAt }';
const errors = 'errors { __typename code message path }';

type Opened = Awaited<ReturnType<typeof anotherEmptyUrl>> & { readonly store: Awaited<ReturnType<typeof openStore>> };

onEachDialect('a webhook', (of) => {
  let made: Opened;
  let receiver: Awaited<ReturnType<typeof webhookReceiver>>;
  let served: ServedWriting[];
  let token: string;

  beforeEach(async () => {
    const empty = await anotherEmptyUrl(of().url);
    made = { ...empty, store: await openStore(empty.url) };
    receiver = await webhookReceiver();
    token = await makeToken(made.store, 'operator', { scopes: ['admin'] });
    served = [];
  });
  afterEach(async () => {
    for (const each of served) await each.stop();
    await receiver.stop();
    await made.store.close();
    await made.remove();
  });

  const serve = async (...args: Parameters<typeof serveWebhooks> extends [unknown, ...infer R] ? R : never) => {
    const one = await serveWebhooks(made.store, ...args);
    served.push(one);
    return one;
  };
  const run = async (name: string, input: object, more = ''): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${shown} ${more} ${errors} } }`;
    const { body } = await (served[0] ?? (await serve())).send(token, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const create = (input: object = {}): Promise<Json> =>
    run('registerWebhook', { url: receiver.url, ...input }, 'secret');
  const state = async (webhookId: string): Promise<Json> => {
    const query = `query ($id: ID!) { webhook: webhook(webhookId: $id) { ${shown.slice('webhook { '.length)} }`;
    const { body } = await (served[0] ?? (await serve())).send(token, query, { id: webhookId });
    return body.data.webhook;
  };
  const arrived = (n: number) => expect.poll(() => receiver.changes().length, { timeout: 10_000 }).toBe(n);
  const kindsOf = (changes: readonly Json[]) => changes.map(({ kind, type, node }) => [kind, type, node?.slug ?? null]);

  it('gets changes as they happen, signed with a secret that is shown once and that the store does not have', async () => {
    await made.store.save([weir(1)]);
    const { webhook, secret, errors: none } = await create({ name: 'Weirs', filter: { type: { in: ['ARTICLE'] } } });
    expect(none).toEqual([]);
    expect(webhook).toMatchObject({
      name: 'Weirs',
      url: receiver.url,
      state: 'ACTIVE',
      createdBy: 'operator',
      failures: 0,
    });
    expect(webhook.filter).toEqual({ type: { in: ['ARTICLE'] } });
    await made.store.save([weir(2), weir(3)]);
    await arrived(2);
    const [first] = receiver.received;
    if (first === undefined) throw new Error('nothing came');
    expect(first.headers['webhook-signature']).toBe(expectedSignature(secret, first));
    expect(Math.abs(Number(first.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(30);
    expect(first.headers['content-type']).toBe('application/json');
    expect(JSON.parse(first.body)).toMatchObject({ type: 'changes', data: { webhookId: webhook.webhookId } });
    const { articles, changes } = await ask(
      made.store,
      '{ articles(orderBy: { field: HEADLINE, direction: ASC }) { nodes { id slug headline url publisher } } changes(last: 1) { nodes { cursor } } }',
    );
    const expected = articles.nodes.slice(1).map(({ id, slug, headline, url, publisher }: Json) =>
      expect.objectContaining({
        ...{ kind: 'CREATED', type: 'ARTICLE', nodeId: id, successor: null },
        node: { slug, headline, publisher, articleUrl: url, corrections: [] },
      }),
    );
    expect(receiver.changes()).toEqual(expect.arrayContaining(expected));
    await expect.poll(async () => (await state(webhook.webhookId)).lastAttempt?.status).toBe(204);
    expect(changes.nodes).toHaveLength(1);
    const [row] = await readRows(made.url, 'select * from webhook');
    expect(JSON.stringify(row)).not.toContain(secret.slice('whsec_'.length));
  });

  it('gets only what its filter selects, and what is corrected and withdrawn of it', async () => {
    await create({ filter: { article: { publisher: { eq: 'The Weir' } } } });
    await made.store.save([weir(1), weir(2, 'The Lock')]);
    await arrived(1);
    await made.store.save([{ ...weir(1), source: { bytes: Buffer.from('another'), mediaType: 'text/plain' } }]);
    await arrived(2);
    const ids = await made.store.articlesNamed('https://weir.example/1');
    await made.store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' });
    await arrived(3);
    expect(kindsOf(receiver.changes())).toEqual([
      ['CREATED', 'ARTICLE', '2031-05-07-weir-1'],
      ['UPDATED', 'ARTICLE', '2031-05-07-weir-1'],
      ['DELETED', 'ARTICLE', null],
    ]);
  });

  it('is sent the same delivery again until it arrives, and then what came meanwhile', async () => {
    receiver.answer(500, 302, 204);
    const { webhook } = await create({ filter: { type: { in: ['ARTICLE'] } } });
    await made.store.save([weir(1)]);
    await expect.poll(() => receiver.received.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await made.store.save([weir(2)]);
    await arrived(2);
    const tried = receiver.received.slice(0, 3);
    expect(new Set(tried.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(tried.map(({ body }) => body)).size).toBe(1);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).not.toContain(undefined);
    expect(receiver.received).toHaveLength(4);
    await expect.poll(async () => (await state(webhook.webhookId)).failures).toBe(0);
    expect(kindsOf(receiver.changes())).toEqual([
      ['CREATED', 'ARTICLE', '2031-05-07-weir-1'],
      ['CREATED', 'ARTICLE', '2031-05-07-weir-2'],
    ]);
  });

  it('is paused where its receiver stays away, and goes on where it is resumed', async () => {
    receiver.answer(500, 500, 500, 503);
    const { webhook } = await create({ filter: { type: { in: ['ARTICLE'] } } });
    await made.store.save([weir(1)]);
    await expect.poll(async () => (await state(webhook.webhookId)).state, { timeout: 10_000 }).toBe('PAUSED');
    expect(await state(webhook.webhookId)).toMatchObject({
      pausedReason: 'The receiver answered 503.',
      failures: 4,
      lastAttempt: { status: 503, error: 'The receiver answered 503.' },
    });
    await made.store.save([weir(2)]);
    expect(receiver.received).toHaveLength(4);
    const resumed = await run('resumeWebhook', { webhookId: webhook.webhookId });
    expect(resumed.webhook).toMatchObject({ state: 'ACTIVE', failures: 0, pausedReason: null });
    await arrived(2);
    expect(receiver.received[4]?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
  });

  it('is paused at once where its receiver is gone, paused by hand, and deleted', async () => {
    receiver.answer(410);
    const { webhook } = await create();
    await made.store.save([weir(1)]);
    await expect.poll(async () => (await state(webhook.webhookId)).state, { timeout: 5_000 }).toBe('PAUSED');
    const { webhookId } = webhook;
    await run('resumeWebhook', { webhookId });
    await expect.poll(() => receiver.received.length, { timeout: 5_000 }).toBe(2);
    expect((await run('pauseWebhook', { webhookId })).webhook).toMatchObject({ state: 'PAUSED', pausedReason: null });
    await made.store.save([weir(2)]);
    expect((await run('deleteWebhook', { webhookId })).errors).toEqual([]);
    expect(await state(webhookId)).toBe(null);
    expect((await run('deleteWebhook', { webhookId })).errors).toEqual([
      { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such webhook.', path: ['webhookId'] },
    ]);
    expect(receiver.received).toHaveLength(2);
  });

  it('is delivered once, by one of several servers', async () => {
    const others = [await openStore(made.url), await openStore(made.url)];
    await serve();
    for (const store of others) served.push(await serveWebhooks(store));
    await create({ filter: { type: { in: ['ARTICLE'] } } });
    for (let n = 1; n <= 20; n += 1) await made.store.save([weir(n)]);
    await arrived(20);
    const keys = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(kindsOf(receiver.changes()).map(([, , slug]) => slug)).toEqual(
      Array.from({ length: 20 }, (_, n) => `2031-05-07-weir-${n + 1}`),
    );
    for (const each of served.splice(0)) await each.stop();
    for (const store of others) await store.close();
  });

  it('is told of a correction that somebody adds', async () => {
    await made.store.save([weir(1)]);
    const { webhook } = await create({ filter: { type: { in: ['ARTICLE'] } } });
    const editor = await makeToken(made.store, 'editor', { scopes: ['publish'] });
    const add = `mutation { addCorrection(input: { by: { url: "https://weir.example/1" }, correctionKind: CLARIFICATION,
      words: "The weir is the old one." }) { errors { message } } }`;
    const { body } = await (served[0] ?? (await serve())).send(editor, add);
    expect(body.data.addCorrection.errors).toEqual([]);
    await arrived(1);
    expect(receiver.changes()[0]).toMatchObject({
      kind: 'UPDATED',
      node: { headline: 'Weir 1', corrections: [{ correctionKind: 'CLARIFICATION' }] },
    });
    expect(webhook.state).toBe('ACTIVE');
  });

  it('is delivered by another server where the one that had it has gone, as that one had begun it', async () => {
    const { webhook } = await create({ filter: { type: { in: ['ARTICLE'] } } });
    for (const each of served.splice(0)) await each.stop();
    const [row] = await readRows(made.url, 'select id from webhook');
    const key = Number(row?.['id']);
    const { webhooks } = made.store;
    await made.store.save([weir(1)]);
    const moment = (from: number) => new Date(Date.now() + from).toISOString();
    expect(await webhooks.claim(key, 'gone', moment(1_500))).not.toBe(null);
    const { changes } = await ask(made.store, '{ changes(last: 1) { nodes { cursor } } }');
    const begun = { key: 'msg_begun', body: '{"data":{"changes":[]}}', cursor: changes.nodes[0].cursor };
    expect(await webhooks.startDelivery(key, 'gone', begun)).toBe(true);
    // Nobody else has it meanwhile, nor may whoever has it no more write what became of it.
    expect(await webhooks.claim(key, 'another', moment(1_500))).toBe(null);
    expect(await webhooks.startDelivery(key, 'another', begun)).toBe(false);
    await serve();
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(1);
    expect(receiver.received[0]).toMatchObject({ headers: { 'webhook-id': 'msg_begun' }, body: begun.body });
    await expect.poll(async () => (await state(webhook.webhookId)).cursor).toBe(begun.cursor);
  });

  it('begins after a cursor, and is made once by requests with one idempotency key', async () => {
    for (const n of [1, 2, 3]) await made.store.save([weir(n)]);
    const { changes } = await ask(
      made.store,
      '{ changes(first: 1, filter: { type: { in: [ARTICLE] } }) { nodes { cursor } } }',
    );
    const input = {
      after: changes.nodes[0].cursor,
      idempotencyKey: 'one',
      filter: { type: { in: ['ARTICLE', 'PERSON'] } },
    };
    const first = await create(input);
    const again = await create(input);
    expect(again).toEqual({
      ...first,
      secret: null,
      webhook: { ...again.webhook, webhookId: first.webhook.webhookId },
    });
    await arrived(2);
    expect(kindsOf(receiver.changes()).map(([, , slug]) => slug)).toEqual(['2031-05-07-weir-2', '2031-05-07-weir-3']);
    expect((await create({ ...input, after: null })).errors[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is no longer delivered where the key is another, and says so', async () => {
    const { webhook } = await create();
    for (const each of served.splice(0)) await each.stop();
    await serve({ WEBHOOK_KEY: 'another key, which opens none of the secrets' }, []);
    await made.store.save([weir(1)]);
    await expect.poll(async () => (await state(webhook.webhookId)).state, { timeout: 5_000 }).toBe('PAUSED');
    expect((await state(webhook.webhookId)).pausedReason).toContain('WEBHOOK_KEY');
    expect(receiver.received).toEqual([]);
  });
});
