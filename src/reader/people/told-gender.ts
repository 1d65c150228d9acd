import type { Token } from '../reading.ts';
import { MEN_TITLES, WOMEN_TITLES } from '../words/titles.ts';
import { type Gender, genderOfName } from './gender.ts';
import type { Group } from './group-names.ts';
import type { NameRun } from './name-runs.ts';

/** The sex that the title before a name tells. */
export function titleGender(tokens: readonly Token[], { titleFrom, from }: NameRun): Gender {
  for (let i = titleFrom; i < from; i += 1) {
    if (MEN_TITLES.has(tokens[i]?.lower ?? '')) return 'M';
    if (WOMEN_TITLES.has(tokens[i]?.lower ?? '')) return 'F';
  }
  return null;
}

/** The sex that a person's titles tell. */
export const toldGender = (tokens: readonly Token[], { runs }: Pick<Group, 'runs'>): Gender =>
  runs.map((run) => titleGender(tokens, run)).find((gender) => gender !== null) ?? null;

/** The sex that a person's titles tell, else the first name. */
export const genderOfGroup = (tokens: readonly Token[], group: Group): Gender =>
  toldGender(tokens, group) ?? (group.words.length > 1 ? genderOfName(group.lowers[0] ?? '') : null);
