import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const errors = 'errors { __typename code path }';
const mutations = {
  publishArticle: `articleId status revision withheld { state until } article { id } ${errors}`,
  withdrawArticle: `articleId ${errors}`,
  restoreArticle: `article { id headline quotes { nodes { text } } } ${errors}`,
  eraseArticle: `articleId ${errors}`,
} as const;

/** A made-up article. */
const weir = {
  headline: 'The weir is open',
  body: 'The weir in Eastvale is open.\n\n“It will stay so,” said Ada Lindqvist.',
  publisher: 'The Weir',
  externalId: 'weir-1',
};

onEachDialect('an article that is published, withdrawn, restored and erased', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk');
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof mutations, input: object, by = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${mutations[name]} } }`;
    const { body } = await served.send(by, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const shown = async () =>
    (await ask(of().store, '{ articles { nodes { id headline } } }')).articles.nodes.map((node: Json) => node.headline);
  const notFound = [{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['by'] }];

  it('is there, is not, is there under the same id, and is not for good', async () => {
    const { articleId } = await run('publishArticle', weir);
    const by = { externalId: 'weir-1' };
    const withdrawn = { by, reason: 'It is not open.', expectedRevision: 1, idempotencyKey: 'w' };
    expect(await run('withdrawArticle', withdrawn)).toEqual({ articleId, errors: [] });
    expect(await shown()).toEqual([]);
    const restored = await run('restoreArticle', { by: { id: articleId } });
    expect(restored).toMatchObject({ article: { id: articleId, quotes: { nodes: [{ text: 'It will stay so' }] } } });
    // Sent again it is answered as before, and nothing is withdrawn a second time.
    expect(await run('withdrawArticle', withdrawn)).toEqual({ articleId, errors: [] });
    expect(await shown()).toEqual(['The weir is open']);
    expect(await run('withdrawArticle', { by, reason: 'No.', expectedRevision: 2 })).toMatchObject({
      articleId: null,
      errors: [{ code: 'REVISION_CONFLICT' }],
    });
    expect(await run('eraseArticle', { by })).toEqual({ articleId, errors: [] });
    expect(await shown()).toEqual([]);
    for (const name of ['restoreArticle', 'eraseArticle'] as const)
      expect((await run(name, { by: { id: articleId } })).errors).toEqual(notFound);
    // It stays so until it is asked for expressly, by who may erase.
    expect((await run('publishArticle', weir)).errors).toEqual([
      { __typename: 'ConflictError', code: 'ARTICLE_ERASED', path: ['externalId'] },
    ]);
    const again = { ...weir, includeErased: true };
    const publisher = await makeToken(of().store, 'only publishes', { scopes: ['publish'] });
    const query = 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { status } }';
    expect((await served.send(publisher, query, { input: again })).body.errors[0].extensions.code).toBe('FORBIDDEN');
    const back = await run('publishArticle', again);
    expect(back).toMatchObject({ status: 'CREATED', revision: 1, errors: [] });
    expect(back.articleId).not.toBe(articleId);
    await run('eraseArticle', { by });
  });

  it('is not shown before its embargo is over, and stays embargoed where it is written again', async () => {
    const embargoed = {
      ...weir,
      externalId: 'weir-2',
      headline: 'The weir will open',
      embargoedUntil: '2999-01-01T01:00:00+01:00',
    };
    const withheld = { state: 'EMBARGOED', until: '2999-01-01T00:00:00.000Z' };
    const { articleId, ...first } = await run('publishArticle', embargoed);
    expect(first).toEqual({ status: 'WITHHELD', revision: 1, withheld, article: null, errors: [] });
    expect(await shown()).toEqual([]);
    const { embargoedUntil: _, ...again } = { ...embargoed, body: 'The weir will open soon.' };
    expect(await run('publishArticle', again)).toMatchObject({ articleId, status: 'WITHHELD', revision: 2, withheld });
    expect(await run('restoreArticle', { by: { id: articleId } })).toMatchObject({ article: { id: articleId } });
    expect(await shown()).toEqual(['The weir will open']);
  });

  it("is reached by its publisher's token, and of another's nothing withheld is known", async () => {
    const mill = await makeToken(of().store, 'mill', { publisher: 'The Mill' });
    const { articleId } = await run('publishArticle', {
      ...weir,
      externalId: 'weir-3',
      headline: 'Third',
      url: 'https://weir.example/3',
    });
    const forbidden = [{ __typename: 'ForbiddenPublisherError', code: 'FORBIDDEN_PUBLISHER', path: ['by'] }];
    const by = { id: articleId };
    expect((await run('withdrawArticle', { by, reason: 'Mine.' }, mill)).errors).toEqual(forbidden);
    expect((await run('eraseArticle', { by }, mill)).errors).toEqual(forbidden);
    await run('withdrawArticle', { by, reason: 'It is not open.' });
    for (const [name, input] of [
      ['withdrawArticle', { by, reason: 'Mine.' }],
      ['restoreArticle', { by }],
      ['eraseArticle', { by }],
    ] as const)
      expect((await run(name, input, mill)).errors).toEqual(notFound);
    // As if nobody had ever had the address.
    const own = { headline: 'Third', body: 'The mill is open.', url: 'https://weir.example/3', expectedRevision: 0 };
    expect(await run('publishArticle', own, mill)).toMatchObject({ status: 'CREATED', revision: 1 });
    expect(await run('restoreArticle', { by })).toMatchObject({ article: { id: articleId } });
  });

  it('needs the scope of each verb', async () => {
    const publisher = await makeToken(of().store, 'publisher', { scopes: ['publish', 'review', 'read'] });
    const admin = await makeToken(of().store, 'admin', { scopes: ['admin', 'review', 'read'] });
    const by = { externalId: 'nobody' };
    const codeOf = async (name: string, input: object, holder: string) => {
      const type = name.replace(/^./, (letter) => letter.toUpperCase());
      const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { errors { code } } }`;
      const { body } = await served.send(holder, query, { input });
      return body.errors?.[0].extensions.code ?? body.data[name].errors[0].code;
    };
    expect(await codeOf('eraseArticle', { by }, publisher)).toBe('FORBIDDEN');
    expect(await codeOf('eraseArticle', { by }, admin)).toBe('NOT_FOUND');
    expect(await codeOf('withdrawArticle', { by, reason: 'No.' }, admin)).toBe('FORBIDDEN');
    expect(await codeOf('restoreArticle', { by }, admin)).toBe('FORBIDDEN');
    expect(await codeOf('withdrawArticle', { by, reason: 'No.' }, publisher)).toBe('NOT_FOUND');
  });
});
