import { areExclusive } from './occupations.ts';

/** Whether the names and initials between a first and a last name may be one person's: one begins as the other does. */
export const middlesAgree = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => {
    const other = b[i];
    return other === undefined || word === other || isInitialOf(word, other) || isInitialOf(other, word);
  });

const isInitialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);

/** Whether what two are said to do cannot be of one: nothing is the same, and something excludes something. */
export const excludeEachOther = (
  a: readonly string[],
  b: readonly string[],
  excludes: (x: string, y: string) => boolean = areExclusive,
): boolean => !a.some((group) => b.includes(group)) && a.some((x) => b.some((y) => excludes(x, y)));

/** Ages as stated may be off by a birthday, and articles may be a year old when they are dated. */
const yearsApart = 2;
/** Of all that are taken for one person's. */
const mostYears = 4;

/** Whether a year of birth may be that of someone for whom others were stated. */
export const mayBeBorn = (year: number | null, known: readonly number[]): boolean =>
  year === null ||
  known.length === 0 ||
  (known.some((other) => Math.abs(other - year) <= yearsApart) &&
    known.every((other) => Math.abs(other - year) <= mostYears));
