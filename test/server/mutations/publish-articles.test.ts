import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const mutation = `mutation ($input: PublishArticlesInput!) { publishArticles(input: $input) {
  results { status article { headline } } errors { code path }
} }`;

/** Made up. */
const article = (n: number) => ({
  headline: `Weir ${n}`,
  body: `Weir ${n} is open, said Ada Lindqvist.`,
  url: `https://weir.example/${n}`,
});

onEachDialect('publishArticles', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['publish'] });
  });
  afterAll(() => served.stop());

  it('ingests each article by itself, and gives the errors of the others', async () => {
    const articles = [article(1), { headline: 'Empty' }, article(2), { ...article(1), headline: 'Weir 1 again' }];
    const { body } = await served.send(token, mutation, { input: { articles } });
    expect(body).toMatchObject({
      data: {
        publishArticles: {
          results: [
            { status: 'CREATED', article: { headline: 'Weir 1' } },
            { status: null, article: null },
            { status: 'CREATED', article: { headline: 'Weir 2' } },
            { status: null, article: null },
          ],
          errors: [
            { code: 'BAD_USER_INPUT', path: ['articles', '1', 'body'] },
            { code: 'DUPLICATE_ARTICLE', path: ['articles', '3', 'url'] },
          ],
        },
      },
    });
  });

  it('goes on where it was cut off when it is sent again, and takes its key for no other list', async () => {
    const articles = [article(3), article(4), article(5)];
    const input = { articles, idempotencyKey: 'list' };
    const first = await served.send(token, mutation, { input });
    expect(first.body.data.publishArticles.results).toHaveLength(3);
    expect(await served.send(token, mutation, { input })).toEqual(first);
    const { body } = await served.send(token, mutation, { input: { ...input, articles: [article(6), article(4)] } });
    expect(body.data.publishArticles).toEqual({
      results: [
        { status: null, article: null },
        { status: null, article: null },
      ],
      errors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }],
    });
    expect((await ask(of().store, '{ articles { totalCount } }')).articles.totalCount).toBe(5);
  });

  it.each([0, 101])('refuses a list of %i', async (length) => {
    const articles = Array.from({ length }, (_, n) => article(n));
    const { body } = await served.send(token, mutation, { input: { articles } });
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
