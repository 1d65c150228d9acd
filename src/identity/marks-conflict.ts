import type { AccountMarks, ArticleMarks } from './event-account.ts';

/**
 * Whether two articles say of themselves that they are of different events of a series: other ordinals, other quarters, years
 * or months in articles published far apart; and where the articles are alike in much else, other numbers, unless they came out
 * together: the numbers of what has just happened change by the hour. It takes a value on both sides, and none in common: most
 * articles of one event say some of it alike.
 */
export function marksConflict(a: ArticleMarks, b: ArticleMarks, isAlike: boolean): boolean {
  if (differ(a.ordinals, b.ordinals)) return true;
  const apart = daysApart(a, b);
  if (apart > SAME_MONTH && (differ(a.quarters, b.quarters) || haveOtherMonths(a, b))) return true;
  if (apart > SAME_YEAR && differ(a.years, b.years)) return true;
  if (!isAlike || appearTogether(a, b)) return false;
  return differ(a.numbers, b.numbers) && (haveManyNumbers(a, b) || isCountedAlike(a, b) === false);
}

/** Whether two articles came out on the same day or one after the other. */
export const appearTogether = (a: ArticleMarks, b: ArticleMarks): boolean => daysApart(a, b) <= 1;

const daysApart = (a: ArticleMarks, b: ArticleMarks): number =>
  a.day === null || b.day === null ? Number.POSITIVE_INFINITY : Math.abs(a.day - b.day);

/** Whether two accounts that were published apart date their events on days that lie apart: a day between them may be that of a time zone. */
export function happenedApart(a: AccountMarks, b: AccountMarks): boolean {
  if (a.happened === null || b.happened === null || appearTogether(a, b)) return false;
  const apart = Math.max(a.happened[0] - b.happened[1], b.happened[0] - a.happened[1]);
  return apart > NEXT_DAY && apart <= SERIES;
}

/** In days: what may be a matter of time zones, and the longest time after which an event of a series is told in the words of another. */
const NEXT_DAY = 1;
const SERIES = 45;

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

/** Whether both have a number of one thing in common; false where they count it differently, null where they count nothing in common. */
export function isCountedAlike(a: ArticleMarks, b: ArticleMarks): boolean | null {
  if (a.counted.length === 0 || b.counted.length === 0) return null;
  if (a.counted.some((count) => b.counted.includes(count))) return true;
  return a.counted.some((count) => b.counted.some((other) => nounOf(count) === nounOf(other))) ? false : null;
}

const nounOf = (count: string): string => count.slice(0, count.indexOf(' '));
