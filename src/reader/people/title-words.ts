import { MEN_TITLES, TITLES, WOMEN_TITLES } from '../lexicon/titles.ts';
import type { Token } from '../reading.ts';
import type { Gender } from './gender.ts';
import { COURTESY, type NameRun } from './name-runs.ts';

/** The sex that a title before a name stands for ("Mrs"), null for none. */
export function titleGender(tokens: readonly Token[], { titleFrom, from }: NameRun): Gender {
  for (let i = titleFrom; i < from; i += 1) {
    if (MEN_TITLES.has(tokens[i]?.lower ?? '')) return 'M';
    if (WOMEN_TITLES.has(tokens[i]?.lower ?? '')) return 'F';
  }
  return null;
}

/** The words of a title or a description that say more than "Mr" does, abbreviations spelled out. */
export const officesIn = (words: readonly Token[]): readonly string[] =>
  words
    .map(({ lower }) => lower)
    .filter((lower) => TITLES.has(lower) && !COURTESY.has(lower) && lower !== 'former')
    .map((lower) => LONG.get(lower.replace(/\.$/, '')) ?? lower);

const LONG: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
]);
