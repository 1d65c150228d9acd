import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';
import { serveHttp } from '../support/serve-http.ts';

let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;
let reads = 0;

beforeAll(async () => {
  store = await openStore('file::memory:');
  // A made-up article.
  await store.save([
    makeArticle({ headline: 'Weir', paragraphs: ['Ada Lindqvist spoke.'], people: ['Ada Lindqvist'] }),
  ]);
  const counted: Store = {
    ...store,
    read: (...asked) => {
      reads += 1;
      return store.read(...asked);
    },
  };
  served = await serveHttp({ store: counted });
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

const post = async (body: object | string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the type of a body', () => {
  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"'])(
    'costs no more where it names the charset, as most clients do: %s',
    async (type) => {
      const query = `{ people { totalCount } } # ${type}`;
      const first = await post({ query });
      await post({ query });
      const before = reads;
      const { status, text } = await post({ query }, { 'content-type': type });
      expect([status, text, reads - before]).toEqual([200, first.text, 0]);
    },
  );
});
