import { CLAUSE_CUES, HEARER_CUES, isParticiple } from '../lexicon/cue-verbs.ts';
import type { Quotation, Token } from '../reading.ts';
import { quotationsWithin } from '../text/pair-marks.ts';
import type { Attribution } from './attribution.ts';
import { isUnsaid } from './is-unsaid.ts';
import type { Stretch } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';
import type { View } from './token-index.ts';

/** "“He told me ‘I am done’ and left,” said …": a quotation inside a quotation, with the speaker that the outer one names. */
export function nestedQuotations(view: View, speaks: (block: number) => boolean): Attribution[] {
  const outermost = view.quotations.filter(({ block }) => speaks(block));
  return outermost.flatMap((outer) =>
    quotationsWithin(view.tokens, outer).flatMap((inner) => spokenBefore(view, outer, inner) ?? []),
  );
}

/** The verb of saying right before the marks; its object ("told me"), a comma or a colon may stand between. */
function spokenBefore(view: View, outer: Quotation, inner: Quotation): Attribution | null {
  const { tokens, sentences, sentenceOf } = view;
  const open = inner.from - 1;
  const end = /^[,:]$/.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  for (let at = end - 1; at >= outer.from && at >= end - 4; at -= 1) {
    const verb = tokens[at]?.lower ?? '';
    if (!CLAUSE_CUES.has(verb) || isParticiple(verb) || tokens[at]?.pos !== 'VERB') continue;
    if (at + 1 < end && !(HEARER_CUES.has(verb) && isHearer(tokens, at + 1, end))) return null;
    const sentence = sentences[sentenceOf[at] ?? 0];
    const low = Math.max(outer.from, sentence?.from ?? 0);
    const group = verbGroupStart(tokens, at, low);
    const source = subjectBefore(view, group, low) ?? sharedSubject(view, group, low);
    if (source === null || sentence === undefined || isUnsaid(view, sentence, group, at, source)) return null;
    return { rule: 'NESTED', cue: { from: at, to: at + 1 }, source, content: [{ from: inner.from, to: inner.to }] };
  }
  return null;
}

/** "He | looked at me and said": the subject of the verb before, which an "and" joins. */
function sharedSubject(view: View, group: number, low: number): Stretch | null {
  const { tokens } = view;
  if (!/^(?:and|but|then)$/.test(tokens[group - 1]?.lower ?? '')) return null;
  for (let at = group - 2; at > low && at > group - 20; at -= 1) {
    if (tokens[at]?.pos !== 'VERB' && tokens[at]?.pos !== 'AUX') continue;
    const subject = subjectBefore(view, verbGroupStart(tokens, at, low), low);
    if (subject !== null) return subject;
  }
  return null;
}

/** "told | me |", "told | the council |". */
const isHearer = (tokens: readonly Token[], from: number, end: number): boolean =>
  (end === from + 1 && tokens[from]?.pos === 'PRON') || phraseAfter(tokens, from, end)?.to === end;
