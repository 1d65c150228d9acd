import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readOut } from '../../src/ingest/read-out.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder, nothing } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

const { at, madeUp, write } = ingestFolder();

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

onEachDialect('taking in files', (of) => {
  it('takes each format through to what is served, its spans and all', async () => {
    // One headline on one day would be one article, so each gets its own.
    const files = ['page.html', 'article.md', 'nitf.xml', 'newsml-g2.xml', 'ninjs-2.json'].map((name, i) =>
      write(name, readFileSync(join(fixtures, name), 'utf8').replaceAll('ferry runs again', `ferry ${i} runs again`)),
    );
    const { failed, added } = await ingest(files, { store: of().store });
    expect([added, failed.map(({ error }) => error.said)]).toEqual([5, []]);
    const { articles } = await ask(
      of().store,
      `{ articles { nodes { headline publisher text byline evidence { headline { text } byline { text } } pictures { captionSpan { text start end } url }
         blocks { kind text span { start end } } quotes { nodes { text content { text start end textFragmentUrl } } } original { mediaType } } } }`,
    );
    for (const article of articles.nodes) {
      expect(article.evidence.headline.text).toMatch(/^Norrholm ferry \d runs again$/);
      for (const { text, span } of article.blocks) expect(article.text.slice(span.start, span.end)).toBe(text);
      for (const quote of article.quotes.nodes) {
        for (const { text, start, end } of quote.content) expect(article.text.slice(start, end)).toBe(text);
      }
    }
    expect(new Set(articles.nodes.map((article: Json) => article.original.mediaType))).toEqual(
      new Set(['text/html', 'text/markdown', 'application/xml', 'application/json']),
    );
    const page = articles.nodes.find((article: Json) => article.original.mediaType === 'text/html');
    const [spoken] = page.quotes.nodes;
    expect(spoken.content[0].textFragmentUrl).toMatch(/^https:\/\/herald\.example\/news\/ferry-runs-again#:~:text=/);
  });

  it('tells articles without a title apart by their first words, not by their front matter', async () => {
    const path = at('untitled');
    mkdirSync(path, { recursive: true });
    const front =
      '---\ndate: 2024-05-03\nauthor: Sam Oakley\npublisher: The Harbury Post\nsection: Town and harbour news\n---\n\n';
    writeFileSync(join(path, 'bridge.txt'), `${front}The bridge is open.\n\nIt was shut.`);
    writeFileSync(join(path, 'weir.txt'), `${front}The weir is shut.\n\nIt was open.`);
    expect(await ingest([path], { store: of().store })).toEqual({ ...nothing, added: 2 });
  });

  it('skips what is in, takes in what is new, and makes a revision of what changed', async () => {
    const path = madeUp('again', 3);
    expect(await ingest([path], { store: of().store })).toEqual({ ...nothing, added: 3 });
    const seen: unknown[] = [];
    expect(await ingest([path], { store: of().store, onResult: (result) => seen.push(result) })).toEqual({
      ...nothing,
      unchanged: 3,
    });
    expect(seen).toEqual([0, 1, 2].map((i) => ({ file: join(path, `again ${i}.txt`), skipped: true })));
    const first = join(path, 'again 0.txt');
    writeFileSync(first, `${readFileSync(first, 'utf8')}\n\nIt rained.`);
    writeFileSync(join(path, 'new.txt'), 'Another weir opens\n\nIt is open.\n\nIt is.');
    expect(await ingest([path], { store: of().store })).toEqual({ ...nothing, added: 1, revised: 1, unchanged: 2 });
  });

  it('says what it would do, and does not do it', async () => {
    const path = madeUp('dry', 2);
    const before = await ask(of().store, '{ articles { totalCount } people { totalCount } }');
    expect(await ingest([path], { store: of().store, dryRun: true })).toEqual({ ...nothing, added: 2 });
    expect(await ask(of().store, '{ articles { totalCount } people { totalCount } }')).toEqual(before);
  });

  it('refuses the second of two articles at one address, and takes in the first', async () => {
    const one = write('one.json', '{"headline":"One","body":"One is here.","url":"https://a.example/1"}');
    const two = write('two.json', '{"headline":"Two","body":"Two is here.","url":"https://a.example/1"}');
    const { added, failed } = await ingest([one, two], { store: of().store });
    expect([added, failed.map(({ error }) => error.said)]).toEqual([
      1,
      [`${two}: Its address "https://a.example/1" is that of the article in ${one}, too; give each its own.`],
    ]);
  });

  it('continues after a file that no parser reads, and reports it', async () => {
    const deep = write('deep.json', '['.repeat(100_000));
    const alias = write('alias.txt', '---\na: &a x\nheadline: *a\n---\nThe ferry runs.');
    const good = write('behind.json', '{"headline":"Behind","body":"It is behind the bad ones."}');
    const { failed, added } = await ingest([deep, alias, good], { store: of().store });
    expect([failed.map(({ file }) => file), added]).toEqual([[deep, alias], 1]);
  });

  it('takes patterns, and what comes by standard input', async () => {
    madeUp('glob', 3);
    expect(await ingest([at('glob', '* 1.txt')], { store: of().store })).toEqual({
      ...nothing,
      added: 1,
    });
    async function* piped() {
      yield Buffer.from('Piped weir opens\n\nIt is ');
      yield Buffer.from('open.\n\nIt is.');
    }
    expect(await ingest(['-'], { store: of().store, stdin: piped() })).toEqual({ ...nothing, added: 1 });
    await expect(ingest([at('glob', '*.none')], { store: of().store })).rejects.toThrow('No file matches');
  });

  it('never overrules by an option what a file states', async () => {
    const stated = write('stated.json', '{"headline":"Stated","body":"It is stated.","date":"2020-01-01"}');
    const open = write('open.json', '{"headline":"Open","body":"It is open."}');
    await ingest([stated, open], {
      store: of().store,
      fill: { publishedOn: '2021-02-03', publisher: 'The Example Times' },
    });
    const { articles } = await ask(
      of().store,
      '{ articles(filter: { publisher: { eq: "The Example Times" } }, orderBy: { field: HEADLINE }) { nodes { headline publishedOn } } }',
    );
    expect(articles.nodes).toEqual([
      { headline: 'Open', publishedOn: '2021-02-03' },
      { headline: 'Stated', publishedOn: '2020-01-01' },
    ]);
  });
});

onEachDialect('a file of which only a part can be taken in', (of) => {
  it('is ingested without that part, and each of its lines is named', async () => {
    const line = (headline: string, more: object = {}) =>
      JSON.stringify({ headline, published: '2021-06-01', body: `${headline} it is, said nobody.`, ...more });
    const file = write(
      'lines.jsonl',
      [
        line('Lines one'),
        line('Lines two', { body: '' }),
        '{"headline": "Lines',
        line('Lines four'),
        line('x'.repeat(9_000)),
        line('Lines six', { headline: `Lines six ${'ß'.repeat(2_000)}`, publisher: 'p'.repeat(1_400) }),
      ].join('\n'),
    );
    const { added, failed } = await ingest([file], { store: of().store });
    expect([added, failed.map(({ error }) => [error.place?.line, error.code])]).toEqual([
      3,
      [
        [2, 'BAD_FILE'],
        [3, 'BAD_FILE'],
        [5, 'TOO_LARGE'],
      ],
    ]);
    const { articles } = await ask(of().store, '{ articles(search: "lines") { totalCount } }');
    expect(articles.totalCount).toBe(3);
  });

  it('has no address where it states what is none, and is found by the one that it states', async () => {
    const path = madeUp('addressed', 0);
    const url = 'https://News.example/brücke?a=é';
    writeFileSync(
      join(path, 'a.md'),
      `---\ntitle: Brücke\nurl: ${url}\nlanguage: no language\n---\nDie Brücke ist offen.`,
    );
    writeFileSync(join(path, 'b.md'), '---\ntitle: Steg\nurl: /2020/a b\nlanguage: de_AT\n---\nDer Steg ist zu.');
    expect(await ingest([path], { store: of().store })).toEqual({ ...nothing, added: 2 });
    const found = await ask(
      of().store,
      `{ article(by: { url: "${url}" }) { url language }
         articles(search: "steg") { nodes { url language } } }`,
    );
    expect(found).toEqual({
      article: { url, language: null },
      articles: { nodes: [{ url: null, language: 'de-AT' }] },
    });
  });
});

describe('a folder with links', () => {
  it('is ingested once, and a link that leads nowhere is reported', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('linked', 2);
    symlinkSync('/nowhere/at/all', join(path, 'broken'));
    symlinkSync('.', join(path, 'self'));
    symlinkSync('loop', join(path, 'loop'));
    const { added, failed } = await ingest([path], { store });
    expect([added, failed.map(({ file, error }) => [file, error.code])]).toEqual([
      2,
      [
        [join(path, 'broken'), 'BAD_FILE'],
        [join(path, 'loop'), 'BAD_FILE'],
      ],
    ]);
    await store.close();
  });
});

describe('an article with a record beside it', () => {
  it('is reported where the record differs from the reading of the reader that it names', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('corrected', 1);
    const record = join(path, 'corrected 0.record.json');
    const [read] = readOut(join(path, 'corrected 0.txt'));
    const notesOn = async (text = '') => {
      writeFileSync(record, text);
      const notes: string[] = [];
      const { failed } = await ingest([path], { store, onNote: ({ message }) => notes.push(message) });
      expect(failed).toEqual([]);
      return notes.filter((note) => note.includes('"provenance"'));
    };
    expect(await notesOn(read?.record)).toEqual([]);
    const corrected = read?.record.replace('"Ada Lindqvist",', '"Ada Lindqvist of Norrholm",');
    expect(corrected).not.toBe(read?.record);
    expect(await notesOn(corrected)).toEqual([expect.stringContaining('put the kind "HUMAN" and a name there')]);
    expect(await notesOn(corrected?.replace('SOFTWARE', 'HUMAN'))).toEqual([]);
    await store.close();
  });
});
