import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../schema/domain/model.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { tokenFrom, wordFrom } from '../../src/reader/text/word-index.ts';
import { documentOf, readingOf } from '../support/reading-of.ts';
import { runs } from '../support/runs.ts';

/* Every person and every sentence here is made up. */

const tokens = (text: string) => readingOf(documentOf(text)).tokens.map((token) => token.text);

describe('the tokens', () => {
  it.each([
    ['Mr. Harlow’s plan', ['Mr.', 'Harlow', '’s', 'plan']],
    ['the U.S. at 5 p.m. today', ['the', 'U.S.', 'at', '5', 'p.m.', 'today']],
    ['$1,000 or 3.5% of it', ['$', '1,000', 'or', '3.5', '%', 'of', 'it']],
    ["O'Malley doesn't", ["O'Malley", "doesn't"]],
    ["''Yes...''", ["''", 'Yes', '...', "''"]],
    ['a nuclear-armed AT&T--now', ['a', 'nuclear-armed', 'AT&T', '--', 'now']],
    ['Quill (R-Fla.), 45', ['Quill', '(', 'R-Fla.', ')', ',', '45']],
    ['Roe v. Wade vs. no. one', ['Roe', 'v.', 'Wade', 'vs.', 'no', '.', 'one']],
  ])('of %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

/** The sentences of a text as its tokens are split, and as its words are numbered; they must agree. */
function sentences(text: string): string[] {
  const { sentences, words } = readingOf(documentOf(text));
  const numbered = [...new Set(words.sentence)].map((number) =>
    text.slice(words.start[words.sentence.indexOf(number)], words.end[words.sentence.lastIndexOf(number)]),
  );
  const split = sentences.map(({ start, end }) => text.slice(start, end));
  expect(numbered).toEqual(split);
  return split;
}

describe('a sentence does not end', () => {
  it.each([
    ['Police asked Supt. Lee to leave.'],
    ['The news came from Brig. Gen. Pat Ryder.'],
    ['They met Sens. Quill and Harlow on Tues. Feb. 3.'],
    ['They met on Sun., Feb. 3, in Oslo.'],
    ['They spoke of Quill v. Harlow and of Oslo vs. Bergen.'],
    ['BEDFORD, N.H. (AP) — The Latest on the bridge.'],
    ['They met Sen. Jane Quill (R-Fla.) — and nobody else.'],
    ['They met John Quill Jr. (D-Pa.) and left.'],
    ['Yesterday U.S. President Jane Quill came.'],
    ['“Why?” Mr. Harlow asked.'],
  ])('within %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

it.each([
  { parts: ['He left the U.S.', 'The rest stayed.'] },
  { parts: ['They read it in the Oslo Sun.', 'Harlow wrote it.'] },
  { parts: ['They came at 5 p.m.', 'Nobody knew.'] },
  { parts: ['“It is safe.”', '“Is it?”', 'It was.'] },
])('a sentence ends at the end of each of $parts', ({ parts }) => {
  expect(sentences(parts.join(' '))).toEqual(parts);
});

it('outside the blocks each line is a sentence of words without tokens', () => {
  const text = 'title: Mr. Quill\nday: Friday\nThe bridge is safe.';
  const start = text.lastIndexOf('\n') + 1;
  const { words, tokens } = readingOf({
    ...documentOf(''),
    text,
    blocks: [{ kind: 'PARAGRAPH', start, end: text.length }],
  });
  expect(tokens.map((token) => token.text)).toEqual(['The', 'bridge', 'is', 'safe', '.']);
  expect(words.lower.map((lower, i) => `${words.sentence[i]} ${lower} ${words.token[i]}`)).toEqual([
    ...['0 title -1', '0 : -1', '0 mr -1', '0 . -1', '0 quill -1', '1 day -1', '1 : -1', '1 friday -1'],
    ...['2 the 0', '2 bridge 1', '2 is 2', '2 safe 3', '2 . 4'],
  ]);
});

const pieces =
  "“ ” \" '' ‘ ’ ' . , -- — ... ( ) é e\u0301 ٣ 3 😀 \u200b U.S. Mr. v. R-Fla. Quill’s said he Why? 1,000".split(' ');
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ' ', ' ', '\n'), { maxLength: 60 }).map((words) => words.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

/** A text with blocks that begin and end anywhere, in order, with or without words between them. */
const anyDocument = fc.tuple(anyText, fc.array(fc.nat(300), { maxLength: 8 })).map(([text, edges]): Document => {
  const sorted = [...new Set(edges.map((edge) => Math.min(edge, text.length)))].sort((a, b) => a - b);
  const blocks = sorted.flatMap((start, i) => {
    const end = sorted[i + 1];
    return i % 3 === 2 || end === undefined ? [] : [{ kind: 'PARAGRAPH' as const, start, end }];
  });
  return { ...documentOf(''), text, blocks };
});

const everywhere = (check: (reading: Reading) => void) =>
  fc.assert(
    fc.property(anyDocument, (document) => check(readingOf(document))),
    { numRuns: runs(500) },
  );

describe('in any text', () => {
  it('words stand in order and leave out nothing but white space', () => {
    everywhere(({ words: { text, start, end, lower } }) => {
      let last = 0;
      for (const [i, word] of lower.entries()) {
        expect(text.slice(start[i], end[i]).toLowerCase()).toBe(word);
        expect(text.slice(last, start[i])).toMatch(/^[\s\p{Cf}]*$/u);
        last = end[i] ?? 0;
      }
      expect(text.slice(last)).toMatch(/^[\s\p{Cf}]*$/u);
    });
  });

  it('tokens are runs of words, and every word of a block is of one', () => {
    everywhere(({ document, words, tokens }) => {
      for (const [i, { start, end, text }] of tokens.entries()) {
        expect(document.text.slice(start, end)).toBe(text);
        expect(words.start[words.token.indexOf(i)]).toBe(start);
        expect(words.end[words.token.lastIndexOf(i)]).toBe(end);
      }
      for (const [i, start] of words.start.entries()) {
        const isInside = document.blocks.some((block) => block.start <= start && start < block.end);
        expect(words.token[i] !== -1).toBe(isInside);
      }
      expect(words.token.filter((token) => token >= 0)).toEqual(
        words.token.filter((token) => token >= 0).sort((a, b) => a - b),
      );
    });
  });

  it('sentences are runs of tokens, each in one block, and number the words', () => {
    everywhere(({ document, words, tokens, sentences }) => {
      let last = 0;
      for (const { start, end, from, to, block } of sentences) {
        expect(from).toBe(last);
        expect(to).toBeGreaterThan(from);
        expect([start, end]).toEqual([tokens[from]?.start, tokens[to - 1]?.end]);
        expect(document.blocks[block]?.start).toBeLessThanOrEqual(start);
        expect(document.blocks[block]?.end).toBeGreaterThanOrEqual(end);
        const numbers = words.sentence.filter((_, i) => from <= (words.token[i] ?? -1) && (words.token[i] ?? -1) < to);
        expect(new Set(numbers).size).toBe(1);
        last = to;
      }
      expect(last).toBe(tokens.length);
      const inBlocks = new Set(words.sentence.filter((_, i) => words.token[i] !== -1));
      expect(inBlocks.size).toBe(sentences.length);
      expect(words.sentence.every((number, i) => number - (words.sentence[i - 1] ?? -1) <= 1)).toBe(true);
    });
  });

  it('what stands at a place is found', () => {
    everywhere((reading) => {
      const { words, tokens } = reading;
      for (let offset = 0; offset <= words.text.length + 1; offset += 1) {
        expect(wordFrom(words, offset)).toBe(words.start.filter((start) => start < offset).length);
        expect(tokenFrom(reading, offset)).toBe(tokens.filter(({ start }) => start < offset).length);
      }
    });
  });
});
