import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaim } from '../../../../schema/domain/check-quote/compare-claim.ts';
import { isNamed } from '../../../../schema/domain/check-quote/is-named.ts';
import { quotedRanges } from '../../../../schema/domain/check-quote/quoted-ranges.ts';
import { spansOfPart } from '../../../../schema/domain/check-quote/spans-of-part.ts';
import { splitClaims, spokenWords } from '../../../../schema/domain/check-quote/split-claims.ts';
import { canonicalText, canonicalWords } from '../../../../schema/domain/same-words/canonical-words.ts';
import { quoteText } from '../../../../src/store/write/article/quote-text.ts';

const spoken = (text: string) =>
  splitClaims(text).map((claim) =>
    claim.words
      .filter(({ kind }) => kind === 'word')
      .map(({ word }) => word)
      .join(' '),
  );

describe('a pasted text', () => {
  it.each([
    ['We rebuild. It takes years.', ['we rebuild', 'it takes years']],
    ['Mr. Petrie met Gov. Oduya in the U.S. Senate.', ['mr petrie met gov oduya in the us senate']],
    ['We rebuild … by May', ['we rebuild by may']],
    ['“We rebuild,” said Lorna Petrie, “by May.”', ['we rebuild by may']],
    ["'We rebuild,' said Lorna Petrie. 'It's late.'", ['we rebuild', 'it is late']],
    ['Lorna Petrie, mayor of Eastvale: We rebuild by May', ['we rebuild by may']],
    ['Remember this: we rebuild by May', ['remember this we rebuild by may']],
    ['We rebuild by May, said the mayor of Eastvale, Lorna Petrie.', ['we rebuild by may']],
    ['Petrie told reporters on Monday that we rebuild by May', ['we rebuild by may']],
    ['We rebuild by May. — Lorna Petrie', ['we rebuild by may']],
    ['RT @lorna: We rebuild by May #mill #Eastvale https://t.co/x', ['we rebuild by may']],
    ['We “rebuild” by May with all our friends', ['we rebuild by may with all our friends']],
    ['One\n\nTwo three', ['1', '2 3']],
  ])('is sentences of spoken words: %s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it('is taken apart without losing a word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const claims = splitClaims(text);
        for (const { start, end, text: own } of claims) expect(text.slice(start, end)).toBe(own);
        for (const [n, { start }] of claims.entries()) expect(start).toBeGreaterThanOrEqual(claims[n - 1]?.end ?? 0);
      }),
    );
  });

  it('has marks in pairs, nested in nothing', () => {
    const inside = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));
    expect(inside('"A b," he said, "c."')).toEqual(['A b,', 'c.']);
    expect(inside('„A b“ und «c»')).toEqual(['A b', 'c']);
    expect(inside('“A ‘b’ c”')).toEqual(['A ‘b’ c']);
    expect(inside("It's the workers' 'own' mill")).toEqual(['own']);
    expect(inside('"A b.\n\n"C d."')).toEqual(['A b.\n\n"C d.']);
    expect(inside('"never closed')).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['twenty-five million', '25m'],
    ['a hundred and five', '105'],
    ['two thousand five hundred', '2,500'],
    ['2.5 million', '2,500,000'],
    ['the 1st', 'the first'],
    ['a U.S. mill', 'a U.S mill'],
  ])('is the same words in letters and digits: %s, %s', (a, b) => {
    expect(canonicalText(canonicalWords(a))).toBe(canonicalText(canonicalWords(b)));
  });

  it('is not made of numbers that stand beside each other', () => {
    expect(canonicalText(canonicalWords('in 2016 10 people'))).toBe('in 2016 10 people');
    expect(canonicalText(canonicalWords('5 10 15'))).toBe('5 10 15');
    expect(canonicalText(canonicalWords('hundreds of thousands'))).toBe('hundreds of thousands');
  });
});

describe('a name', () => {
  it.each([
    ['Petrie', true],
    ['Mayor Petrie', true],
    ['former President of Corvane Lorna Petrie', true],
    ['Ms. Lorna A. Petrie', true],
    ['L. Petrie', true],
    ['Petrie, Lorna', true],
    ['lorna petrie', true],
    ['Lorna Petrie, mayor of Eastvale', true],
    ['Karl Petrie', false],
    ['Lorna', false],
    ['Petri', false],
    ['Oduya', false],
  ])('%s may be Lorna Petrie: %s', (name, expected) => {
    expect(isNamed(name, ['Lorna Petrie', 'Petrie', 'Mayor Petrie'])).toBe(expected);
  });

  it('fits a last name that is all that is known', () => {
    expect(isNamed('Lorna Petrie', ['Petrie'])).toBe(true);
    expect(isNamed('Lorna', ['Lorna Petrie', 'Lorna'])).toBe(true);
    expect(isNamed('the ministry', ['A spokesman for the ministry'])).toBe(true);
  });
});

describe('a part of a quote', () => {
  const word = fc.constantFrom('we', 'will', 'rebuild', 'mill', 'not', 'by', 'May', 'Naïve', '𝒎ill', '25', 'Eastvale');
  const piece = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

  it('stands in the article where its words stand, in any number of pieces', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        let article = 'Before “';
        const content = pieces.map((text, n) => {
          if (n > 0) article += n % 2 ? '”, she said. “' : '” and “';
          const start = article.length;
          article += text;
          return { start, end: article.length };
        });
        const text = quoteText(article, content);
        const words = spokenWords(text);
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y);
        const part = { start: words[from ?? 0]?.start ?? 0, end: words[to ?? 0]?.end ?? 0 };
        const spans = spansOfPart(text, content, part);
        expect(spans.map(({ start, end }) => article.slice(start, end)).join(' ')).toBe(
          text.slice(part.start, part.end).replaceAll('. ', ' '),
        );
      }),
    );
  });

  it('is found in it with no word that differs, and with one "not" more it is denied', () => {
    fc.assert(
      fc.property(
        piece,
        fc.array(fc.constantFrom('farmers', 'bridge', 'the', 'winter'), { minLength: 6, maxLength: 12 }),
        piece,
        (before, own, behind) => {
          const worded = (text: string) => ({ text, words: spokenWords(text) });
          const quote = worded(`${before}. ${own.join(' ')}. ${behind}`);
          fc.pre(new Set(own).size === 4);
          expect(compareClaim(worded(own.join(' ')), quote)?.difference).toMatchObject({
            changedWords: 0,
            isNegated: false,
          });
          const denied = [...own.slice(0, 3), 'not', ...own.slice(3)].join(' ');
          expect(compareClaim(worded(denied), quote)?.difference.isNegated).toBe(true);
        },
      ),
    );
  });
});
