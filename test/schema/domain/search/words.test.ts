import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Word, wordsOf, wordsWithin } from '../../../../schema/domain/search/words.ts';

/** Letters with and without accents and marks, apostrophes, scripts without spaces, halves of characters, and what stands between. */
const characters = [..."aZ9é'’ .-“”ł𝔸", 'ß', 'İ', '\u0301', '\u0e33', '漢', 'か', '\ud835', '\udc00', '\n', '\u0000'];
const texts = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((parts) => parts.join(''));

const terms = (words: readonly Word[]) => words.map(({ word, stem }) => ({ word, stem }));

describe('the words of a text', () => {
  it('stand in their order where they are said to', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { word, stem, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
          const alone = text.slice(start, end);
          expect(wordsOf(alone)).toEqual([{ word, stem, start: 0, end: alone.length }]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are those of a part, unless one goes over its edge', () => {
    let full = 0;
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((place) => Math.min(place, text.length)).sort((x, y) => x - y);
        const words = wordsOf(text);
        const within = wordsWithin(words, { start, end });
        const goesOver = (edge: number) => words.some((word) => word.start < edge && edge < word.end);
        if (within === null) {
          expect(goesOver(start) || goesOver(end)).toBe(true);
          return;
        }
        if (within.length > 0) full += 1;
        expect(terms(within)).toEqual(terms(wordsOf(text.slice(start, end))));
      }),
      { numRuns: 5_000 },
    );
    expect(full).toBeGreaterThan(500);
  });

  it('stand where they are found the second time, too', () => {
    expect(wordsOf('It’s inside, in its inn')).toEqual([
      { word: 'it', stem: 'it', start: 0, end: 4 },
      { word: 'inside', stem: 'insid', start: 5, end: 11 },
      { word: 'in', stem: 'in', start: 13, end: 15 },
      { word: 'its', stem: 'it', start: 16, end: 19 },
      { word: 'inn', stem: 'inn', start: 20, end: 23 },
    ]);
  });
});
