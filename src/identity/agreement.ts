import type { AccountMarks } from './event-account.ts';
import { CONFLICT, OTHER_COUNTS, OTHER_DAYS, OTHER_PEOPLE, OTHER_PEOPLE_SAME_KIND, SAME_DAY } from './levels.ts';
import { appearTogether, happenedApart, isCountedAlike, marksConflict } from './marks-conflict.ts';

/**
 * How well the marks of two clusters' accounts agree, as a factor of their cosine: above one where they came out on the same days;
 * below where they name other people, the more so for an act of one kind, count other numbers of one thing, date acts of
 * one kind on other days, or are of different events of a series. It does not matter which comes first.
 */
export function agreement(a: readonly AccountMarks[], b: readonly AccountMarks[], isAlike: boolean): number {
  const days = { told: 0, together: 0 };
  const people = { told: 0, others: 0, othersOfKind: 0 };
  const counts = { told: 0, others: 0 };
  const dates = { told: 0, others: 0 };
  let conflicts = 0;
  for (const one of a) {
    for (const other of b) {
      if (marksConflict(one, other, isAlike)) conflicts += 1;
      const isTogether = appearTogether(one, other);
      if (one.day !== null && other.day !== null) days.told += 1;
      if (isTogether) days.together += 1;
      if (one.people.length > 0 && other.people.length > 0) {
        people.told += 1;
        if (nameOthers(one, other)) people[one.kind === other.kind ? 'othersOfKind' : 'others'] += 1;
      }
      if (one.happened !== null && other.happened !== null) {
        dates.told += 1;
        if (one.kind === other.kind && happenedApart(one, other)) dates.others += 1;
      }
      const isCounted = isTogether ? null : isCountedAlike(one, other);
      if (isCounted !== null) counts.told += 1;
      if (isCounted === false) counts.others += 1;
    }
  }
  return (
    (1 - (CONFLICT * conflicts) / (a.length * b.length)) *
    factorOf(days.told, days.together * (SAME_DAY - 1)) *
    factorOf(people.told, people.others * (OTHER_PEOPLE - 1) + people.othersOfKind * (OTHER_PEOPLE_SAME_KIND - 1)) *
    factorOf(dates.told, dates.others * (OTHER_DAYS - 1)) *
    factorOf(counts.told, counts.others * (OTHER_COUNTS - 1))
  );
}

/** The most that {@link agreement} can be. */
export const MOST_AGREEMENT = SAME_DAY;

/** What all pairs that tell something add to one, in the mean of them and of one more that tells nothing: few pairs say less. */
const factorOf = (told: number, sum: number): number => 1 + sum / (told + 1);

const nameOthers = (a: AccountMarks, b: AccountMarks): boolean => !a.people.some((person) => b.people.includes(person));
