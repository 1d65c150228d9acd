import type { Gender } from './gender.ts';

export interface Trace {
  readonly sentence: number;
  readonly at: number;
  readonly strength: number;
}

export interface Profile {
  readonly gender: Gender;
  readonly mentions: number;
  readonly offices: ReadonlySet<string>;
  readonly key: string;
}

export interface Named {
  readonly at: number;
  readonly to: number;
  readonly person: number;
}

export function touch(salience: Trace[], person: number, trace: Trace): void {
  const before = salience[person] ?? NEVER;
  const isSame = before.sentence === trace.sentence;
  salience[person] = isSame && before.strength > trace.strength ? { ...before, at: trace.at } : trace;
}

/** The one whom a pronoun stands for, -1 for nobody. */
export function choose(question: Question): number {
  const { people, gender, cataphora } = question;
  let best = -1;
  let bestScore = -1;
  for (const [i, person] of people.entries()) {
    const score = scoreOf(question, i, person);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  const isCataphoric = best < 0 && cataphora >= 0 && leaningOf(question, cataphora) >= 0;
  if (isCataphoric && (people[cataphora]?.gender ?? gender) === gender) return cataphora;
  return best;
}

/** The others whom the pronoun may stand for, and by how much less speaks for them than for the one who was chosen: the nearest first. */
export function othersThan(choice: number, question: Question): readonly Other[] {
  const { people } = question;
  const chosen = people[choice];
  if (chosen === undefined) return [];
  const best = scoreOf(question, choice, chosen);
  const others: Other[] = [];
  for (const [person, profile] of people.entries()) {
    const gap = best - scoreOf(question, person, profile);
    if (person !== choice && gap <= best) others.push({ person, gap });
  }
  return others.sort((a, b) => a.gap - b.gap);
}

export interface Other {
  readonly person: number;
  readonly gap: number;
}

/** What speaks for a person, -1 for one whom the pronoun cannot stand for. */
function scoreOf(question: Question, i: number, person: Profile): number {
  const { lastSpeaker, salience, index, gender, speaker, excluded, possessive, block, blockOf } = question;
  const trace = salience[i] ?? NEVER;
  const distance = index - trace.sentence;
  if (distance > 12 || i === speaker || excluded.has(i)) return -1;
  if (person.gender !== null && person.gender !== gender) return -1;
  let score = trace.strength * 1.2 + 3 / (1 + distance) + Math.min(person.mentions, 12) * 0.08;
  if (i === lastSpeaker) score += 1.5;
  if (person.gender === gender) score += 1.2;
  else score += leaningOf(question, i);
  if (score < 0) return -1;
  if (distance === 0 && possessive) score += 0.6;
  if (blockOf(trace.sentence) === block) score += 0.4;
  return score;
}

/** A name that does not tell "he" from "she": what the pronouns so far told of its person, against (below 0) or for this one. */
function leaningOf({ called, gender }: Question, i: number): number {
  const times = (called[i] ?? 0) * (gender === 'M' ? 1 : -1);
  return times < 0 ? -4 : times > 0 ? 0.8 : 0;
}

/** The person named next in the sentence, for "In his speech, Mr Smith said". */
export function nextSubject(events: readonly Named[], next: number, high: number): number {
  const event = events[next];
  return event !== undefined && event.at < high ? event.person : -1;
}

export const NEVER: Trace = { sentence: -99, at: -1, strength: 0 };

export interface Question {
  readonly people: readonly Profile[];
  readonly salience: readonly Trace[];
  readonly index: number;
  readonly gender: Gender;
  readonly at: number;
  readonly block: number;
  readonly blockOf: (sentence: number) => number;
  /** Who says the words that the pronoun stands in, -1 for nobody. */
  speaker: number;
  /** People named in the words that the pronoun is the source of. */
  readonly excluded: ReadonlySet<number>;
  readonly possessive: boolean;
  /** The speaker of the quote before, where the pronoun itself is the source of one; else -1. */
  readonly lastSpeaker: number;
  readonly cataphora: number;
  /** Of each person, how many more times the text said "he" than "she" so far, outside of quotations. */
  readonly called: readonly number[];
}
