import { expect, it } from 'vitest';
import { reread } from '../../src/ingest/reread.ts';
import { readerName } from '../../src/reader/reader-name.ts';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article whose reading, by the program and version given, found nothing. */
const provenance = (name: string, version: string, kind: 'SOFTWARE' | 'HUMAN' = 'SOFTWARE') =>
  makeArticle({
    headline: `The weir of ${name} ${version} opens`,
    day: '2021-06-01',
    publisher: 'The Norrholm Post',
    paragraphs: [`"It is open," said Ada Lindqvist of weir ${version}.`, 'The gates are of oak.'],
    provenance: { kind, name, version },
  });

onEachDialect('an archive that an earlier version of the reader read', (of) => {
  it('is read again from its own sources, and stays what it was beside that', async () => {
    const { store } = of();
    const before = [provenance('onrecord', '0.0.1'), provenance('onrecord', '0.0.2')];
    await store.save(before);
    const question =
      '{ articles(first: 10) { nodes { id slug publisher publishedOn quotes { nodes { text provenance { version } } } } } }';
    const { articles: old } = await ask(store, question);
    expect(await store.countOutdated(readerName)).toBe(2);
    expect(await reread({ store, dryRun: true })).toMatchObject({ reread: 2 });
    expect(await store.countOutdated(readerName)).toBe(2);
    expect(await reread({ store })).toEqual({
      added: 0,
      revised: 0,
      reread: 2,
      unchanged: 0,
      withheld: 0,
      earlier: 0,
      erased: 0,
      failed: [],
    });
    const { articles } = await ask(store, question);
    for (const [i, { quotes, ...article }] of articles.nodes.entries()) {
      expect(article).toEqual({ ...old.nodes[i], quotes: undefined });
      expect(quotes.nodes).toMatchObject([{ text: 'It is open', provenance: { version: readerName.split('@')[1] } }]);
    }
    expect(await store.countOutdated(readerName)).toBe(0);
    expect(await reread({ store })).toMatchObject({ reread: 0 });
  });

  it('keeps what a human or another program read', async () => {
    const { store } = of();
    await store.save([provenance('Ada', '0.0.1', 'HUMAN'), provenance('another', '0.0.1')]);
    expect(await reread({ store })).toMatchObject({ reread: 0, failed: [] });
  });
});
