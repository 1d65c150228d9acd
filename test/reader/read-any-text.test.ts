import { expect, test } from 'vitest';
import type { Document } from '../../schema/domain/model.ts';
import { readDocument } from '../../src/reader/read-document.ts';

const NOTHING = { headline: null, standfirst: null, byline: null, publisher: null, section: null };
const metadata = { ...NOTHING, language: null, url: null, publishedOn: null, publishedAt: null, updatedAt: null };

const LENGTH = 200_000;

function oneBlock(piece: string): Document {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  return { text, blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }], photos: [], metadata };
}

test.each([
  ['one long word', 'a'],
  ['"said" without end', 'said '],
  ['nothing but quotation marks', '"'],
  ['marks that nothing closes', '“'],
  ['pairs of apostrophes', "'' "],
  ['brackets that nothing closes', '('],
  ['NULs', '\0'],
  ['letters from right to left', 'שלום '],
  ['emoji', '😀'],
  ['one name without end', 'Smith, '],
  ['relative clauses without end', 'Smith, who said, '],
  ['answers without end', '“Yes,” he said. '],
])('a text of %s is read', (_what, piece) => {
  const document = oneBlock(piece);
  const { quotes, people } = readDocument(document);
  for (const { content } of quotes) {
    expect(content.every(({ start, end }) => 0 <= start && start < end && end <= document.text.length)).toBe(true);
  }
  expect(people.length).toBeLessThan(3);
});
