import { isByline } from './is-byline.ts';
import { isDateLine } from './is-date-line.ts';
import { noticeParts } from './notice.ts';

/** A title that nothing states is no longer than this. */
const longestTitle = 150;

/**
 * Whether the first line of a body reads like a title where nothing states one: "Bridge Shut on Dr. Marsh’s Word". A
 * sentence, a name or a place alone ("Sam Oakley", "HARBURY"), a byline, a date, a dateline and a promotion do not.
 */
export function isTitle(line: string): boolean {
  if (line.length > longestTitle || line.includes('\n') || !/^["“‘'(]*[\p{Lu}\p{N}]/u.test(line)) return false;
  if (endsAsSentence(line) || hasSentenceInside(line) || isNameAlone(line)) return false;
  const whole = { start: 0, end: line.length };
  return !isByline(line) && !isDateLine(line, whole) && noticeParts(line, whole) === null;
}

/** With a full stop that is not an initial's ("U.S."), inside quotation marks, before what it introduces, or as a dateline does. */
const endsAsSentence = (line: string): boolean =>
  (/[.…:;,–—-]$/u.test(line) && !/\b\p{Lu}\.$/u.test(line)) || /[.!?…:;,]["”’')\]]+$/u.test(line);

/** A full stop behind a word too long for an abbreviation, or a dateline's dash. */
const hasSentenceInside = (line: string): boolean => /\p{Ll}{4}\.["”’')\]]*\s/u.test(line) || /\) ?[-–—]/u.test(line);

/** A word alone, or two that a name may be made of, with initials and particles between them ("Ida J. van der Brandt"). */
const isNameAlone = (line: string): boolean =>
  /^\S+$|^\p{Lu}\S*(?:\s+(?:\p{Lu}\.|van|von|der|den|de|da|di|la|le|bin|ibn))*\s+\p{Lu}\S*$/u.test(line);
