import type { AccountMarks } from './event-account.ts';
import { CONFLICT, OTHER_COUNTS, OTHER_PEOPLE, OTHER_PEOPLE_SAME_KIND, SAME_DAY } from './levels.ts';
import { appearTogether, countOf, marksConflict } from './marks-conflict.ts';

/**
 * How well the marks of two clusters' accounts agree, as a factor of their cosine: above one where they came out on the same days; below
 * where they name other people, the more so for the same kind of act, count other numbers of one thing, or are of different events
 * of a series. Only pairs of accounts that both say something count, and the fewer they are, the less.
 */
export function agreement(a: readonly AccountMarks[], b: readonly AccountMarks[], isAlike: boolean): number {
  let conflicts = 0;
  const [days, people, counts] = [new Evidence(), new Evidence(), new Evidence()];
  for (const one of a) {
    for (const other of b) {
      if (marksConflict(one, other, isAlike)) conflicts += 1;
      if (one.day !== null && other.day !== null) days.add(appearTogether(one, other) ? SAME_DAY : 1);
      if (one.people.length > 0 && other.people.length > 0) people.add(factorOfPeople(one, other));
      const isSame = countOf(one, other);
      if (isSame !== null && !appearTogether(one, other)) counts.add(isSame ? 1 : OTHER_COUNTS);
    }
  }
  return (1 - (CONFLICT * conflicts) / (a.length * b.length)) * days.factor * people.factor * counts.factor;
}

/** The most that {@link agreement} can be. */
export const MOST_AGREEMENT = SAME_DAY;

function factorOfPeople(a: AccountMarks, b: AccountMarks): number {
  if (a.people.some((person) => b.people.includes(person))) return 1;
  return a.kind === b.kind ? OTHER_PEOPLE_SAME_KIND : OTHER_PEOPLE;
}

/** The mean of the factors of pairs that say something, and of one pair more that says nothing. */
class Evidence {
  #sum = 1;
  #pairs = 1;

  add(factor: number): void {
    this.#sum += factor;
    this.#pairs += 1;
  }

  get factor(): number {
    return this.#sum / this.#pairs;
  }
}
