/** How newspapers say that an article was corrected: labels, and sentences by which an article speaks of itself. From their style guides, as they print it. */
import type { CorrectionKind } from './model.ts';

/** What any notice begins with: most paragraphs are none by their first word. */
export const firstWords =
  /^(?:Corr|CORR|Clar|CLAR|Upda|UPDA|Retr|RETR|Edit|EDIT|An?\s|Our\s|The\s|This\s|We\s|In\s|Becau|Due\s|Owing)/;

/** Labels as newspapers print them, in capitals or with one. */
export const labels: readonly { readonly kind: CorrectionKind; readonly form: RegExp }[] = [
  {
    kind: 'CORRECTION',
    form: /^(?:Corrections?|CORRECTIONS?)(?:\s*(?:&|and|AND)\s*(?:clarifications?|CLARIFICATIONS?))?(?![\p{L}’'])/iu,
  },
  { kind: 'CLARIFICATION', form: /^(?:Clarifications?|CLARIFICATIONS?)(?![\p{L}’'])/u },
  { kind: 'UPDATE', form: /^(?:Updated?|UPDATED?)(?![\p{L}’'])/u },
  { kind: 'RETRACTION', form: /^(?:Retraction|RETRACTION)(?![\p{L}’'])/u },
  { kind: 'EDITORS_NOTE', form: /^(?:Editor(?:[’']s|s[’'])?|EDITOR(?:[’']S|S[’'])?)\s(?:note|NOTE)(?![\p{L}’'])/iu },
];

/** What may stand between a label and its colon: when the notice was made, and that it was added. */
export const dating = new RegExp(
  `^(?:[\\s,.()[\\]/:*_–—-]|\\d+(?:st|nd|rd|th)?(?![\\p{L}\\d])|\\d+(?=[ap]\\.?m\\b)|(?:[ap]\\.?m|at|on|of|the|appended|added|to|this|article|story|${[
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|gmt|bst|utc|[ecmp][sd]?t|cest|sgt|[ai]st|noon|midnight',
  ].join('|')})(?![\\p{L}\\d]))*$`,
  'iu',
);

/** What an article calls itself, and its parts. */
const itself =
  '(?:article|story|report|post|piece|column|review|interview|dispatch|page|item|profile|obituary|live ?blog|newsletter|transcript|headline|photo caption|caption)';
const part =
  '(?:headline|subheading|standfirst|caption|photo caption|picture caption|text|introduction|graphic|chart|map|video)';
const done = '(?:amended|corrected|revised|changed|edited|updated|clarified|modified|retracted|withdrawn)';

/** Sentences by which an article speaks of itself. */
export const sentences: readonly RegExp[] = [
  // "This article was amended on 3 May 2024 to …"; not "… was edited for length by Ann Hale".
  new RegExp(`^This ${itself}(?:[’']s ${part})? (?:was|has been|have been) (?<done>${done})(?! by\\b| for length)`),
  new RegExp(
    `^The ${part}\\b[^.]{0,80}? (?:of|on|to|in|with|for|above) this ${itself} (?:was|has been|have been) (?<done>${done})(?! by\\b)`,
  ),
  // "An earlier version of this story misstated …"; not "… appeared in The Harbury Post".
  new RegExp(
    `^(?:In )?(?:[Aa]n|[Tt]he|[Oo]ur) (?:earlier|previous|original|initial|prior|first)(?: \\w+)? (?:version|edition)s? of this ${itself}\\b(?! (?:appeared|ran|(?:was|were) (?:first |originally )?(?:published|posted|printed)))`,
  ),
  new RegExp(
    `^(?:Because of|Due to|Owing to) an?(?: \\w+)? (?:error|mistake|misunderstanding),? [^.]{0,80}?\\bthis ${itself}\\b`,
  ),
  new RegExp(
    `^(?:Because of|Due to|Owing to) an? (?:editing|reporting|production|translation|typing) (?:error|mistake), [^.]{0,80}?\\b${itself}\\b`,
  ),
  new RegExp(
    `^We (?:have |have since )?(?<done>retracted|withdrawn|corrected|clarified|amended|updated) (?:this|an? earlier|our) (?:\\w+ ){0,3}?(?:${itself}|${part})\\b`,
  ),
];

/** Words by which an update says that it mends something. */
export const mending =
  /\b(?:to correct|correct(?:s|ed|ing)|to fix|errors?|mistakes?|misstated|misspel\w*|misidentified|misquoted|incorrectly|wrongly|mistakenly|erroneously|inaccurate(?:ly)?)\b/i;
