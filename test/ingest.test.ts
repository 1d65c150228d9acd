import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SaidError } from '../src/errors.ts';
import { watch } from '../src/ingest/watch.ts';
import { ingest, readOut } from '../src/ingest.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { ask, type Json } from './support/ask.ts';
import { runCli, startCli } from './support/run-cli.ts';
import { emptySqliteUrl, onEachDialect } from './support/stores.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-ingest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of made-up articles, `name 0.txt` and so on. */
function madeUp(name: string, count: number): string {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (let i = 0; i < count; i += 1) {
    const text = `Weir ${name} ${i} opens\n\n"It is open," said Ada Lindqvist of weir ${i}.\n\nNobody else spoke on Monday.`;
    writeFileSync(join(path, `${name} ${i}.txt`), text);
  }
  return path;
}

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const nothing = { added: 0, revised: 0, reread: 0, unchanged: 0, failed: [] };

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
      `{ articles { nodes { headline publisher text byline evidence { headline { text } byline { text } } photos { caption { text start end } url }
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
    const path = join(folder, 'untitled');
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

  it('reads in threads what it reads in one', async () => {
    const path = madeUp('threads', 30);
    expect(await ingest([path], { store: of().store, threads: 2 })).toEqual({ ...nothing, added: 30 });
    expect(await ingest([path], { store: of().store, threads: 0, fill: { language: 'en' } })).toMatchObject({
      reread: 30,
    });
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

  it('goes on behind a file that no parser is made for, and tells of it', async () => {
    const deep = write('deep.json', '['.repeat(100_000));
    const alias = write('alias.txt', '---\na: &a x\nheadline: *a\n---\nThe ferry runs.');
    const good = write('behind.json', '{"headline":"Behind","body":"It is behind the bad ones."}');
    for (const threads of [0, 1]) {
      const { failed, added, unchanged } = await ingest([deep, alias, good], { store: of().store, threads });
      expect([failed.map(({ file }) => file), added + unchanged]).toEqual([[deep, alias], 1]);
    }
  });

  it('takes patterns, and what comes by standard input', async () => {
    madeUp('glob', 3);
    expect(await ingest([join(folder, 'glob', '* 1.txt')], { store: of().store })).toEqual({ ...nothing, added: 1 });
    async function* piped() {
      yield Buffer.from('Piped weir opens\n\nIt is ');
      yield Buffer.from('open.\n\nIt is.');
    }
    expect(await ingest(['-'], { store: of().store, stdin: piped() })).toEqual({ ...nothing, added: 1 });
    await expect(ingest([join(folder, 'glob', '*.none')], { store: of().store })).rejects.toThrow('No file matches');
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
  it('is taken in but for that part, each of whose lines is named', async () => {
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
      articles: { nodes: [{ url: null, language: 'de_AT' }] },
    });
  });
});

describe('a folder with links', () => {
  it('is taken in once, and a link that leads nowhere is told of', async () => {
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

describe('watching a folder', () => {
  it('goes on while folders in it come and go', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('fleeting', 0);
    const runs: unknown[] = [];
    const watching = watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    for (let n = 0; n < 200; n += 1) {
      mkdirSync(join(path, `t${n}/u/v`), { recursive: true });
      writeFileSync(join(path, `t${n}/u/v/.f`), 'x');
      rmSync(join(path, `t${n}`), { recursive: true });
      if (n % 20 === 0) await setImmediate();
    }
    writeFileSync(join(path, 'a.txt'), 'Fleeting weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 10_000);
    await watching.stop();
    await store.close();
  });

  it('takes in what comes and what changes', async () => {
    const { url, remove } = await emptySqliteUrl();
    const store = await openStore(url);
    const path = madeUp('watched', 0);
    const runs: unknown[] = [];
    const watching = watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    writeFileSync(join(path, 'a.txt'), 'Watched weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 10_000);
    writeFileSync(join(path, 'a.txt'), 'Watched weir opens\n\nIt is shut.\n\nIt is.');
    await vi.waitFor(() => expect(runs.at(-1)).toEqual({ ...nothing, revised: 1 }), 10_000);
    await watching.stop();
    await store.close();
    await remove();
  });

  it('takes in an article again when the record beside it has changed', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('recorded', 1);
    await ingest([path], { store });
    const [read] = readOut(join(path, 'recorded 0.txt'));
    const runs: unknown[] = [];
    const watching = watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    writeFileSync(join(path, 'recorded 0.record.json'), read?.record.replace('READER', 'HUMAN') ?? '');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, reread: 1 }]), 10_000);
    await watching.stop();
    await store.close();
  });

  it('tells that the store fails, and takes in what it could not once that works again', async () => {
    const store = await openStore('file::memory:');
    const failure = new SaidError('STORE_UNREACHABLE', 'The disk is full; make room on it.');
    let isFull = true;
    const failing: Store = {
      ...store,
      save: (...args) => (isFull ? Promise.reject(failure) : store.save(...args)),
    };
    const path = madeUp('refused', 0);
    const runs: unknown[] = [];
    const failures: unknown[] = [];
    const watching = watch(
      path,
      { store: failing },
      {
        onRun: (summary) => runs.push(summary),
        onFailure: (error) => {
          failures.push(error);
          isFull = false;
        },
      },
    );
    writeFileSync(join(path, 'a.txt'), 'Refused weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 20_000);
    expect(failures).toEqual([failure]);
    await watching.stop();
    await store.close();
  });
});

describe('a run that is killed', () => {
  it('leaves each article whole or out, and the next run finishes it', async () => {
    const path = madeUp('killed', 150);
    const { url, remove } = await emptySqliteUrl();
    const env = { DATABASE_URL: url };
    const child = startCli(['ingest', path], env);
    const store = await openStore(url);
    const count = async () => (await ask(store, '{ articles { totalCount } }')).articles.totalCount;
    await vi.waitFor(async () => expect(await count()).toBeGreaterThan(0), { timeout: 30_000, interval: 5 });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const { articles, quotes, people } = await ask(
      store,
      '{ articles(first: 100) { nodes { quotes { totalCount } } } quotes { totalCount } people { nodes { quotes { totalCount } articles { totalCount } } } }',
    );
    const each = new Set(articles.nodes.map((article: Json) => article.quotes.totalCount));
    expect(each.size).toBe(1);
    const whole = await count();
    expect(people.nodes.map((person: Json) => person.articles.totalCount)).toEqual([whole]);
    expect(quotes.totalCount).toBe(whole * Number([...each][0]));
    const { code, out } = await runCli(['ingest', path], env);
    expect([code, out]).toEqual([
      0,
      `Articles: ${[150 - whole > 0 ? `${150 - whole} added` : '', `${whole} unchanged`].filter(Boolean).join(', ')}.\n`,
    ]);
    expect(await count()).toBe(150);
    await store.close();
    await remove();
  });
});

describe('the command', () => {
  it('reads many files in threads from whatever folder it is run in', async () => {
    const { url, remove } = await emptySqliteUrl();
    const bin = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));
    const path = madeUp('elsewhere', 100);
    const env = { PATH: process.env['PATH'], DATABASE_URL: url };
    const child = spawn(process.execPath, [bin, 'ingest', path], { cwd: folder, env });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(out).toBe('Articles: 100 added.\n');
    await remove();
  });

  it('writes what failed to a report, and reads standard input', async () => {
    const { url, remove } = await emptySqliteUrl();
    const env = { DATABASE_URL: url };
    const broken = write('broken.json', '{\n"body": \n}');
    const report = join(folder, 'report.jsonl');
    expect((await runCli(['ingest', broken, '--report', report], env)).code).toBe(1);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ file: broken, line: 3, code: 'BAD_FILE' });
    const bin = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'ingest', '-'], { env: { PATH: process.env['PATH'], ...env } });
    child.stdin.end('Piped weir opens\n\nIt is open.\n\nIt is.');
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(out).toBe('Articles: 1 added.\n');
    await remove();
  });
});
