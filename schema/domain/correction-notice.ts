import type { CorrectionKind } from './model.ts';

/**
 * A notice about the article that it stands in. From `datedFrom` up to `datedTo` it may say when it was made: behind a label
 * ("Correction (May 3):"), or behind the verb ("was amended on 3 May"). `isNews` where it tells the story on ("UPDATE 3.15pm: …").
 */
export interface CorrectionNotice {
  readonly kind: CorrectionKind;
  readonly datedFrom: number;
  readonly datedTo: number;
  readonly isNews: boolean;
}

/** A notice is no longer than this, and what dates it no longer than that. */
const longestNotice = 1500;
const longestDate = 60;

/**
 * The notice that a paragraph is, null where it is the story's own words. A notice begins with a label and says a sentence behind it
 * ("CLARIFICATION: …", "UPDATE 3.15pm: …"), or it begins with a sentence that speaks of the article itself ("This article was amended on …",
 * "An earlier version of this story misstated …"). The forms are those of the style guides of newspapers and agencies.
 */
export function correctionNotice(paragraph: string): CorrectionNotice | null {
  if (paragraph.length > longestNotice) return null;
  const lead = /^[\s([*_•·–—-]*/.exec(paragraph)?.[0].length ?? 0;
  const words = paragraph.slice(lead);
  if (!firstWords.test(words)) return null;
  const label = labels.find(({ form }) => form.test(words));
  if (label === undefined) return within(ofItself(words), lead);
  const behind = label.form.exec(words)?.[0].length ?? 0;
  const colon = /^(?:(?!\n)[^:]|:\d){0,60}?(?::(?!\d)|[\s)][–—-]\s|\n)/.exec(words.slice(behind))?.[0].length ?? 0;
  const said = words.slice(behind + colon).trimStart();
  const from = words.length - said.length;
  const inner = within(ofItself(said), lead + from);
  const isLabel = colon > 0 && dating.test(words.slice(behind, behind + colon));
  if (inner !== null && (isLabel || colon === 0)) {
    const isDatedByLabel = /\d/.test(words.slice(behind, behind + colon));
    const kind = label.kind === 'UPDATE' || label.kind === 'EDITORS_NOTE' ? inner.kind : label.kind;
    return isDatedByLabel
      ? { kind, isNews: false, datedFrom: lead + behind, datedTo: lead + behind + colon }
      : { ...inner, kind };
  }
  if (!isLabel || !/[.!?…]["”’')\]*_\s]*$/.test(said)) return null;
  return {
    kind: label.kind,
    isNews: label.kind === 'UPDATE',
    datedFrom: lead + behind,
    datedTo: lead + behind + colon,
  };
}

const within = (notice: CorrectionNotice | null, by: number): CorrectionNotice | null =>
  notice === null ? null : { ...notice, datedFrom: notice.datedFrom + by, datedTo: notice.datedTo + by };

/** What any notice begins with: most paragraphs are none by their first word. */
const firstWords =
  /^(?:Corr|CORR|Clar|CLAR|Upda|UPDA|Retr|RETR|Edit|EDIT|An?\s|Our\s|The\s|This\s|We\s|In\s|Becau|Due\s|Owing)/;

/** Labels as newspapers print them, in capitals or with one. */
const labels: readonly { readonly kind: CorrectionKind; readonly form: RegExp }[] = [
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
const dating = new RegExp(
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
const sentences: readonly RegExp[] = [
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
const mending =
  /\b(?:to correct|correct(?:s|ed|ing)|to fix|errors?|mistakes?|misstated|misspel\w*|misidentified|misquoted|incorrectly|wrongly|mistakenly|erroneously|inaccurate(?:ly)?)\b/i;

function ofItself(words: string): CorrectionNotice | null {
  for (const sentence of sentences) {
    const match = sentence.exec(words);
    if (match === null) continue;
    const end = match[0].length;
    const verb = match.groups?.['done'];
    const isDated = verb !== undefined && /^(?:,? (?:on|at)\b|,? \d|,? \p{Lu})/u.test(words.slice(end));
    return {
      kind: kindOf(verb, words),
      isNews: false,
      datedFrom: end,
      datedTo: isDated ? Math.min(words.length, end + longestDate) : end,
    };
  }
  return null;
}

function kindOf(verb: string | undefined, words: string): CorrectionKind {
  if (verb === 'retracted' || verb === 'withdrawn') return 'RETRACTION';
  if (verb === 'clarified' || /\b(?:to clarify|clarif(?:ies|ied|ying|ication)|to make (?:it )?clear)\b/i.test(words))
    return 'CLARIFICATION';
  return verb === 'updated' && !mending.test(words) ? 'UPDATE' : 'CORRECTION';
}
