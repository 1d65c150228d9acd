import { CLAUSE_CUES, isParticiple } from '../lexicon/cue-verbs.ts';
import type { Sentence, Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { contentEnd, quotationAt } from './content-end.ts';
import type { Stretch } from './noun-phrase.ts';
import type { View } from './token-index.ts';

/** A quotation that ends in a comma, or in a mark of its own, before whoever said it. */
export function endsSpeech(view: View, close: number): boolean {
  const inside = view.within[close] ?? -1;
  const quotation = view.quotations[inside];
  return quotation?.to === close && /^(?:[,?!…]|\.\.+|—|--)$/.test(view.tokens[close - 1]?.text ?? '');
}

export function hasVerb({ tokens }: View, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) {
    const pos = tokens[i]?.pos;
    if (pos === 'AUX' || (pos === 'VERB' && i > from)) return true;
  }
  return false;
}

/** Whether any word stands in quotation marks. */
export function holdsQuotation({ within }: View, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) if ((within[i] ?? -1) >= 0) return true;
  return false;
}

/** Whether the range has a finite verb outside of clauses between commas ("Jane Doe, who came, …"). */
export function hasOwnVerb({ tokens }: View, { from, to }: Stretch): boolean {
  let aside = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token?.text === ',') aside = isRelative(tokens[i + 1]) || isPastForm(tokens[i + 1]);
    else if (isRelative(token) && before?.text !== ',') aside = true;
    else if (aside || i === from || before?.lower === 'to') continue;
    else if (token?.pos === 'AUX') return true;
    else if (token?.pos === 'VERB' && !token.lower.endsWith('ing')) return true;
  }
  return false;
}

const isRelative = (token: Token | undefined): boolean => /^(?:who|whose|whom|which)$/.test(token?.lower ?? '');
/** "…, said Jane Doe, | named chair in May, …": what is told of the speaker. */
const isPastParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && /(?:ed|born|known|seen|chosen|sworn)$/.test(token.lower);

const isPastForm = (token: Token | undefined): boolean => token?.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower);

/** What stands before `close` in its sentence, from where a quotation around it began. */
export function piecesBefore(view: View, sentence: Sentence, close: number): Stretch | null {
  const { tokens, within, quotations, sentences, sentenceOf } = view;
  let from = sentence.from;
  const covering = quotations[within[sentence.from] ?? -1];
  if (covering !== undefined && covering.from - 1 < sentence.from) {
    from = sentences[sentenceOf[Math.max(0, covering.from - 1)] ?? 0]?.from ?? from;
    if (hasCue(view, from, covering.from - 1)) from = covering.from - 1;
  }
  const isMark = (within[close] ?? -1) >= 0;
  const to = isMark || /^[?!]$/.test(tokens[close]?.text ?? '') ? close + 1 : close;
  // "But “we lost”, he said" begins with his own "but".
  if (/^(?:but|and|so|yet)$/.test(tokens[from]?.lower ?? '') && !holdsQuotation(view, { from, to })) from += 1;
  if (tokens[from]?.text === ',') from += 1;
  const quotation = quotations[within[to - 1] ?? -1];
  if (quotation !== undefined && quotation.from - 1 > from && startsSentence(view, quotation.from))
    return { from: quotation.from - 1, to };
  return to > from ? { from, to } : null;
}

/** "…, he said, | “and we will”": the rest of the words said, behind the comma at `tail`. */
export function restAfter(view: View, sentence: Sentence, tail: number): Stretch | null {
  const { tokens } = view;
  if (tail >= sentence.to || !/^[,—–-]/.test(tokens[tail]?.text ?? ''))
    return quotationAt(view, tail) === null || tail >= sentence.to
      ? null
      : { from: tail, to: contentEnd(view, tail, sentence.to) };
  const from = tail + 1;
  if (from >= sentence.to) return null;
  if (quotationAt(view, from) !== null) return { from, to: contentEnd(view, from, sentence.to) };
  const word = tokens[from]?.lower ?? '';
  if (joinsQuotation(view, from, sentence.to)) return { from, to: contentEnd(view, from, sentence.to) };
  if (
    isParticiple(word) ||
    isPastParticiple(tokens[from]) ||
    /^(?:and|but|who|whose|which|as|while|when|according|referring|an?|the|with|in|though|although|after|before|because|even)$/.test(
      word,
    )
  )
    return resumedBehind(view, from, sentence.to);
  const to = contentEnd(view, from, sentence.to);
  return to > from && hasVerb(view, { from: from - 1, to }) ? { from, to } : null;
}

/** "“…,” she said, | and still “got to sit in”": the same words go on in a clause that quotes, before another verb of saying. */
function joinsQuotation(view: View, from: number, high: number): boolean {
  const { tokens } = view;
  if (!/^(?:and|but)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < high && i < from + 8; i += 1) {
    if (quotationAt(view, i) !== null) return true;
    const token = tokens[i];
    if (/^[,;:.]$/.test(token?.text ?? '.') || (token?.pos === 'VERB' && CLAUSE_CUES.has(token.lower))) return false;
  }
  return false;
}

/** "…,” said Jane Doe, who came in May, | “is not safe”": a quotation behind a comma, and no other verb of saying between. */
function resumedBehind(view: View, from: number, high: number): Stretch | null {
  const { tokens, within } = view;
  for (let i = from; i < high; i += 1) {
    if ((within[i] ?? -1) < 0) {
      if (CLAUSE_CUES.has(tokens[i]?.lower ?? '') && tokens[i]?.pos === 'VERB') return null;
      continue;
    }
    const resumes = tokens[i - 1]?.text === ',' && quotationAt(view, i) !== null;
    return resumes ? { from: i, to: contentEnd(view, i, high) } : null;
  }
  return null;
}

export const isClosed = (view: View, at: number): boolean => {
  const text = view.tokens[at]?.text ?? '';
  if (text === ',' || text === '—' || text === '–' || text === '-' || text === '--' || text === '?' || text === '!')
    return true;
  const inside = view.within[at] ?? -1;
  return inside >= 0 && view.quotations[inside]?.to === at;
};

export const beginsQuotation = (view: View, { from }: Stretch): boolean =>
  quotationAt(view, from) !== null && startsWithCapital(view.tokens[from + 1]?.text ?? '');

export const isIntroduction = (view: View, { from }: Stretch): boolean =>
  /^(?:in|on|at|during|after|when|asked|speaking|however|later|meanwhile|instead|still|but|and)$/.test(
    view.tokens[from]?.lower ?? '',
  );

function hasCue(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (CLAUSE_CUES.has(view.tokens[i]?.lower ?? '')) return true;
  return view.tokens[to - 1]?.text === ':';
}

/** A quotation that begins a sentence of its own behind other words of its sentence: after a colon, or a cue and a comma. */
function startsSentence(view: View, first: number): boolean {
  const before = view.tokens[first - 2];
  return startsWithCapital(view.tokens[first]?.text ?? '') && (before?.text === ':' || before?.text === '.');
}
