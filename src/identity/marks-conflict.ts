import type { ArticleMarks } from './event-account.ts';

/**
 * Whether two articles say of themselves that they are of different events of a series: other ordinals, other quarters, years
 * or months in articles published far apart; and where the articles are alike in much else, other numbers. It takes
 * a value on both sides, and none in common: most articles of one event say some of it alike.
 */
export function marksConflict(a: ArticleMarks, b: ArticleMarks, isAlike: boolean): boolean {
  if (differ(a.ordinals, b.ordinals)) return true;
  const apart = a.day === null || b.day === null ? Number.POSITIVE_INFINITY : Math.abs(a.day - b.day);
  if (apart > SAME_MONTH && (differ(a.quarters, b.quarters) || haveOtherMonths(a, b))) return true;
  if (apart > SAME_YEAR && differ(a.years, b.years)) return true;
  return isAlike && differ(a.numbers, b.numbers) && (haveManyNumbers(a, b) || countOtherwise(a, b));
}

/** Days of publication so far apart that the months, or the years, of their events may be told by them. */
const SAME_MONTH = 20;
const SAME_YEAR = 150;

function differ<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

const haveOtherMonths = (a: ArticleMarks, b: ArticleMarks): boolean =>
  a.headlineMonths.length > 0 && b.headlineMonths.length > 0
    ? differ(a.headlineMonths, b.headlineMonths)
    : differ(a.months, b.months);

const haveManyNumbers = (a: ArticleMarks, b: ArticleMarks): boolean =>
  Math.min(a.numbers.length, b.numbers.length) >= 2;

/** Whether both count one thing, and count it differently. */
function countOtherwise(a: ArticleMarks, b: ArticleMarks): boolean {
  const nouns = new Set(b.counted.map(nounOf));
  return a.counted.some((count) => nouns.has(nounOf(count)));
}

const nounOf = (count: string): string => count.slice(0, count.indexOf(' '));
