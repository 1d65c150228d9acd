import type { BlockKind } from '../../../schema/domain/model.ts';
import { formalFirstName } from '../../../schema/domain/nicknames.ts';
import { KIN_WORDS } from '../lexicon/titles.ts';
import type { Reading, Token } from '../reading.ts';
import type { NameRun } from './name-runs.ts';

/** A person whom a text has named: the words of the name, and where it stands. */
interface Named {
  readonly lowers: readonly string[];
  readonly runs: readonly NameRun[];
}

/**
 * Whether a full name is another form of that of a person with the same last name: "Joe" and "Joseph", "J." and "Joseph", with a middle
 * name and without; not with two different ones, as George W. and George H. W. have. See {@link areFatherAndSon} for "Jr.".
 */
export function isSameName(reading: Reading, run: NameRun, person: Named): boolean {
  const lowers = reading.tokens.slice(run.from, run.to).map(({ lower }) => lower);
  const [first, other] = [lowers[0] ?? '', person.lowers[0] ?? ''];
  const isFirst =
    first === other ||
    isInitialOf(first, other) ||
    isInitialOf(other, first) ||
    (first.length > 4 && withoutDoubles(first) === withoutDoubles(other)) ||
    isOfInitials(first, person.lowers) ||
    isOfInitials(other, lowers) ||
    formalFirstName(first) === formalFirstName(other);
  return isFirst && middlesAgree(lowers, person.lowers) && !areFatherAndSon(reading, run, lowers, person);
}

/** "Hilary" and "Hillary", "Philip" and "Phillip". */
const withoutDoubles = (name: string): string => name.replace(/(\p{Ll})\1/gu, '$1');

/** "Jeb" of "John Ellis Bush": a first name that is all the initials of a full name. */
const isOfInitials = (first: string, full: readonly string[]): boolean =>
  full.length > 2 && first.length === full.length && full.every((word, i) => word.startsWith(first.charAt(i)));

const isInitialOf = (initial: string, name: string): boolean =>
  /^\p{Ll}\.?$/u.test(initial) && name.startsWith(initial.slice(0, 1));

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [initialsOf(a), initialsOf(b)];
  return x === null || y === null || x.every((letter, i) => y[i] === undefined || y[i] === letter);
}

/** The initials between the first and the last name; null where a whole word stands there, which may be part of the last name. */
function initialsOf(lowers: readonly string[]): readonly string[] | null {
  const between = lowers.slice(1, isSuffix(lowers.at(-1)) ? -2 : -1);
  return between.every((word) => /^(?:\p{Ll}\.?)+$/u.test(word) && (word.length === 1 || word.includes('.')))
    ? between.flatMap((word) => word.split('.')).filter((letter) => letter !== '')
    : null;
}

const isSuffix = (lower: string | undefined): boolean => /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(lower ?? '');

const TOLD_APART: ReadonlySet<BlockKind> = new Set(['PARAGRAPH', 'BLOCKQUOTE']);

/**
 * Whether one of two names has a suffix and the other not because they are two people. A writer who names one person in full begins with
 * the suffix and leaves it out later; whoever is named without it first in the running text, or in one sentence with a word for kin, is another.
 */
function areFatherAndSon(
  { tokens, document }: Reading,
  run: NameRun,
  lowers: readonly string[],
  person: Named,
): boolean {
  const isJunior = isSuffix(lowers.at(-1));
  const other = person.runs[0];
  const suffixes = [lowers.at(-1), person.lowers.at(-1)].map((word) => word?.replace(/\.$/, ''));
  if (isSuffix(suffixes[0]) && isSuffix(suffixes[1]) && suffixes[0] !== suffixes[1]) return true;
  if (other === undefined || isJunior === isSuffix(person.lowers.at(-1)) || lowers[0] !== person.lowers[0])
    return false;
  const isText = TOLD_APART.has(document.blocks[other.sentence.block]?.kind ?? 'PARAGRAPH');
  return (isJunior && isText) || speaksOfKin(tokens, run) || speaksOfKin(tokens, other);
}

const speaksOfKin = (tokens: readonly Token[], { sentence }: NameRun): boolean =>
  tokens.slice(sentence.from, sentence.to).some(({ lower }) => KIN_WORDS.has(lower));
