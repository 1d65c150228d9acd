import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetIn } from '../../../schema/domain/offset.ts';
import { cutIntoRuns } from '../../../schema/domain/runs.ts';
import { textFragmentUrl } from '../../../schema/domain/text-fragment.ts';
import { textQuoteContext } from '../../../schema/domain/text-quote.ts';

describe('runs', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 0, max: 5 }))
    .map(([a, b, id]) => ({ start: Math.min(a, b), end: Math.max(a, b), annotation: { id } }));

  it('cover a block without a gap, and no mark begins or ends inside one', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 40 }), fc.array(mark), (start, length, marks) => {
        const end = start + length;
        const runs = cutIntoRuns(start, end, marks);
        expect(runs[0]?.start).toBe(start);
        expect(runs.at(-1)?.end).toBe(end);
        for (const [i, run] of runs.entries()) {
          if (i > 0) expect(run.start).toBe(runs[i - 1]?.end);
          const covering = marks.filter((m) => m.start < m.end && m.start <= run.start && m.end >= run.end);
          const touching = marks.filter((m) => m.start < m.end && m.start < run.end && m.end > run.start);
          expect(touching).toEqual(covering);
          expect(new Set(run.annotations)).toEqual(new Set(covering.map(({ annotation }) => annotation)));
        }
      }),
    );
  });
});

describe('offsets', () => {
  it('in a long text count what other languages count, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '漢', '𝔸', '“', '\n'), { minLength: 500, maxLength: 1_600 }),
        (characters) => {
          const text = characters.join('');
          let [units, points] = [0, 0];
          for (const character of characters) {
            if (points % 37 === 0 || units % 512 < 3) {
              expect(offsetIn('CODE_POINT', text, units)).toBe(points);
              expect(offsetIn('UTF8_BYTE', text, units)).toBe(Buffer.byteLength(text.slice(0, units)));
            }
            units += character.length;
            points += 1;
          }
          expect(offsetIn('CODE_POINT', text, units)).toBe(points);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('count what other languages count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = before + after;
        expect(offsetIn('UTF16_CODE_UNIT', text, before.length)).toBe(before.length);
        expect(offsetIn('CODE_POINT', text, before.length)).toBe([...before].length);
        expect(offsetIn('UTF8_BYTE', text, before.length)).toBe(new TextEncoder().encode(before).length);
      }),
    );
  });
});

describe('the words around a quotation', () => {
  it('are the text itself, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
        const start = points.slice(0, from).join('').length;
        const end = points.slice(0, to).join('').length;
        const { prefix, suffix } = textQuoteContext(text, start, end);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + text.slice(start, end) + suffix);
        expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
      }),
    );
  });
});

describe('a link to words', () => {
  const page = 'https://news.example/a';
  // A made-up text.
  const text = 'The weir is open.\n\nIt is done, the well-known mayor said, & left.';

  it.each([
    [
      'the words with their neighbours',
      'the well-known mayor',
      `${page}#:~:text=is%20done%2C-,the%20well%2Dknown%20mayor,-said%2C%20%26`,
    ],
    ['words at the end of a line', 'The weir is open.', `${page}#:~:text=The%20weir%20is%20open.`],
  ])('has %s', (_, words, url) => {
    const start = text.indexOf(words);
    expect(textFragmentUrl(page, text, start, start + words.length)).toBe(url);
  });

  it('names a long passage by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(textFragmentUrl(page, long, 0, long.length)).toBe(
      `${page}#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59`,
    );
  });
});
