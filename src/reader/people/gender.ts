import { FEMALE_NAMES } from '../lexicon/female-names.ts';
import { MALE_NAMES } from '../lexicon/male-names.ts';
import { LISTED, listed } from './tagger/word-lists.ts';

/** What "he" and "she" may stand for: a man, a woman, or not known. */
export type Gender = 'M' | 'F' | null;

/** Whether a first name is usual for one sex and also given to the other. From general knowledge. */
export const isOfEither = (lower: string): boolean => EITHER.has(lower);

const EITHER = new Set(
  `lindsey lindsay leslie ashley kelly kim tracy tracey stacy shannon robin dana jan jean marion beverly lynn courtney whitney
   sandy terry jamie casey jody shelby vivian evelyn laurie andrea nicola simone sasha nikita jordan taylor morgan alexis angel
   avery bailey cameron carol claire dominique francis hilary jackie jesse joan jocelyn joyce kerry lee loren maria merle
   michele noel pat paris quinn reese rene ricky robbie ronnie sam sidney sydney toby tony valentine alex chris charlie ray`
    .trim()
    .split(/\s+/),
);

/** The sex for which a first name is usual; null for both or neither. */
export function genderOfName(lower: string): Gender {
  let male = MALE_NAMES.has(lower);
  let female = FEMALE_NAMES.has(lower);
  if (!male && !female) {
    const bits = listed(lower);
    male = (bits & LISTED.MAN) !== 0;
    female = (bits & LISTED.WOMAN) !== 0;
  }
  return male === female ? null : male ? 'M' : 'F';
}
