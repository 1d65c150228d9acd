import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { publicAccess } from '../../../schema/query/access.ts';
import { AnswerThread } from '../../../src/server/http/answer-thread.ts';
import type { CachedDocumentRequest } from '../../../src/server/http/execute-cached-document.ts';

const question = (text: string): CachedDocumentRequest => ({
  text,
  variables: null,
  operationName: null,
  access: publicAccess,
  cacheControl: 'none',
});

let thread: AnswerThread;
let told: string[] = [];
const answers = async (...texts: readonly string[]) => {
  const all = await Promise.all(texts.map((text) => thread.answer(question(text))));
  return all.map((answer) => (answer === null ? null : Buffer.from(answer.body).toString()));
};

beforeAll(async () => {
  const filename = new URL('../../support/fixed-task.js', import.meta.url).href;
  thread = new AnswerThread({ filename, execArgv: [], workerData: null }, (_, result) => told.push(result));
  await vi.waitFor(async () => expect(await answers('a', 'b')).toEqual(['a', 'b']), { timeout: 30_000 });
});
afterAll(() => thread.close());

it('answers what comes together, and leaves what comes alone to whoever asks', async () => {
  expect(await answers('a')).toEqual([null]);
  expect(await answers('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  expect(await answers('a')).toEqual([null]);
});

it('leaves what comes beyond all that it may have under way', async () => {
  const all = await answers(...Array.from({ length: 40 }, (_, n) => `${n}`));
  expect(all.filter((answer) => answer !== null).length).toBeGreaterThan(0);
  expect(all.filter((answer) => answer === null).length).toBeGreaterThan(0);
  for (const [n, answer] of all.entries()) expect([null, `${n}`]).toContain(answer);
});

it('reports the statements of its answers, and not those of abandoned ones', async () => {
  told = [];
  expect(await answers('none', 'a', 'none')).toEqual([null, 'a', null]);
  expect(told).toEqual(['ok']);
});
