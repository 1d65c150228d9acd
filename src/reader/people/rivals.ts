/** Whom else words may refer to than the one who was chosen: only where the choice was a near one. */
import type { AlternativeFound, PersonFound } from '../../../schema/domain/model.ts';
import type { Rival, Token } from '../reading.ts';
import type { Other, Profile, Trace } from './choose-antecedent.ts';
import type { Group } from './group.ts';

/**
 * How often a near one was meant, as counted by hand where annotators had marked the source: 87 near ones of a "he" or "she" (11 of
 * 50 and 6 of 37 were right) and, in 840 articles (the training part of PolNeAR), 13 of an office (1) and 49 of a name (7).
 */
const SHARE = { VERY_NEAR: 0.22, NEAR: 0.16, OFFICE: 0.08, NAME: 0.14 } as const;

/** By how much less may speak for a near one. Of 37 that were a little further off one was right. */
const GAP = { VERY_NEAR: 1, NEAR: 1.5 } as const;

/** Those for whom nearly as much speaks as for the one that a pronoun was given to. */
export function rivalsByScore(people: readonly Profile[], others: readonly Other[]): readonly Rival[] {
  return others
    .filter(({ gap }) => gap < GAP.NEAR)
    .map(({ person, gap }) => ({
      person: people[person]?.key ?? '',
      share: gap < GAP.VERY_NEAR ? SHARE.VERY_NEAR : SHARE.NEAR,
    }));
}

/** The others who hold an office, the one spoken of last first. */
export function rivalsByOffice(
  people: readonly Profile[],
  noun: string,
  salience: readonly Trace[],
  holder: number,
): readonly Rival[] {
  return people
    .map(({ offices, key }, i) => ({ key, at: i !== holder && offices.has(noun) ? (salience[i]?.at ?? -1) : -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
    .map(({ key }) => ({ person: key, share: SHARE.OFFICE }));
}

/** A person, and the names that they were made of. */
export interface Grouped {
  readonly group: Group;
  readonly person: PersonFound;
}

/**
 * Those of the same name who were named in full behind the last full name of the one whom a part of it was given to; somebody who is
 * hardly ever named is none. Answered by where the name starts.
 */
export function rivalsByName(
  tokens: readonly Token[],
  people: readonly Grouped[],
): ReadonlyMap<number, readonly Rival[]> {
  const keys = new Map(people.map(({ group, person }) => [group, person.key]));
  const rivals = new Map<number, readonly Rival[]>();
  const fullNames = new Map<Group, readonly number[]>();
  const lastInFull = (group: Group, at: number): number => {
    const starts = fullNames.get(group) ?? startsInFull(group);
    fullNames.set(group, starts);
    return lastBefore(starts, at);
  };
  for (const { group } of people) {
    for (const [run, others] of group.others) {
      const own = lastInFull(group, run.from);
      const near = others
        .map((other) => ({ other, at: lastInFull(other, run.from) }))
        .filter(({ other, at }) => at > own && other.runs.length * HARDLY_EVER > group.runs.length)
        .sort((a, b) => b.at - a.at)
        .map(({ other }) => ({ person: keys.get(other) ?? '', share: SHARE.NAME }));
      if (near.length > 0) rivals.set(tokens[run.from]?.start ?? -1, near);
    }
  }
  return rivals;
}

/** Whoever is named so many times less than another. */
const HARDLY_EVER = 10;

const startsInFull = ({ runs }: Group): readonly number[] =>
  runs
    .filter(({ from, to }) => to - from > 1)
    .map(({ from }) => from)
    .sort((a, b) => a - b);

/** The last of rising numbers that is less than `at`, -1 for none. */
function lastBefore(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? -1;
}

/** The other people who may be a quote's speaker, as sure as the quote is right and they are meant. */
export function alternativesOf(rivals: readonly Rival[], confidence: number): readonly AlternativeFound[] {
  return rivals.slice(0, MOST).map(({ person, share }) => ({
    speaker: person,
    confidence: Math.round(confidence * share * 1000) / 1000,
  }));
}

const MOST = 3;
