import { frequencies } from './term-frequencies.ts';

/**
 * How much a stem tells of what an article is about: the rarer in news, the more, though hardly more where the list does not
 * know it than where it met it once. The frequencies are frozen, so that a text has the same vector in every archive.
 */
export function weightOf(stem: string): number {
  return Math.log((frequencies.texts + 1) / ((counts().get(stem) ?? 0) + 2));
}

let known: ReadonlyMap<string, number> | null = null;

function counts(): ReadonlyMap<string, number> {
  known ??= new Map(
    frequencies.lines.split('\n').flatMap((line) => {
      const [count, ...stems] = line.split(' ');
      return stems.map((stem): [string, number] => [stem, Number(count)]);
    }),
  );
  return known;
}
