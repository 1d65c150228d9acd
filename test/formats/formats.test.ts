import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../schema/domain/model.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const parse = (bytes: Uint8Array | string, file = 'file') =>
  [...parseDocuments({ bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file })].map(
    ({ document }) => document,
  );
const blocksOf = ({ blocks, text }: Document) => blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const factsOf = ({ metadata }: Document) =>
  Object.fromEntries(Object.entries(metadata).flatMap(([name, fact]) => (fact === null ? [] : [[name, fact.value]])));

const body = [
  ['PARAGRAPH', 'The ferry to Norrholm runs again, the harbour office said.'],
  ['PARAGRAPH', 'It had stood still for a year.'],
];
const headline = ['HEADLINE', 'Norrholm ferry runs again'];
const byline = ['BYLINE', 'Ada Lindqvist'];

describe('the formats that newsrooms have', () => {
  it.each([
    [
      'json-ld.json',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedOn: '2021-03-03',
        url: 'https://herald.example/news/ferry-runs-again',
      },
    ],
    [
      'ninjs-2.json',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedAt: '2021-03-03T05:00:00+01:00',
        section: 'Harbour',
        language: 'en',
        url: 'https://herald.example/items/7',
      },
    ],
    [
      'newsml-g2.xml',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedAt: '2021-03-03T05:00:00+01:00',
        updatedAt: '2021-03-03T06:00:00+01:00',
        language: 'en-GB',
      },
    ],
    [
      'feed.rss',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedAt: '2021-03-03T05:00:00+01:00',
        section: 'Harbour',
        language: 'en-GB',
        url: 'https://herald.example/news/ferry-runs-again',
      },
    ],
    [
      'feed.atom',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedOn: '2021-03-03',
        updatedAt: '2021-03-03T09:30:00+01:00',
        section: 'Harbour',
        url: 'https://herald.example/news/ferry-runs-again',
      },
    ],
    [
      'wordpress.xml',
      [headline, byline, ...body],
      {
        publisher: 'The Norrholm Herald',
        publishedAt: '2021-03-03T04:00:00+00:00',
        url: 'https://herald.example/2021/03/ferry/',
      },
    ],
  ])('give their one article, with its blocks and what it states: %s', (name, blocks, facts) => {
    for (const file of [name, 'no-name-at-all']) {
      const documents = parse(fixture(name), file);
      expect(documents).toHaveLength(1);
      const [document] = documents;
      if (document === undefined) throw new Error('no document');
      expect(blocksOf(document)).toEqual(blocks);
      expect(factsOf(document)).toMatchObject(facts);
      expect(document.metadata.headline?.range).toEqual({ start: 0, end: 25 });
    }
  });

  it('keep the source of each of several articles as it stands in its file', () => {
    const twice = fixture('feed.rss')
      .toString()
      .replace(/(<item>[\s\S]*?<\/item>)/, '$1<!-- <item>not one</item> -->$1');
    const parsed = [...parseDocuments({ bytes: Buffer.from(twice), file: 'feed.rss' })];
    expect(parsed).toHaveLength(2);
    for (const { bytes } of parsed) {
      const source = Buffer.from(bytes).toString();
      expect(twice).toContain(source);
      expect(source).toMatch(/^<item>[\s\S]*<content:encoded>[\s\S]*<\/item>$/);
    }
    const [whole] = [...parseDocuments({ bytes: fixture('nitf.xml'), file: 'nitf.xml' })];
    expect(Buffer.from(whole?.bytes ?? []).equals(fixture('nitf.xml'))).toBe(true);
  });

  it('are read from a page: what it states, its body, nothing of what is around it', () => {
    const [document] = parse(fixture('page.html'), 'page.html');
    if (document === undefined) throw new Error('no document');
    expect(blocksOf(document).map(([kind]) => kind)).toEqual([
      'HEADLINE',
      'STANDFIRST',
      'BYLINE',
      'CAPTION',
      'CREDIT',
      'PARAGRAPH',
      'PARAGRAPH',
      'SUBHEAD',
      'PARAGRAPH',
      'BLOCKQUOTE',
      'NOTICE',
      'PARAGRAPH',
    ]);
    expect(document.text).toContain(
      '“We never doubted that she would sail,” said Paul Oduya, the harbour master, “but it took its time & its\u00a0money.”',
    );
    expect(document.text).not.toMatch(/Home|tracker|not read|©/);
    expect(factsOf(document)).toEqual({
      headline: 'Norrholm ferry runs again',
      standfirst: 'A year after the storm, the crossing is back',
      byline: 'Ada Lindqvist, Tom Okafor',
      publisher: 'The Norrholm Herald',
      section: 'Harbour',
      language: 'en-GB',
      url: 'https://herald.example/news/ferry-runs-again',
      publishedOn: '2021-03-03',
      publishedAt: '2021-03-03T05:00:00+01:00',
      updatedAt: '2021-03-03T09:30:00+01:00',
    });
    expect(document.photos).toMatchObject([{ creditName: 'Ilse Tammik', url: 'https://herald.example/i/ferry.jpg' }]);
  });

  it('are read from Markdown, without its marks', () => {
    const [document] = parse(fixture('article.md'), 'article.md');
    if (document === undefined) throw new Error('no document');
    expect(blocksOf(document)).toEqual([
      headline,
      byline,
      ['PARAGRAPH', 'The ferry to Norrholm runs again, the harbour office said.'],
      ['SUBHEAD', 'A long wait'],
      ['BLOCKQUOTE', 'The sea gives nothing back.'],
      ['LIST_ITEM', 'It sails four times a day.'],
      ['LIST_ITEM', 'It sails six times on Saturdays.'],
    ]);
    expect(factsOf(document)).toMatchObject({ publisher: 'The Norrholm Herald', publishedOn: '2021-03-03' });
  });

  it('are read from NITF, with its entities and its photograph', () => {
    const [document] = parse(fixture('nitf.xml'));
    if (document === undefined) throw new Error('no document');
    expect(blocksOf(document)).toEqual([
      headline,
      ['BYLINE', 'By Ada Lindqvist'],
      ['PARAGRAPH', 'The ferry to Norrholm runs again, the harbour office said — "at last".'],
      ['SUBHEAD', 'A long wait'],
      ['PARAGRAPH', 'It had stood still for a year.'],
      ['CAPTION', 'The ferry at its pier.'],
      ['CREDIT', 'Ilse Tammik'],
    ]);
    expect(document.photos).toMatchObject([{ creditName: 'Ilse Tammik', url: 'https://herald.example/i/ferry.jpg' }]);
    expect(factsOf(document)).toMatchObject({
      publisher: 'The Norrholm Herald',
      publishedAt: '2021-03-03T05:00:00+01:00',
      section: 'Harbour',
    });
  });

  it('are read from JSONL, an article a line, each with its place', () => {
    const parsed = [...parseDocuments({ bytes: fixture('articles.jsonl'), file: 'articles.jsonl' })];
    expect(parsed.map(({ document, place }) => [document.metadata.headline?.value, place.line])).toEqual([
      ['Norrholm ferry runs again', 1],
      ['Weir opens', 3],
    ]);
  });

  it.each([
    ['Windows-1252', Buffer.from('Caf\xe9 \x93opens\x94\n\nThe caf\xe9 is open.', 'latin1'), 'Café “opens”'],
    ['UTF-16 with a mark', Buffer.from('\ufeffCafé opens\n\nThe café is open.', 'utf16le'), 'Café opens'],
    ['UTF-16 without one', Buffer.from('Cafe opens\n\nThe cafe is open.', 'utf16le'), 'Cafe opens'],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé opens\n\nThe café is open.'), 'Café opens'],
    [
      'an encoding that XML declares',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.head><hedline><hl1>Caf\xe9 opens</hl1></hedline></body.head><body.content><p>The caf\xe9 is open.</p></body.content></body></nitf>',
        'latin1',
      ),
      'Café opens',
    ],
  ])('arrive as what they were in %s', (_, bytes, words) => {
    expect(parse(bytes)[0]?.metadata.headline?.value).toBe(words);
  });
});

