import { SHORT_MONTHS, SHORT_WEEKDAYS } from './date-words.ts';
import { SHORT_STATES } from './short-states.ts';
import { wordSet } from './word-set.ts';

/**
 * Abbreviations that a name or a number follows, so that their full stop ends no sentence ("Brig. Gen. Pat Ryder"): small,
 * without it. From general knowledge.
 */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev hon pres supt det insp
  amb fr st mt ft no nos vs v sr sra mme mlle mons msgr brig atty asst dir sec spc pfc cllr rt
`);

/**
 * All abbreviations whose full stop is part of them; those that lead nothing may end a sentence and may not. "Sun." is
 * left out: it is a newspaper more often than a day.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...LEADING_ABBREVIATIONS,
  ...SHORT_MONTHS.keys(),
  ...[...SHORT_WEEKDAYS.keys()].filter((day) => day !== 'sun'),
  ...SHORT_STATES,
  ...wordSet('jr inc corp co ltd bros ave blvd rd etc al approx dept est fig kans'),
]);

/** Those that are written small, too: "Roe v. Wade". */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = wordSet('v vs');
