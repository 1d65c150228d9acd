import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { askHttp } from '../support/ask-http.ts';
import { data } from '../support/first-article.ts';
import { runCli } from '../support/run-cli.ts';
import { serveCli } from '../support/serve-cli.ts';
import { onEachDialect } from '../support/stores.ts';

/** Far to either side of UTC, and a language with its own lower case of I. */
const environments = [
  { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
] as const;

const [first = ''] = readdirSync(data);
const article = join(data, first, 'article.txt');
/** A file of every format, with moments of several offsets, each made another article. */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-environment-'));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const articles = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
  entry.isFile() ? [entry.name] : [],
);
for (const [i, name] of articles.sort().entries()) {
  const text = readFileSync(join(fixtures, name), 'utf8');
  writeFileSync(join(folder, name), text.replaceAll(/(ferry)([ -])(runs)/g, `$1$2${i}$2$3`));
}
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(environments)('in the environment $TZ, $LC_ALL', (environment) => {
  it('the first article is read as the very bytes of its record', async () => {
    const { code, out } = await runCli(['read', article], environment);
    expect([code, out]).toEqual([0, readFileSync(join(data, first, 'record.json'), 'utf8')]);
  });
});

/** All but ids and cursors, which are random, in orders that words and days decide. */
const questions = [
  `{ articles(first: 50, orderBy: { field: HEADLINE, direction: ASC }) { totalCount
    timeline(interval: WEEK) { start end count } updated: timeline(interval: DAY, field: UPDATED_AT) { start count }
    nodes { slug headline standfirst byline publisher section language url publishedOn publishedAt updatedAt wordCount text
      blocks { kind text } quotes(first: 50) { nodes { quoteKind text speaker { slug } said { edtf earliest latest } } } } } }`,
  `{ people(first: 100, orderBy: { field: NAME, direction: ASC }) { nodes { slug name aliases description { text }
      quotes { totalCount } } } }`,
  `{ events(first: 100, orderBy: { field: NAME, direction: ASC }) { timeline(interval: MONTH) { start count }
      nodes { slug name eventKind when { edtf earliest latest } place { name } } } }`,
  '{ articles(filter: { publishedOn: { from: "2019-02", to: "2019-02" } }) { totalCount } search(query: "ISTANBUL OR ministers OR in*") { totalCount } }',
  '{ suggest(text: "KIM") { text: node { ... on Person { slug } ... on Event { slug } } } }',
];

const answersInUtc = new Map<string, readonly unknown[]>();

describe.each(environments)('in the environment $TZ, $LC_ALL', (environment) => {
  onEachDialect('what is taken in', (of) => {
    it('is answered as it is in UTC', async () => {
      const { url } = of();
      const env = { ...environment, DATABASE_URL: url };
      const { code, out } = await runCli(['ingest', data, folder], env);
      expect([code, out]).toEqual([0, expect.stringMatching(/^Articles: \d\d added\.$/m)]);
      const served = await serveCli(env);
      const answers: unknown[] = [out];
      for (const question of questions) {
        const { body } = await askHttp(served.url, question);
        expect(body.errors).toBeUndefined();
        answers.push(body);
      }
      const dialect = url.startsWith('file:') ? 'SQLite' : 'PostgreSQL';
      if (environment.TZ === 'UTC') answersInUtc.set(dialect, answers);
      expect(answers).toEqual(answersInUtc.get(dialect));
    });
  });
});
