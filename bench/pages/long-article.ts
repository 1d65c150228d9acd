import type { ArticleToSave } from '../../src/store/open-store.ts';
import { makeArticle } from '../../test/support/fixtures.ts';

const names = ['Ada Lindqvist', 'Nils Falk', 'Una Brae', 'Tom Okafor', 'Mei Castellan', 'Bo Marsh', 'Vera Strand'];
const words = 'the weir gate river harbour council ferry winter morning bridge talks vote report page long rain'.split(
  ' ',
);

/** A made-up article of so many quotes by seven people, of so many words in all: each quote in a paragraph of its own, with others between. */
export function longArticle(quotes: number, length: number): ArticleToSave {
  const filler = (n: number, many: number): string =>
    `${Array.from({ length: many }, (_, at) => words[(n * 7 + at * 5 + (at % 3)) % words.length]).join(' ')}.`;
  const said = (n: number): string => `Gate ${n} of the weir ${filler(n, 12).slice(0, -1)}`;
  const rest = Math.max(0, Math.round(length / quotes) - 22);
  const speakerOf = (n: number): string => names[n % names.length] ?? '';
  return makeArticle({
    headline: 'A long report on the weir',
    day: '2021-03-06',
    publisher: 'The Herald',
    url: 'https://generated.example/weir',
    paragraphs: Array.from({ length: quotes }, (_, n) => [
      `“${said(n)},” ${speakerOf(n)} said.`,
      ...(rest === 0 ? [] : [`It was told at length: ${filler(n, rest)}`]),
    ]).flat(),
    people: names.slice(0, Math.min(names.length, quotes)),
    quotes: Array.from({ length: quotes }, (_, n) => ({ words: said(n), speaker: speakerOf(n) })),
  });
}
