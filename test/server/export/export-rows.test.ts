import { validate } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { type ExportedList, type ExportFormat, exportedLists } from '../../../src/server/export/export-kinds.ts';
import { exportOperation, feedEnd } from '../../../src/server/export/export-operations.ts';
import { exportRows } from '../../../src/server/export/export-rows.ts';
import { annotationFaults } from '../../standards/annotation-faults.ts';
import { ninjsFaults } from '../../standards/ninjs-faults.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';

/** Made up: 45 articles, more than two pages. */
const articles = Array.from({ length: 45 }, (_, n) =>
  makeArticle({
    headline: n === 3 ? '=1+1 weirs "opened", says Norrholm' : `Weir ${n} opened`,
    day: `2021-05-${String((n % 28) + 1).padStart(2, '0')}`,
    publisher: n % 2 === 0 ? 'The Even Times' : 'The Odd Post',
    paragraphs: [`“Weir ${n} is open,” Ada Lindqvist said to Bruno Castellan at the feast ${n}.`],
    people: ['Ada Lindqvist', 'Bruno Castellan'],
    quotes: [{ words: `Weir ${n} is open`, speaker: 'Ada Lindqvist' }],
    events: [{ words: `the feast ${n}`, edtf: '2021-04' }],
  }),
);

const kinds: readonly (readonly [ExportedList, ExportFormat])[] = [
  ...exportedLists.flatMap((list) => [[list, 'jsonl'] as const, [list, 'csv'] as const]),
  ['articles', 'ninjs'],
  ['quotes', 'annotations'],
];

it.each(kinds)('the operation that exports %s as %s fits the schema', (list, format) => {
  expect(validate(schema, exportOperation(list, format))).toEqual([]);
  expect(validate(schema, feedEnd)).toEqual([]);
});

onEachDialect('an export', (of) => {
  beforeAll(async () => {
    await of().store.save(articles);
  });

  const text = async (list: ExportedList, format: ExportFormat, filter: unknown = null): Promise<string> => {
    const { lines } = await exportRows({ store: of().store }, { list, format, filter });
    let all = '';
    for await (const line of lines) all += line;
    return all;
  };
  const rows = async (...args: Parameters<typeof text>): Promise<readonly Json[]> =>
    (await text(...args))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it.each(kinds)('of %s as %s is the same bytes while the store is the same', async (list, format) => {
    const once = await text(list, format);
    expect(once.split('\n').length).toBeGreaterThan(2);
    expect(await text(list, format)).toBe(once);
  });

  it('has every row once, of all pages', async () => {
    const found = await rows('articles', 'jsonl');
    expect(new Set(found.map(({ id }) => id)).size).toBe(45);
    expect(found[0]).toMatchObject({ publishedOn: '2021-05-28', original: { mediaType: 'text/plain' } });
    expect(await rows('quotes', 'jsonl')).toHaveLength(45);
    expect((await rows('people', 'jsonl')).map(({ name, articles: { totalCount } }) => [name, totalCount])).toEqual([
      ['Ada Lindqvist', 45],
      ['Bruno Castellan', 45],
    ]);
  });

  it('has the rows that a filter of the schema lets through', async () => {
    expect(await rows('articles', 'jsonl', { publisher: { eq: 'The Odd Post' } })).toHaveLength(22);
    const bad = text('articles', 'jsonl', { colour: 'red' });
    await expect(bad).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('colour') });
  });

  it('names the place in the feed behind which all that changes stands', async () => {
    const { cursor } = await exportRows({ store: of().store }, { list: 'articles', format: 'jsonl', filter: null });
    const after =
      'query ($after: String) { changes(after: $after) { nodes { node { ... on Article { headline } } } } }';
    expect((await ask(of().store, after, { after: cursor })).changes.nodes).toEqual([]);
    await of().store.save([makeArticle({ headline: 'Mill burns', paragraphs: ['Nobody was there.'] })]);
    expect((await ask(of().store, after, { after: cursor })).changes.nodes).toEqual([
      { node: { headline: 'Mill burns' } },
    ]);
  });

  it('writes no cell of CSV that a spreadsheet takes for a formula', async () => {
    const csv = await text('articles', 'csv', { search: '"1 weirs"' });
    const [head = '', ...lines] = csv.split('\r\n');
    expect(head).toMatch(/^id,slug,externalIds,headline,/);
    expect(lines[0]).toContain(`,"'=1+1 weirs ""opened"", says Norrholm",`);
  });

  it('has numbers and lists in cells of CSV', async () => {
    const [, line = ''] = (await text('quotes', 'csv', { search: '"weir 7 is open"' })).split('\r\n');
    expect(line).toContain(',DIRECT,Weir 7 is open,Ada Lindqvist,ada-lindqvist,PERSON,Ada Lindqvist,');
    expect(line).toContain(',0.9,UNREVIEWED,test,1,');
  });

  it('is in the forms of the standards', async () => {
    expect((await rows('quotes', 'annotations')).flatMap(annotationFaults)).toEqual([]);
    expect((await rows('articles', 'ninjs')).flatMap(ninjsFaults)).toEqual([]);
    await expect(text('people', 'ninjs')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'The format "ninjs" is one of articles; export articles in it.',
    });
  });

  it('never has what is withheld', async () => {
    const [first] = await rows('articles', 'jsonl', { publisher: { eq: 'The Even Times' } });
    const keys = await of().store.articlesNamed(first.slug);
    await of().store.withdrawArticles(keys, { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' });
    expect((await rows('articles', 'jsonl')).some(({ id }) => id === first.id)).toBe(false);
    expect((await rows('quotes', 'jsonl')).some(({ article }) => article.id === first.id)).toBe(false);
  });
});
