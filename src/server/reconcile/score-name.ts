import { formalFirstName } from '../../../schema/domain/nicknames.ts';
import { foldLetters } from '../../../schema/domain/search/fold-letters.ts';

/** From which score on a name is taken for the same, if no other person reaches it. */
export const sameFrom = 95;

/**
 * How alike a name that somebody looks for is to the nearest of a person's names, from 0 to 100. 100 is the same words in the same order, without regard to
 * case, accents and punctuation; 98 in another order ("Kern, Ada"); 95 with a nickname for the first name. Below stand the shares of words in
 * common (Dice's coefficient), where an initial counts half for a word that begins with it.
 */
export const scoreName = (sought: string, names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => scorePair(wordsOf(sought), wordsOf(name))));

function scorePair(sought: readonly string[], name: readonly string[]): number {
  if (sought.length === 0 || name.length === 0) return 0;
  if (areSame(sought, name)) return 100;
  if (areSame(sought.toSorted(), name.toSorted())) return 98;
  const formal = [sought, name].map(([first = '', ...others]) => [formalFirstName(first), ...others]);
  if (areSame(formal[0] ?? [], formal[1] ?? [])) return sameFrom;
  const left = [...name];
  let common = 0;
  for (const word of sought) {
    const whole = left.indexOf(word);
    const at = whole >= 0 ? whole : left.findIndex((other) => isInitialOf(word, other) || isInitialOf(other, word));
    if (at < 0) continue;
    common += whole >= 0 ? 1 : 0.5;
    left.splice(at, 1);
  }
  return Math.round(((2 * common) / (sought.length + name.length)) * 90);
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, n) => word === others[n]);

const isInitialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);

const wordsOf = (name: string): readonly string[] =>
  foldLetters(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
