import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { data } from '../support/first-article.ts';

function parse(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const [parsed] = parseDocuments({ bytes, file: 'article.txt' });
  if (parsed === undefined) throw new Error('nothing was parsed');
  return parsed.document;
}

const blocksOf = (text: string) => {
  const document = parse(text);
  return document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
};

describe("a newspaper's plain text", () => {
  it('is cut where the first article is', () => {
    const [folder = ''] = readdirSync(data);
    const bytes = readFileSync(join(data, folder, 'article.txt'));
    const { blocks, metadata, photos, text } = parse(bytes);
    expect(text).toBe(bytes.toString());
    expect(blocks.filter(({ kind }) => kind !== 'PARAGRAPH')).toEqual([
      { kind: 'HEADLINE', start: 0, end: 71 },
      { kind: 'STANDFIRST', start: 73, end: 165 },
      { kind: 'CAPTION', start: 167, end: 356 },
      { kind: 'CREDIT', start: 357, end: 384 },
      { kind: 'NOTICE', start: 4458, end: 4535 },
      { kind: 'NOTICE', start: 4537, end: 4726 },
      { kind: 'NOTICE', start: 4727, end: 4736 },
    ]);
    const paragraphs = blocks.filter(({ kind }) => kind === 'PARAGRAPH');
    expect([paragraphs.length, paragraphs[0]?.start, paragraphs.at(-1)?.end]).toEqual([19, 386, 4455]);
    expect(metadata.publisher).toEqual({ value: 'The Straits Times', range: { start: 4596, end: 4613 } });
    expect(metadata.publishedOn).toEqual({ value: '2019-02-23', range: { start: 4617, end: 4634 } });
    expect(photos).toEqual([
      {
        caption: { start: 167, end: 356 },
        credit: { start: 357, end: 384 },
        creditName: 'AGENCE FRANCE-PRESSE',
        url: null,
      },
    ]);
  });

  // The articles and names below are made up.
  it.each([
    [
      'a headline, a byline and paragraphs',
      'Ferry to Norrholm runs again\n\nBy Ada Lindqvist\n\nThe ferry runs again, the harbour said.\n\nIt had stood still for a year.',
      [
        ['HEADLINE', 'Ferry to Norrholm runs again'],
        ['BYLINE', 'By Ada Lindqvist'],
        ['PARAGRAPH', 'The ferry runs again, the harbour said.'],
        ['PARAGRAPH', 'It had stood still for a year.'],
      ],
    ],
    [
      'a dateline and no headline',
      'NORRHOLM (Reuters) - The ferry runs again. It had stood still for a year.\n\nNobody knows why.',
      [
        ['PARAGRAPH', 'NORRHOLM (Reuters) - The ferry runs again. It had stood still for a year.'],
        ['PARAGRAPH', 'Nobody knows why.'],
      ],
    ],
    [
      'lines wrapped by hand',
      'Ferry runs again\n\nThe ferry runs\nagain, the\nharbour said.\n\nIt had stood\nstill.',
      [
        ['HEADLINE', 'Ferry runs again'],
        ['PARAGRAPH', 'The ferry runs\nagain, the\nharbour said.'],
        ['PARAGRAPH', 'It had stood\nstill.'],
      ],
    ],
    [
      'a line a paragraph',
      'Ferry runs again\nThe ferry runs again, the harbour said.\nIt had stood still for a year.',
      [
        ['HEADLINE', 'Ferry runs again'],
        ['PARAGRAPH', 'The ferry runs again, the harbour said.'],
        ['PARAGRAPH', 'It had stood still for a year.'],
      ],
    ],
    [
      'a subhead, and a caption with its credit',
      'Ferry runs again\n\nIt runs again, they said.\n\nA long wait\n\nIt had stood still.\n\nThe ferry at its pier. Photo: Tom Okafor\n\nNow it runs.',
      [
        ['HEADLINE', 'Ferry runs again'],
        ['PARAGRAPH', 'It runs again, they said.'],
        ['SUBHEAD', 'A long wait'],
        ['PARAGRAPH', 'It had stood still.'],
        ['CAPTION', 'The ferry at its pier.'],
        ['CREDIT', 'Photo: Tom Okafor'],
        ['PARAGRAPH', 'Now it runs.'],
      ],
    ],
    [
      'promotions, which are no body',
      'Ferry runs again\n\nIt runs again.\n\nSign up for our newsletter and get the latest news.\n\n© 2021 The Norrholm Herald. All rights reserved.',
      [
        ['HEADLINE', 'Ferry runs again'],
        ['PARAGRAPH', 'It runs again.'],
        ['NOTICE', 'Sign up for our newsletter and get the latest news.'],
        ['NOTICE', '© 2021 The Norrholm Herald. All rights reserved.'],
      ],
    ],
  ])('with %s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
    expect(blocksOf(text.replaceAll('\n', '\r\n')).map(([, words]) => words?.replaceAll('\r\n', '\n'))).toEqual(
      blocks.map(([, words]) => words),
    );
  });

  it('says when it was published, where it says so', () => {
    const text = 'Ferry runs again\n\nPublished: 3 March 2020\n\nThe ferry runs again.';
    expect(parse(text).metadata.publishedOn).toEqual({ value: '2020-03-03', range: { start: 29, end: 41 } });
    expect(parse('Ferry runs again\n\nIt ran on 3 March 2020, they said.').metadata.publishedOn).toBeNull();
  });

  it.each([
    ['three lines', 'By Ada Lindqvist\nThe Norrholm Herald\n3 March 2020'],
    ['three lines, the day first', '3 March 2020\nBy Ada Lindqvist\nThe Norrholm Herald'],
    ['one line with strokes', 'By Ada Lindqvist | The Norrholm Herald | 3 March 2020'],
    ['lines of the text', 'By Ada Lindqvist\nFerry Correspondent\nNorrholm Herald\nTuesday, 3 March 2020 10:00 GMT'],
  ])('says who wrote it, for whom and when, in %s', (_, block) => {
    const { metadata, blocks, text } = parse(
      `Ferry runs again\n\n${block}\n\nThe ferry runs again, they said.\n\nIt had stood still.`,
    );
    expect(metadata.byline?.value).toBe('By Ada Lindqvist');
    expect(metadata.publisher?.value).toMatch(/^(?:The )?Norrholm Herald$/);
    expect(metadata.publishedOn?.value).toBe('2020-03-03');
    const paragraphs = blocks
      .filter(({ kind }) => kind === 'PARAGRAPH')
      .map(({ start, end }) => text.slice(start, end));
    expect(paragraphs).toEqual(['The ferry runs again, they said.', 'It had stood still.']);
    for (const fact of [metadata.byline, metadata.publisher]) {
      expect(text.slice(fact?.range?.start, fact?.range?.end)).toBe(fact?.value);
    }
  });

  it('may have front matter in YAML, which is no block; each fact has its words', () => {
    const text =
      '---\ntitle: Ferry runs again\nauthor: Ada Lindqvist\ndate: 2020-03-03T05:00:00+01:00\npublisher: The Norrholm Herald\nlang: en-GB\nurl: https://herald.example/1\n---\nThe ferry runs again.\n\nIt had stood still.';
    const { metadata, blocks, text: whole } = parse(text);
    expect(whole).toBe(text);
    expect(Object.entries(metadata).map(([name, fact]) => [name, fact?.value ?? null])).toEqual([
      ['headline', 'Ferry runs again'],
      ['standfirst', null],
      ['byline', 'Ada Lindqvist'],
      ['publisher', 'The Norrholm Herald'],
      ['section', null],
      ['language', 'en-GB'],
      ['url', 'https://herald.example/1'],
      ['publishedOn', '2020-03-03'],
      ['publishedAt', '2020-03-03T05:00:00+01:00'],
      ['updatedAt', null],
    ]);
    const { start, end } = metadata.headline?.range ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('Ferry runs again');
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('|')).toBe(
      'The ferry runs again.|It had stood still.',
    );
  });

  it.each([
    ['an empty file', '', /no text/],
    ['white space', ' \n\t\n', /no text/],
    ['a NUL', 'One\nTwo\0', /NUL/],
    ['what is not UTF-8', Buffer.from([0x46, 0x0a, 0x81, 0x41]), /UTF-8/],
    ['a cut-off character', Buffer.from([0x46, 0xc3]), /UTF-8/],
    ['broken front matter', '---\ntitle: "Ferry\n---\nThe ferry.', /front matter/],
    [
      'a colon in a value',
      '---\ntitle: Ferry: late\n---\nThe ferry.',
      /not YAML: Nested mappings .* between quotation marks/,
    ],
  ])('is refused with a place: %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code: 'BAD_FILE', place: expect.objectContaining({ file: 'article.txt' }) }),
    );
    expect(() => parse(text)).toThrow(message);
  });

  it('may have very many lines', () => {
    expect(parse('x\n'.repeat(120_000)).blocks).toHaveLength(120_000);
  });

  it('keeps its blocks in order, inside the text, with only white space between them, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Photo: X', 'By Ada', 'Subscribe', '---', '', 'It said so. Photo: Ada'),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n\r\n'), (lines, between) => {
        const text = `x${lines.join(between)}`.replaceAll('\0', '');
        fc.pre(text.isWellFormed());
        const document = parse(text);
        let end = 0;
        for (const block of document.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(document.text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(document.text.slice(end).trim()).toBe('');
      }),
    );
  });
});
