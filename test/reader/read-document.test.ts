import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/reader/read-document.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { STEPS } from '../../src/reader/steps.ts';
import { documentOf, readingOf } from '../support/reading-of.ts';

const reading = (text: string): Reading => readingOf(documentOf(text), STEPS);

const sentences = (text: string) => reading(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotations = (text: string) => reading(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end));

test.each([
  ['Mr. Smith came. He left.', ['Mr. Smith came.', 'He left.']],
  ['“Why?” Mr. Smith asked. Nobody knew.', ['“Why?” Mr. Smith asked.', 'Nobody knew.']],
  ['The U.S. Senate voted at 5 p.m. on Monday.', ['The U.S. Senate voted at 5 p.m. on Monday.']],
  ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
])('%s is cut into sentences', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test.each([
  ["He said ''yes, I will'' and left", ['yes, I will']],
  ['He said “yes, I will” and "no, I won\'t"', ['yes, I will', "no, I won't"]],
  ['He said «yes, I will»', ['yes, I will']],
  ["He said 'yes, I will' of O'Malley's plan", ['yes, I will']],
  ['“An open mark\nspoils no other paragraph', ['An open mark']],
  ['A 6" board and a 3" nail', []],
])('the quotations of %s are found', (text, expected) => {
  expect(quotations(text)).toEqual(expected);
});

const pieces = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  'said',
  'he',
  'Mr',
  'Smith',
  '.',
  ',',
  ' ',
  '\n',
  '(',
  '—',
  '😀',
  'שלום',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...pieces, 'according', 'to', 'that', 'Ann', 'told', ':', '?', '\u00a0', '\u200b'), {
      maxLength: 60,
    })
    .map((words) => words.join('')),
  fc
    .array(fc.constantFrom(...pieces, 'according', 'to', 'that', 'Ann', 'told', ':', '?'), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

test('every token is the words at its place, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens } = reading(text);
      for (const [i, token] of tokens.entries()) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
      }
    }),
  );
});

test('every piece of a quote lies in one block, in order and without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = documentOf(text);
      for (const { content } of readDocument(document).quotes) {
        expect(content.length).toBeGreaterThan(0);
        for (const [i, { start, end }] of content.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
          expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
      }
    }),
  );
});

test('spaces added at the end change nothing that is found', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readDocument(documentOf(`${text}   `))).toEqual(readDocument(documentOf(text)));
    }),
  );
});
