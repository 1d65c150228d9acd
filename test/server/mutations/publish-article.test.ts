import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const mutation = `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) {
  status notes
  article { id headline publisher revision url publishedOn quotes { nodes { text speaker { name } } } }
  errors { __typename code message path ... on RevisionConflictError { currentRevision } ... on InvalidInputError { line } }
} }`;

/** A made-up article. */
const weir = {
  headline: 'The weir is open',
  body: 'The weir in Eastvale is open.\n\n“It will stay so,” said Ada Lindqvist.',
  publisher: 'The Weir',
  url: 'https://weir.example/open',
  publishedAt: '2024-05-07T10:00:00+02:00',
};

onEachDialect('publishArticle', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['publish'] });
  });
  afterAll(() => served.stop());

  const publish = async (input: object, by: string | null = token): Promise<Json> => {
    const { body } = await served.send(by, mutation, { input });
    expect(body.errors).toBeUndefined();
    return body.data.publishArticle;
  };
  const errorOf = async (input: object, by?: string) => {
    const { article, status, errors } = await publish(input, by);
    expect([article, status, errors.length]).toEqual([null, null, 1]);
    return errors[0];
  };
  const count = async () => (await ask(of().store, '{ articles { totalCount } }')).articles.totalCount;

  it('takes in an article from its fields, reads it, and revises it by its address', async () => {
    expect(await publish(weir)).toMatchObject({
      status: 'CREATED',
      notes: [],
      errors: [],
      article: {
        headline: 'The weir is open',
        publishedOn: '2024-05-07',
        revision: 1,
        quotes: { nodes: [{ text: 'It will stay so', speaker: { name: 'Ada Lindqvist' } }] },
      },
    });
    expect(await publish(weir)).toMatchObject({ status: 'UNCHANGED', article: { revision: 1 } });
    const revised = await publish({ ...weir, headline: 'The weir is closed', expectedRevision: 1 });
    expect(revised).toMatchObject({ status: 'REVISED', article: { headline: 'The weir is closed', revision: 2 } });
    expect(await count()).toBe(1);
  });

  it('gives the second of two writers an error, and overwrites nothing', async () => {
    const both = await Promise.all(
      ['one', 'two'].map((word) => publish({ ...weir, body: `The weir, ${word}.`, expectedRevision: 2 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['REVISED', null].sort());
    expect(both.flatMap(({ errors }) => errors)).toEqual([
      expect.objectContaining({
        __typename: 'RevisionConflictError',
        code: 'REVISION_CONFLICT',
        path: ['expectedRevision'],
        currentRevision: 3,
      }),
    ]);
    expect(
      await errorOf({ ...weir, url: 'https://weir.example/none', headline: 'None', expectedRevision: 1 }),
    ).toMatchObject({ code: 'REVISION_CONFLICT', currentRevision: null });
    expect(await errorOf({ ...weir, expectedRevision: 0 })).toMatchObject({ currentRevision: 3 });
    expect(await count()).toBe(1);
  });

  it('answers a write that is sent again as before, and writes it once', async () => {
    const input = {
      ...weir,
      url: 'https://weir.example/once',
      headline: 'Once',
      expectedRevision: 0,
      idempotencyKey: 'k1',
    };
    const [first, second] = await Promise.all([publish(input), publish(input)]);
    expect(first).toMatchObject({ status: 'CREATED', article: { revision: 1 } });
    expect(second).toEqual(first);
    expect(await publish(input)).toEqual(first);
    expect(await errorOf({ ...input, headline: 'Another' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'IDEMPOTENCY_KEY_REUSED',
      path: ['idempotencyKey'],
    });
    const other = await makeToken(of().store, 'other desk', { scopes: ['publish'] });
    expect(
      await publish({ ...weir, url: 'https://weir.example/two', headline: 'Two', idempotencyKey: 'k1' }, other),
    ).toMatchObject({ status: 'CREATED' });
  });

  it('answers a write under an embargo that is sent again as before, also once the embargo is over', async () => {
    const embargoedUntil = new Date(Date.now() + 60_000).toISOString();
    const input = { ...weir, url: 'https://weir.example/soon', headline: 'Soon', embargoedUntil, idempotencyKey: 'k2' };
    const first = await publish(input);
    expect(first).toMatchObject({ status: 'WITHHELD', errors: [] });
    const later = Date.now() + 61_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    try {
      expect(await publish(input)).toEqual(first);
      expect(await errorOf({ ...input, idempotencyKey: 'k3' })).toMatchObject({ path: ['embargoedUntil'] });
    } finally {
      clock.mockRestore();
    }
  });

  it('takes in a file of any format, and what it leaves open from beside it', async () => {
    const html = `<html lang="en"><head><title>Mill</title></head><body><article><h1>Mill opens</h1>${'<p>The mill in Eastvale is open again after two years of repairs, the town said on Tuesday.</p>'.repeat(4)}</article></body></html>`;
    expect(
      await publish({ source: { text: html }, publisher: 'The Mill', url: 'https://mill.example/1' }),
    ).toMatchObject({
      status: 'CREATED',
      notes: [expect.stringContaining('publishedOn')],
      article: { headline: 'Mill opens', publisher: 'The Mill', url: 'https://mill.example/1' },
    });
    const bytes = Buffer.from('Ford opens\n\nThe ford in Eastvale is open again, said Bora Lind.\n', 'utf16le');
    const base64 = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]).toString('base64');
    expect(await publish({ source: { base64, name: '../../ford.txt' }, publishedOn: '2024-05-08' })).toMatchObject({
      status: 'CREATED',
      article: { headline: 'Ford opens', publishedOn: '2024-05-08' },
    });
    const json = JSON.stringify({ headline: 'Lock opens', body: 'The lock is open.' });
    expect(await publish({ source: { text: json, format: 'JSON' } })).toMatchObject({
      article: { headline: 'Lock opens' },
    });
  });

  it.each<[string, object, object]>([
    ['nothing', {}, { code: 'BAD_USER_INPUT', path: ['body'] }],
    ['both', { body: 'a', source: { text: 'a' } }, { code: 'BAD_USER_INPUT', path: ['body'] }],
    [
      'a text of spaces',
      { body: '   ' },
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('is empty'), path: ['body'] },
    ],
    ['an address that is none of the web', { ...weir, url: 'javascript:alert(1)' }, { path: ['url'] }],
    ['a language that is none', { ...weir, language: 'no language' }, { path: ['language'] }],
    ['two dates', { ...weir, publishedOn: '2024-05-07' }, { path: ['publishedOn'] }],
    ['an embargo that is over', { ...weir, embargoedUntil: '2024-05-07T10:00:00Z' }, { path: ['embargoedUntil'] }],
    ['a file without words', { source: {} }, { path: ['source'] }],
    ['what is no base64', { source: { base64: 'a b' } }, { path: ['source'] }],
    ['an image', { source: { base64: Buffer.from('\x89PNG\r\n', 'latin1').toString('base64') } }, { path: ['source'] }],
    ['a headline beside a file', { source: { text: 'a' }, headline: 'A' }, { path: ['headline'] }],
    [
      'broken JSON',
      { source: { text: '{\n"body": }', name: 'a.json' } },
      { __typename: 'InvalidInputError', code: 'BAD_SOURCE', line: 2 },
    ],
    [
      'several articles',
      { source: { text: JSON.stringify([1, 2].map((n) => ({ headline: `N ${n}`, body: 'It is open.' }))) } },
      { code: 'BAD_SOURCE', message: 'It has 2 articles; send each by itself.' },
    ],
    ['a text that is too long', { body: 'The weir is open. '.repeat(15_000) }, { code: 'TOO_LARGE' }],
  ])('refuses %s, with what to do', async (_, input, error) => {
    const before = await count();
    expect(await errorOf(input)).toMatchObject(error);
    expect(await count()).toBe(before);
  });

  it("writes with a publisher's token that publisher's articles alone", async () => {
    const own = await makeToken(of().store, 'mill', { scopes: ['publish'], publisher: 'The Mill' });
    const made = await publish({ headline: 'Mill rests', body: 'The mill rests.', url: 'https://mill.example/2' }, own);
    expect(made).toMatchObject({ status: 'CREATED', article: { publisher: 'The Mill' } });
    for (const input of [
      { ...weir, headline: 'Taken', url: 'https://weir.example/taken' },
      { ...weir, publisher: 'The Mill' },
      { ...weir, publisher: 'The Mill', expectedRevision: 3, idempotencyKey: 'k1' },
    ]) {
      expect(await errorOf(input, own)).toMatchObject({
        __typename: 'ForbiddenPublisherError',
        code: 'FORBIDDEN_PUBLISHER',
      });
    }
    const { article } = await ask(of().store, `{ article(by: { url: "${weir.url}" }) { publisher revision } }`);
    expect(article).toEqual({ publisher: 'The Weir', revision: 3 });
  });

  it('is refused without the scope, and by what may carry no write', async () => {
    const reader = await makeToken(of().store, 'reader', { scopes: ['read', 'review', 'admin'] });
    const { status, body } = await served.send(reader, mutation, { input: weir });
    expect([status, body.data, body.errors[0].extensions]).toEqual([
      200,
      { publishArticle: null },
      { code: 'FORBIDDEN' },
    ]);
    expect(await served.send(null, mutation, { input: weir })).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    const before = await count();
    const query = 'mutation { publishArticle(input: { body: "By the wrong way." }) { status } }';
    const headers = { authorization: `Bearer ${token}` };
    const get = `${served.url}?${new URLSearchParams({ query })}`;
    // Once its document is known, it may come the fast way.
    await served.send(null, query);
    for (let times = 0; times < 2; times += 1) expect((await fetch(get, { headers })).status).toBe(405);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(415);
    }
    expect(await count()).toBe(before);
  });

  it('is refused before anything is done where its answer would cost too much, or cannot be asked for', async () => {
    const before = await count();
    const inner = (field: string) =>
      `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { ${field} } } }`;
    const nested =
      'quotes(first: 100) { nodes { speaker { quotes(first: 100) { nodes { speaker { quotes(first: 100) { nodes { id } } } } } } } }';
    for (const [field, code] of [
      [nested, 'COST_LIMIT_EXCEEDED'],
      ['quotes(first: 1000) { nodes { id } }', 'BAD_USER_INPUT'],
    ]) {
      const { body } = await served.send(token, inner(field ?? ''), { input: { body: 'Costly.' } });
      expect([body.data, body.errors[0].extensions.code]).toEqual([{ publishArticle: null }, code]);
    }
    expect(await count()).toBe(before);
  });
});
