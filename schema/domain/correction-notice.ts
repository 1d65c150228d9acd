import { dating, firstWords, labels, mending, sentences } from './correction-words.ts';
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
 * "An earlier version of this story misstated …").
 */
export function correctionNotice(paragraph: string): CorrectionNotice | null {
  if (paragraph.length > longestNotice) return null;
  const lead = /^[\s([*_•·–—-]*/.exec(paragraph)?.[0].length ?? 0;
  const words = paragraph.slice(lead);
  if (!firstWords.test(words)) return null;
  return movedBy(lead, labelled(words) ?? ofItself(words));
}

/** The kind of notice that a label stands for: "Clarification", "Editor's note"; null for any other words. */
export const kindOfLabel = (label: string): CorrectionKind | null =>
  labels.find(({ form }) => form.test(label))?.kind ?? null;

const movedBy = (by: number, notice: CorrectionNotice | null): CorrectionNotice | null =>
  notice === null ? null : { ...notice, datedFrom: notice.datedFrom + by, datedTo: notice.datedTo + by };

/** A notice with a label; what it says of the article itself tells the kind of an update and of a note. */
function labelled(words: string): CorrectionNotice | null {
  const label = labels.find(({ form }) => form.test(words));
  if (label === undefined) return null;
  const datedFrom = label.form.exec(words)?.[0].length ?? 0;
  // The label ends at its colon, dash or line; a time has a colon, too.
  const ending = /^(?:[^:\n]|:\d){0,60}?(?::(?!\d)|[\s)][–—-]\s|\n)/.exec(words.slice(datedFrom))?.[0] ?? '';
  if (!dating.test(ending)) return null;
  const datedTo = datedFrom + ending.length;
  const inner = movedBy(datedTo, ofItself(words.slice(datedTo)));
  if (inner !== null) {
    const kind = label.kind === 'UPDATE' || label.kind === 'EDITORS_NOTE' ? inner.kind : label.kind;
    return /\d/.test(ending) ? { ...inner, kind, datedFrom, datedTo } : { ...inner, kind };
  }
  // A heading may say no more than the day.
  const isSentence = ending !== '' && !dating.test(words.slice(datedTo)) && /[.!?…]["”’')\]*_\s]*$/.test(words);
  return isSentence ? { kind: label.kind, datedFrom, datedTo, isNews: label.kind === 'UPDATE' } : null;
}

/** A notice that begins with a sentence about the article itself. */
function ofItself(said: string): CorrectionNotice | null {
  const words = said.trimStart();
  const before = said.length - words.length;
  for (const sentence of sentences) {
    const match = sentence.exec(words);
    if (match === null) continue;
    const end = match[0].length;
    const verb = match.groups?.['done'];
    const isDated = verb !== undefined && /^(?:,? (?:on|at)\b|,? \d|,? \p{Lu})/u.test(words.slice(end));
    return movedBy(before, {
      kind: kindOf(verb, words),
      isNews: false,
      datedFrom: end,
      datedTo: isDated ? Math.min(words.length, end + longestDate) : end,
    });
  }
  return null;
}

function kindOf(verb: string | undefined, words: string): CorrectionKind {
  if (verb === 'retracted' || verb === 'withdrawn') return 'RETRACTION';
  if (verb === 'clarified' || /\b(?:to clarify|clarif(?:ies|ied|ying|ication)|to make (?:it )?clear)\b/i.test(words))
    return 'CLARIFICATION';
  return verb === 'updated' && !mending.test(words) ? 'UPDATE' : 'CORRECTION';
}
