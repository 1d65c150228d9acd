import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readOut } from '../src/ingest/read-out.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { ask } from './support/ask.ts';
import { ingestData } from './support/first-article.ts';

const root = new URL('../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The name that a heading has in an address, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const withoutCode = (page: string) => page.replace(/^```.*?^```$/gms, '');

describe('the README', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore('file::memory:');
    await ingestData(store);
  });
  afterAll(() => store.close());

  it('is read in a few minutes', () => {
    expect(text('README.md').split('\n').length).toBeLessThanOrEqual(121);
  });

  it('answers its question as the service does', async () => {
    const [, question = ''] = /```graphql\n([\s\S]*?)```/.exec(text('README.md')) ?? [];
    const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(text('README.md')) ?? [];
    expect({ data: await ask(store, question) }).toEqual(JSON.parse(answer));
  });

  it('names two commands to set it up, each in one line', () => {
    const commands = [...text('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command = '']) => command.trim());
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });
});

describe('the documents', () => {
  it.each(pages)('lead to what is there: %s', (page) => {
    const links = [...withoutCode(text(page)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? new URL(page, root) : new URL(path, new URL(page, root));
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      const headings = [...withoutCode(readFileSync(target, 'utf8')).matchAll(/^#+ (.+)$/gm)];
      return !headings.some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(broken).toEqual([]);
  });
});

it('every script of npm that is named is there', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)];
  const named = pages.flatMap((page) => [...text(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name));
  const { scripts } = JSON.parse(text('package.json'));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('the recipes', () => {
  it('name files that are there', () => {
    const files = ['schema', 'src', 'test'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    );
    const named = [...withoutCode(text('CONTRIBUTING.md')).matchAll(/`([\w/-]+(?:\.test)?\.ts)`/g)].map(
      ([, name = '']) => name,
    );
    const missing = named.filter((name) => !files.some((path) => path === name || path.endsWith(`/${name}`)));
    // The file that a recipe makes.
    expect(missing).toEqual(['0042-paragraphs.ts']);
  });
});

describe('the architecture', () => {
  it('shows of a sentence what the reader reads in it', () => {
    const page = text('docs/architecture.md');
    const [, sentence = ''] = /^“(.+)”$/m.exec(page) ?? [];
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'mill.txt'), `Mill to open again in Eastvale\n\n${sentence}\n`);
    const [article] = readOut(join(folder, 'mill.txt'), { publishedOn: '2024-05-07' });
    const { quotes, events } = JSON.parse(article?.record ?? '');
    expect(quotes).toMatchObject([JSON.parse(shown)]);
    expect(events).toMatchObject([{ kind: 'LAUNCH', status: 'PLANNED', place: { name: 'Eastvale' } }]);
    // The picture of the README has the same article.
    const start = article?.document.text.indexOf(quotes[0].content[0]) ?? 0;
    expect(text('docs/onrecord.svg')).toContain(`characters ${start} to ${start + quotes[0].content[0].length}`);
  });
});
