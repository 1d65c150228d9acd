import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import type { Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';

const page = readFileSync(new URL('../../../docs/publishing.md', import.meta.url), 'utf8');

let store: Store;
let served: ServedWriting;
beforeAll(async () => {
  store = await openStore('file::memory:');
  served = await serveWriting(store);
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

it('the day in docs/publishing.md goes as it says', async () => {
  const token = await makeToken(store, 'desk', { scopes: ['publish', 'admin'] });
  const sent = [...page.matchAll(/<<'JSON'\n([\s\S]*?)\nJSON/g)].map(([, json = '']) => JSON.parse(json));
  const told = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
  expect(sent.length).toBe(told.length);
  const ids: string[] = [];
  for (const [i, { query, variables }] of sent.entries()) {
    const { body } = await served.send(token, query, variables);
    const shown: Json = told[i];
    const { articleId } = body.data.publishArticle;
    if (articleId !== undefined) {
      ids.push(articleId);
      shown.data.publishArticle.articleId = articleId;
    }
    expect(body).toEqual(shown);
  }
  const [, rest = ''] = /```graphql\n([\s\S]*?)```/.exec(page) ?? [];
  expect(validate(schema, parse(rest))).toEqual([]);
  for (const operation of rest.trim().split('\n')) {
    const { body } = await served.send(token, operation.replace('…', ids[0] ?? ''));
    expect(body).toMatchObject({ data: { [/(\w+)\(/.exec(operation)?.[1] ?? '']: { errors: [] } } });
  }
});
