import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import type { Store } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { madeUpText, writeMadeUpFiles } from '../support/made-up-files.ts';
import { ended, runCli, startCli } from '../support/run-cli.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { onEachDialect } from '../support/stores.ts';

const count = 1_000;
const kills = 30;
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);

onEachDialect(`an ingest of ${count} articles that is killed ${kills} times (TEST_SEED=${seed})`, (of) => {
  it('has each article whole or not at all, keeps ids and what was seen, and ends with all of them', async () => {
    const { store, url } = of();
    const random = seededRandom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-killed-'));
    let edition = 1;
    writeMadeUpFiles(folder, count, edition);
    let seen: Look = new Map();
    let killed = 0;
    let killedAfterACommit = 0;

    while (killed < kills) {
      let done = countOf(edition, seen);
      // So much is left that no run comes to its end.
      if (done > count / 2) {
        edition += 1;
        done = 0;
        writeMadeUpFiles(folder, count, edition);
      }
      const child = startCli(['ingest', folder], { DATABASE_URL: url });
      const over = ended(child);
      // Two of five fall anywhere, most likely before the first commit; the others while batches are written.
      if (killed % 5 < 2) await sleep(300 + random() * 1_500);
      else {
        while (isRunning(child) && (await foundOf(edition, store)) === done) await sleep(60);
        await sleep(random() * 150);
      }
      const wasRunning = isRunning(child);
      const committed = await foundOf(edition, store);
      child.kill('SIGKILL');
      const { err } = await over;
      expect(err).toBe('');
      if (wasRunning) killed += 1;
      if (wasRunning && committed > done) killedAfterACommit += 1;
      const look = await lookAt(store);
      expectToHaveKept(seen, look);
      expect(countOf(edition, look)).toBeGreaterThanOrEqual(committed);
      seen = look;
    }
    expect(killedAfterACommit).toBeGreaterThanOrEqual((kills * 3) / 5);

    const { code, err } = await runCli(['ingest', folder], { DATABASE_URL: url });
    const undated = expect.stringMatching(/^\S+\.txt(?: and \d+ more)?: no day of publication is stated,.*\n$/);
    expect([code, err]).toEqual([0, undated]);
    const look = await lookAt(store);
    expectToHaveKept(seen, look);
    expect(look.size).toBe(count);
    expect(countOf(edition, look)).toBe(count);
    rmSync(folder, { recursive: true });
  }, 1_200_000);
});

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

const countOf = (edition: number, look: Look): number =>
  [...look.values()].filter((article) => article.edition === edition).length;

/** How many articles of an edition have been committed. */
async function foundOf(edition: number, store: Store): Promise<number> {
  const { articles } = await ask(store, `{ articles(search: "\\"this is edition ${edition}\\"") { totalCount } }`);
  return articles.totalCount;
}

/** What an archive has of each article, by its slug: the edition it is of, and the ids of it, its quotes and their speaker. */
type Look = ReadonlyMap<string, { readonly edition: number; readonly ids: readonly string[] }>;

/** Reads the archive, a page of whole articles in one statement after the other. */
async function lookAt(store: Store): Promise<Look> {
  const look = new Map<string, { readonly edition: number; readonly ids: readonly string[] }>();
  for (let after: string | null = null; ; ) {
    const { articles }: Json = await ask(store, page, { after });
    for (const article of articles.nodes) {
      const { slug, text, quotes } = article;
      const n = Number(/^Weir (\d+)/.exec(text)?.[1]);
      const edition = Number(/edition (\d+)\.$/.exec(text)?.[1]);
      expectWhole(article, n, edition);
      expect(look.has(slug)).toBe(false);
      look.set(slug, {
        edition,
        ids: [article.id, ...quotes.nodes.flatMap((quote: Json) => [quote.id, quote.speaker.id])],
      });
    }
    if (!articles.pageInfo.hasNextPage) break;
    after = articles.pageInfo.endCursor;
  }
  // Each article has two people and two quotes; what counts them was written with them.
  const { people } = await ask(store, '{ people { nodes { name articles { totalCount } quotes { totalCount } } } }');
  const sum = (key: 'articles' | 'quotes') =>
    people.nodes.reduce((total: number, person: Json) => total + person[key].totalCount, 0);
  expect(new Set(people.nodes.map(({ name }: Json) => name)).size).toBe(people.nodes.length);
  expect([sum('articles'), sum('quotes')]).toEqual([2 * look.size, 2 * look.size]);
  return look;
}

const page = `query ($after: String) { articles(first: 100, after: $after, orderBy: { field: HEADLINE, direction: ASC }) {
  nodes { id slug text blocks { text } quotes { nodes { id text speaker { id name } } } people { nodes { name } } events { totalCount } mentions { totalCount } }
  pageInfo { hasNextPage endCursor } } }`;

function expectWhole({ text, blocks, quotes, people, events, mentions }: Json, n: number, edition: number): void {
  const [speaker] = people.nodes.map(({ name }: Json) => name).filter((name: string) => text.includes(`said ${name}`));
  expect({
    text,
    blocks: blocks.length,
    quotes: quotes.nodes.map((quote: Json) => [quote.text, quote.speaker.name]),
    people: people.nodes.length,
    events: events.totalCount,
    mentions: mentions.totalCount,
  }).toEqual({
    text: madeUpText(n, edition),
    blocks: 5,
    quotes: [
      [`Weir ${n} is open`, speaker],
      ['It will stay so', speaker],
    ],
    people: 2,
    ...foundIn(n, edition),
  });
}

/** How many events and mentions the reader finds in an article. */
function foundIn(n: number, edition: number) {
  const [parsed] = parseDocuments({ bytes: Buffer.from(madeUpText(n, edition)), file: 'weir.txt' });
  if (parsed === undefined) throw new Error('the text was not parsed');
  const { events, people: found } = readDocument(parsed.document);
  return { events: events.length, mentions: [...events, ...found].flatMap(({ mentions }) => mentions).length };
}

function expectToHaveKept(before: Look, after: Look): void {
  for (const [slug, { edition, ids }] of before) {
    const now = after.get(slug);
    expect(now?.ids).toEqual(ids);
    expect(now?.edition).toBeGreaterThanOrEqual(edition);
  }
}
