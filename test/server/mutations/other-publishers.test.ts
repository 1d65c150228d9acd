import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const fields = {
  publishArticle: 'status articleId revision withheld { state } errors { code }',
  withdrawArticle: 'articleId errors { code }',
  restoreArticle: 'article { id slug url } errors { code }',
  eraseArticle: 'articleId errors { code }',
} as const;

/** Made-up articles of two publishers. */
const weir = {
  headline: 'The weir is open',
  body: 'The weir in Eastvale is open, said Ada Lindqvist.',
  publisher: 'The Weir',
  publishedOn: '2024-05-07',
  embargoedUntil: '2999-01-01T00:00:00Z',
};
const mill = { headline: 'The mill is open', body: 'The mill in Oxbank is open.', publishedOn: '2024-05-08' };

onEachDialect('what one publisher withholds', (of) => {
  let served: ServedWriting;
  let desk: string;
  let own: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    desk = await makeToken(of().store, 'desk');
    own = await makeToken(of().store, 'mill', { publisher: 'The Mill' });
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof fields, input: object, by: string): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`;
    const { body } = await served.send(by, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const publish = (input: object, by: string) => run('publishArticle', input, by);
  const withheld = async (by: object, token: string) => {
    const { body } = await served.send(
      token,
      'query ($by: WithheldArticleBy!) { withheldArticle(by: $by) { articleId revision publisher } }',
      { by },
    );
    expect(body.errors).toBeUndefined();
    return body.data.withheldArticle;
  };
  const created = { status: 'CREATED', revision: 1, withheld: null, errors: [] };

  it('is not reached by a key that another has, too', async () => {
    const key = { externalId: 'article:17' };
    const { articleId } = await publish({ ...weir, ...key }, desk);
    expect(await publish({ ...mill, ...key, publisher: 'The Mill' }, desk)).toMatchObject(created);
    expect(await publish({ ...mill, ...key, headline: 'The mill is shut', expectedRevision: 1 }, own)).toMatchObject({
      status: 'REVISED',
      revision: 2,
    });
    expect(await publish({ ...mill, ...key, headline: 'No publisher' }, desk)).toMatchObject(created);
    expect(await withheld({ id: articleId }, desk)).toEqual({ articleId, revision: 1, publisher: 'The Weir' });
  });

  it('is not reached by a headline of the same day', async () => {
    const headline = 'The ferry ran aground';
    const { articleId } = await publish({ ...weir, headline, externalId: 'weir-2' }, desk);
    const other = { ...mill, headline, publishedOn: weir.publishedOn };
    for (const stated of [{ externalId: 'nobody-2' }, { externalId: 'lock-2', publisher: 'The Lock' }])
      expect(await publish({ ...other, ...stated, body: `By ${stated.externalId}.` }, desk)).toMatchObject(created);
    expect(await publish({ ...weir, headline: 'The ferry sank', embargoedUntil: undefined }, desk)).toMatchObject(
      created,
    );
    expect(
      await publish(
        { ...mill, headline: 'The ferry sank', publishedOn: weir.publishedOn, publisher: 'The Mill' },
        desk,
      ),
    ).toMatchObject(created);
    expect(await withheld({ id: articleId }, desk)).toEqual({ articleId, revision: 1, publisher: 'The Weir' });
  });

  it('is reached by a key that is one in the world, and by whoever may', async () => {
    const key = { externalId: 'urn:newsml:weir.example:3' };
    const { articleId } = await publish({ ...weir, ...key, headline: 'Third' }, desk);
    expect(await publish({ ...weir, ...key, headline: 'The third' }, desk)).toMatchObject({ articleId, revision: 2 });
    // To the other it is not there: what it publishes under the key is its own, now and later.
    const made = await publish({ ...mill, ...key, headline: 'Third of the mill' }, own);
    expect(made).toMatchObject(created);
    expect(made.articleId).not.toBe(articleId);
    const revised = await publish({ ...mill, ...key, headline: 'Third, again', expectedRevision: 1 }, own);
    expect(revised).toMatchObject({ articleId: made.articleId, status: 'REVISED', revision: 2 });
    expect(await run('withdrawArticle', { by: key, reason: 'Wrong.' }, own)).toEqual({
      articleId: made.articleId,
      errors: [],
    });
    expect(await withheld(key, own)).toMatchObject({ articleId: made.articleId, publisher: 'The Mill' });
  });

  it('does not stand before what a token names of its own', async () => {
    const name = '2024-05-07-fourth';
    const { articleId } = await publish({ ...weir, headline: 'Fourth', externalId: 'weir-4' }, desk);
    const made = await publish({ ...mill, headline: 'Another', externalId: name }, own);
    const by = { externalId: name };
    for (const token of [own, desk]) {
      expect(await run('withdrawArticle', { by, reason: 'Wrong.' }, token)).toEqual({
        articleId: made.articleId,
        errors: [],
      });
      expect(await withheld(by, token)).toMatchObject({ articleId: made.articleId });
      expect(await run('restoreArticle', { by }, token)).toMatchObject({ article: { id: made.articleId } });
    }
    expect(await withheld({ slug: name }, own)).toBeNull();
    expect(await withheld({ slug: name }, desk)).toMatchObject({ articleId });
    expect(await run('withdrawArticle', { by: { id: articleId }, reason: 'Mine.' }, own)).toEqual({
      articleId: null,
      errors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('is, where it is shown, not what another means by a key of its own', async () => {
    const key = { externalId: '5' };
    const shown = { ...weir, headline: 'Fifth', ...key, embargoedUntil: undefined };
    expect(await publish(shown, desk)).toMatchObject(created);
    const { articleId } = await publish({ ...mill, headline: 'Fifth of the mill', ...key }, own);
    expect(await run('withdrawArticle', { by: key, reason: 'Wrong.' }, own)).toEqual({ articleId, errors: [] });
    expect(await run('withdrawArticle', { by: key, reason: 'Wrong.' }, desk)).toEqual({
      articleId: null,
      errors: [{ code: 'AMBIGUOUS_KEY' }],
    });
  });

  it('was, where it is erased, never there for another', async () => {
    const url = 'https://weir.example/6';
    const { articleId } = await publish({ ...weir, headline: 'Sixth', url }, desk);
    expect((await run('eraseArticle', { by: { id: articleId } }, desk)).errors).toEqual([]);
    expect((await publish({ ...weir, headline: 'Sixth, again', url }, desk)).errors).toEqual([
      { code: 'ARTICLE_ERASED' },
    ]);
    expect(await publish({ ...mill, headline: 'Sixth of the mill', url }, own)).toMatchObject(created);
  });
});