describe('what is no article', () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><nitf><body><p>&b;</p></body></nitf>';
  const external =
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><p>&x;</p></body></nitf>';
  it.each([
    ['an empty file', Buffer.alloc(0), 'x.html', /no text/],
    ['an image named .html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'x.html', /PNG image/],
    ['a gzip bomb', gzipSync(Buffer.alloc(1_000_000)), 'x.html', /compressed with gzip/],
    ['broken JSON', '{\n  "headline": "Weir",\n  "body": \n}', 'x.json', /not JSON/],
    ['JSON without an article', '{"a": 1}', 'x.json', /no article/],
    ['a broken line of JSONL', '{"body":"One."}\n{"body":"Two."\n', 'x.jsonl', /not JSON/],
    ['truncated UTF-8', Buffer.from('Café opens\n\nThe café', 'utf8').subarray(0, -1), 'x.txt', /UTF-8/],
    ['XML that is broken', '<rss><channel>', 'x.xml', /not well-formed/],
    ['XML of another kind', '<invoice><p>x</p></invoice>', 'x.xml', /no format of articles/],
    ['entities that expand', laughs, 'x.xml', /never resolved/],
    ['entities from outside', external, 'x.xml', /never resolved/],
    ['a page without an article', '<!doctype html><html><body><nav>Home</nav></body></html>', 'x.html', /no article/],
    [
      'HTML named .png',
      '<!doctype html><p>Not found.</p>',
      'x.png',
      /named "\.png", but what is in it is an HTML page; .*"\.html"/,
    ],
    [
      'a text named .pdf',
      'Weir opens\n\nIt is open.',
      'x.pdf',
      /named "\.pdf", but what is in it is plain text; .*"\.txt"/,
    ],
    [
      'a page named .json',
      '<!doctype html><p>Not found.</p>',
      'x.json',
      /Its name ends in "\.json", but it seems to be an HTML page/,
    ],
    ['a table', 'title,text\nWeir,"It is open."', 'x.csv', /a table.*JSONL/],
    ['a rich text document', '{\\rtf1\\ansi Weir}', 'x.txt', /rich text document/],
    ['a web archive', 'From: <Saved by Blink>\nSubject: Weir\nMIME-Version: 1.0\n\nx', 'x.mht', /web archive/],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0', 'x.html', /Git LFS/],
    ['a recording', Buffer.from('ID3\x04\0\0', 'latin1'), 'x.txt', /a recording/],
    ['an office document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'x.txt', /office document/],
    ["a text of a book's length", 'word '.repeat(60_000), 'x.txt', /most/],
    ['JSON nested without end', '['.repeat(100_000), 'x.json', /nested/],
    ['JSON nested too deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'x.json', /nested/],
    ['a page nested too deep', `<!doctype html>${'<div>'.repeat(20_000)}x`, 'x.html', /nested/],
    ['front matter with an alias', '---\na: &a x\nheadline: *a\n---\nThe ferry runs.', 'x.txt', /front matter/],
    ['a page of 50 MB', `<!doctype html><p>${'x'.repeat(50_000_000)}`, 'x.html', /most are 20000000/],
  ])('is said so, with the file: %s', (_, bytes, file, message) => {
    const thrown = () => parse(bytes, file);
    expect(thrown).toThrow(message);
    expect(thrown).toThrow(expect.objectContaining({ place: expect.objectContaining({ file }) }));
  });

  it('is noted of what is read though its name says something else', () => {
    const notesOf = (text: string, file: string) =>
      [...parseDocuments({ bytes: Buffer.from(text), file })].flatMap(({ notes }) => notes);
    const json = '{"headline":"Weir opens","body":"It is open."}';
    expect(notesOf(json, 'x.txt')).toEqual([
      'Its name ends in ".txt", but it seems to be JSON, and is read as that; rename it to end in ".json".',
    ]);
    for (const file of ['x.json', 'x', 'x.jsonl']) expect(notesOf(json, file)).toEqual([]);
    expect(notesOf('Weir opens\n\nIt is open.', 'x.md')).toEqual([]);
  });

  it('is said with its line where it has one', () => {
    const lineOf = (bytes: string, file: string) => {
      try {
        parse(bytes, file);
      } catch (error) {
        return error instanceof Error && 'place' in error ? error.place : error;
      }
      return 'no error';
    };
    expect(lineOf('{\n  "headline": "Weir",\n  "body": \n}', 'x.json')).toEqual({ file: 'x.json', line: 4 });
    expect(lineOf('{"body":"One."}\n{"body":"Two."\n', 'x.jsonl')).toEqual({ file: 'x.jsonl', line: 2 });
    expect(lineOf('<rss>\n<channel>\n</rss>', 'x.xml')).toMatchObject({ file: 'x.xml', line: 3 });
  });
});
