import { FEMALE_NAMES } from '../words/female-names.ts';
import { MALE_NAMES } from '../words/male-names.ts';

/** What "he" and "she" may stand for: a man, a woman, or not known. */
export type Gender = 'M' | 'F' | null;

/** The sex a first name tells, null for both or neither. */
export function genderOfName(lower: string): Gender {
  const male = MALE_NAMES.has(lower);
  const female = FEMALE_NAMES.has(lower);
  return male === female ? null : male ? 'M' : 'F';
}
