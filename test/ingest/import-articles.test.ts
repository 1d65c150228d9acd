import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withRecords } from '../../src/ingest/export-records.ts';
import { importArticles } from '../../src/ingest/import-articles.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { ExportedList } from '../../src/server/export/export-kinds.ts';
import { exportRows } from '../../src/server/export/export-rows.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

async function exported(store: Store, list: ExportedList): Promise<readonly string[]> {
  const complete = list === 'articles' ? { complete: withRecords(store) } : {};
  const { lines } = await exportRows({ store }, { list, format: 'jsonl', filter: null, ...complete });
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/** Rows without the ids and the number of versions, which are each store's own, in an order that does not depend on them. */
const withoutIds = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) =>
      JSON.stringify(JSON.parse(line, (name, value) => (/^(id|revision|ingestedAt)$/.test(name) ? undefined : value))),
    )
    .sort();

onEachDialect('the import of an export', (of) => {
  let folder = '';
  let other: Store;
  let remove = async () => {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
    const made = await anotherEmptyUrl(of().url);
    other = await openStore(made.url);
    remove = made.remove;
    // Among them one that a human has read, in a record.
    await ingestData(of().store);
    for (const file of ['ninjs-2.json', 'articles.jsonl']) await ingest([join(fixtures, file)], { store: of().store });
    await ingest([join(fixtures, 'article.md')], {
      store: of().store,
      fill: { publisher: 'The Weir', language: 'en' },
    });
  });
  afterAll(async () => {
    await other.close();
    await remove();
    rmSync(folder, { recursive: true });
  });

  const written = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(folder, name), lines.join(''));
    return join(folder, name);
  };

  it('makes the same archive again', async () => {
    const lines = await exported(of().store, 'articles');
    expect(lines.length).toBeGreaterThan(5);
    const summary = await importArticles([written('articles.jsonl', lines)], { store: other });
    expect(summary).toMatchObject({ added: lines.length, failed: [] });
    expect(withoutIds(await exported(other, 'articles'))).toEqual(withoutIds(lines));
    expect(withoutIds(await exported(other, 'quotes'))).toEqual(withoutIds(await exported(of().store, 'quotes')));
    const names = async (store: Store) => (await ask(store, '{ people(first: 100) { nodes { name } } }')).people;
    expect(await names(other)).toEqual(await names(of().store));
  });

  it('keeps who read an article where it was a human', async () => {
    const human = '{ quotes(filter: { review: { in: [CONFIRMED] } }) { totalCount } }';
    const { quotes } = await ask(other, human);
    expect(quotes.totalCount).toBeGreaterThan(0);
    expect(quotes).toEqual((await ask(of().store, human)).quotes);
  });

  it('changes nothing the second time', async () => {
    const lines = await exported(other, 'articles');
    const summary = await importArticles([written('again.jsonl', lines)], { store: other });
    expect(summary).toMatchObject({ added: 0, revised: 0, unchanged: lines.length, failed: [] });
  });

  it('says what is wrong with a line, and goes on', async () => {
    const [line = ''] = await exported(of().store, 'articles');
    const row: Json = JSON.parse(line);
    const changed = { ...row, original: { ...row.original, base64: Buffer.from('Other.').toString('base64') } };
    const [quote = ''] = await exported(of().store, 'quotes');
    const file = written('bad.jsonl', ['no json\n', '\n', quote, `${JSON.stringify(changed)}\n`, line]);
    const { failed, unchanged } = await importArticles([file], { store: other });
    const none = 'The line is no article of "onrecord export articles", whose "original" an import is made of.';
    expect(failed.map(({ error }) => [error.place?.line, error.message])).toEqual([
      [1, none],
      [3, none],
      [4, 'The source in the line is not the one that was exported: its SHA-256 is another.'],
    ]);
    expect(unchanged).toBe(1);
    await expect(importArticles([join(folder, 'none.jsonl')], { store: other })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});
