import type { Sentence, Token } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import type { Stretch } from './noun-phrase.ts';
import { endsSpeech } from './pieces-around-cue.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';
import type { View } from './token-index.ts';

/** All tokens between a quotation and the verb, if no other verb is among them: "…,” Jane Doe, an aide to the mayor | told". */
export function betweenQuotationAnd(view: View, group: number, low: number, sentence: Sentence): Stretch | null {
  if (low <= sentence.from || group <= low || group - low > 30 || !endsSpeech(view, low - 1)) return null;
  let relative = false;
  for (let i = low; i < group; i += 1) {
    const token = view.tokens[i];
    if (token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'that') relative = true;
    if (
      !relative &&
      (token?.pos === 'AUX' || (token?.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) || token?.pos === 'SCONJ')
    )
      return null;
    if (i === low && (token?.pos === 'CCONJ' || token?.pos === 'ADP' || token?.pos === 'PUNCT' || token?.pos === 'ADV'))
      return null;
  }
  return { from: low, to: group };
}

/** Where a subject may begin: behind the last quotation before the verb, or with the sentence. */
export function lowBound(view: View, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.from; i -= 1) {
    const inside = view.within[i] ?? -1;
    if (inside < 0) continue;
    const quotation = view.quotations[inside];
    if (quotation !== undefined && quotation.to - quotation.from <= 3 && quotation.from - 1 > sentence.from) continue;
    return i + 1;
  }
  return sentence.from;
}

/** The source of a verb that shares its subject with the one before: "said … and | added". */
export function coordinatedSource(
  view: View,
  group: number,
  sentence: Sentence,
  before: readonly Attribution[],
): Stretch | null {
  const { tokens } = view;
  const link = tokens[group - 1];
  if (link === undefined || group - 1 < sentence.from) return null;
  if (link.pos !== 'CCONJ' && link.text !== ',') return null;
  const prior = before.findLast(({ source }) => source !== null);
  const ends = prior === undefined ? -1 : Math.max(...prior.content.map(({ to }) => to), prior.cue?.to ?? 0);
  const between = view.tokens.slice(Math.max(0, ends), group - 1).some(({ pos }) => pos === 'VERB');
  const isPair = view.tokens[group - 2]?.pos === 'VERB';
  return prior === undefined || between || isPair ? nearestSubject(view, sentence, group - 1) : prior.source;
}

/** The subject of the last verb before `high` that has one: "Ms Doe smiled | and said". */
export function nearestSubject(view: View, sentence: Sentence, high: number): Stretch | null {
  for (let at = high - 1; at > sentence.from && at > high - 60; at -= 1) {
    const pos = view.tokens[at]?.pos;
    if ((view.within[at] ?? -1) >= 0 || (pos !== 'VERB' && pos !== 'AUX')) continue;
    const low = lowBound(view, sentence, at);
    const subject = subjectBefore(view, verbGroupStart(view.tokens, at, low), low);
    if (subject !== null) return subject;
  }
  return null;
}

/** "footage of | Jane Doe | asking, “…”": the name alone. */
export function nameBefore(tokens: readonly Token[], at: number): Stretch {
  let from = at - 1;
  while (from > 0 && tokens[from - 1]?.pos === 'PROPN') from -= 1;
  return { from, to: at };
}

/** The subject of the first finite verb of a sentence before `high`. */
export function mainSubject(view: View, sentence: Sentence, high: number): Stretch | null {
  const first = mainClauseStart(view, sentence, high);
  for (let at = first + 1; at < high && at < first + 80; at += 1) {
    const token = view.tokens[at];
    if ((view.within[at] ?? -1) >= 0 || (token?.pos !== 'VERB' && token?.pos !== 'AUX')) continue;
    const low = Math.max(first, lowBound(view, sentence, at));
    const subject = subjectBefore(view, verbGroupStart(view.tokens, at, low), low);
    if (subject !== null) return subject;
  }
  return null;
}

/** Behind "When asked about it,". */
function mainClauseStart(view: View, sentence: Sentence, high: number): number {
  const { tokens, within } = view;
  if (
    !/^(?:when|as|after|before|while|although|though|if|since|because|asked|despite)$/.test(
      tokens[sentence.from]?.lower ?? '',
    )
  )
    return sentence.from;
  for (let i = sentence.from + 1; i < high - 2; i += 1) {
    if (tokens[i]?.text === ',' && (within[i] ?? -1) < 0) return i + 1;
  }
  return sentence.from;
}
