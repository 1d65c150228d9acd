import { CLAUSE_CUES, isParticiple, PHRASE_CUES } from '../lexicon/cue-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { phraseAfter } from './phrase-after.ts';
import type { View } from './token-index.ts';

/**
 * The first token behind the words said that begin at `from`, in the sentence that ends with `high`: the sentence's end,
 * or where another attribution or a contrast begins. A quotation is never cut: it may run past its sentence.
 */
export function contentEnd(view: View, from: number, high: number): number {
  const { tokens, within, quotations } = view;
  const direct = quotationAt(view, from);
  let at = from;
  if (direct !== null) {
    at = direct.to;
    if (isComplete(view, direct.index, at, high)) return at;
  }
  while (at < high) {
    const inside = within[at] ?? -1;
    if (inside >= 0) {
      const { to, isOpen } = quotations[inside] ?? { to: at, isOpen: true };
      const before = tokens[to - 1]?.text;
      at = Math.max(at + 1, isOpen ? to : to + 1);
      if (isOpen || at >= high) continue;
      if (before === ',' && (endsAtComma(view, at - 1, high) || opensSentence(view, at, high))) return at;
      if (isOccasion(view, at, high)) return at;
      continue;
    }
    const resumed = behindAside(view, from, at, high);
    if (resumed > at) {
      at = resumed;
      continue;
    }
    if (endsAt(view, at, high)) return at;
    at += 1;
  }
  return at;
}

/** No aside is longer, in words. */
const LONGEST_ASIDE = 30;

/**
 * Behind the comma that closes an aside in the subject of the words said, where their verb follows: "the bridge | , which
 * was shut in March, | would open". `at` itself where none begins there.
 */
function behindAside({ tokens, within }: View, from: number, at: number, high: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let i = from; i < at; i += 1) if (isFiniteVerb(tokens[i]) && i > from) return at;
  for (let i = at + 1; i < high - 1 && i < at + LONGEST_ASIDE; i += 1) {
    if ((within[i] ?? -1) >= 0 || /^[;:.—]$/.test(tokens[i]?.text ?? '')) return at;
    if (tokens[i]?.text !== ',') continue;
    const next = tokens[tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1];
    if (next?.pos === 'AUX' || (next?.pos === 'VERB' && !isParticiple(next.lower) && !CLAUSE_CUES.has(next.lower)))
      return i + 1;
  }
  return at;
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || (token?.pos === 'VERB' && !isParticiple(token.lower));

export function quotationAt(view: View, at: number): { readonly index: number; readonly to: number } | null {
  const index = view.within[at] ?? -1;
  const quotation = view.quotations[index];
  if (quotation === undefined || quotation.from - 1 !== at) return null;
  return { index, to: quotation.isOpen ? quotation.to : quotation.to + 1 };
}

/** Whether a quotation says all: it holds a sentence, or nothing that belongs to it follows. */
function isComplete(view: View, index: number, to: number, high: number): boolean {
  const { tokens, quotations } = view;
  const quotation = quotations[index];
  if (quotation === undefined || to >= high) return true;
  const last = tokens[quotation.to - 1]?.text ?? '';
  const next = tokens[to];
  if (/^[.!?,;:—]$|^\.\.+$/.test(next?.text ?? '.')) return true;
  if (/^[.!?,…]/.test(last)) return true;
  // "“the wind is at our backs” | despite the loss": what follows a fragment belongs to it.
  const isFragment = !startsWithCapital(tokens[quotation.from]?.text ?? '');
  return !isFragment && quotation.to - quotation.from >= 6 && next?.pos !== 'VERB' && next?.pos !== 'AUX';
}

function endsAt(view: View, at: number, high: number): boolean {
  const { tokens } = view;
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.text === ';') return true;
  if (at === high - 1 && /^[.!?]$/.test(token.text)) return true;
  if (token.text === ',' || token.text === '—') return endsAtComma(view, at, high);
  if (token.lower === 'and' || token.lower === 'but') return isCueNext(view, at + 1, high);
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return true;
  return false;
}

function endsAtComma(view: View, at: number, high: number): boolean {
  const { tokens } = view;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= high) return true;
  if (next.lower === 'but' && /^(?:that|also)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  if (next.lower === 'but' || next.lower === 'while' || next.lower === 'though' || next.lower === 'although')
    return !quotesOn(view, at + 2, high);
  if (/^(?:an?|however|which|who)$/.test(next.lower)) return !quotesSoon(view, at + 2, high);
  if (next.lower === 'according') return true;
  if (next.lower === 'and') return isCueNext(view, at + 2, high);
  if (isParticiple(next.lower) && (CLAUSE_CUES.has(next.lower) || PHRASE_CUES.has(next.lower))) return true;
  const phrase = phraseAfter(tokens, at + 1, high);
  if (phrase === null) return false;
  const verb = tokens[phrase.to];
  if (verb === undefined || !CLAUSE_CUES.has(verb.lower))
    return CLAUSE_CUES.has(next.lower) && tokens[at + 2]?.pos !== 'PUNCT' && /ed$|said/.test(next.lower);
  const after = tokens[phrase.to + 1];
  return (
    after === undefined ||
    /^[.,;]$/.test(after.text) ||
    after.pos === 'ADP' ||
    after.pos === 'ADV' ||
    after.pos === 'PROPN'
  );
}

/** "called it a “quiet revolution,” | and I agree": a clause of its own with a pronoun for its subject. */
function opensSentence({ tokens }: View, at: number, high: number): boolean {
  const subject = /^(?:and|but|so)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const verb = tokens[subject + 1]?.pos;
  const isPronoun = /^(?:he|she|they|i|we|it)$/.test(tokens[subject]?.lower ?? '');
  return isPronoun && subject + 1 < high && (verb === 'VERB' || verb === 'AUX' || verb === 'ADV');
}

/** "a “crazy plan” | during a campaign stop in Ohio": behind a quotation, the occasion at which it was said. */
function isOccasion({ tokens, within }: View, at: number, high: number): boolean {
  if (!/^(?:in|during|at|on)$/.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:an?|his|her|the|their)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 7 && i < high; i += 1) {
    if ((within[i] ?? -1) >= 0 || /^[,;:.]$/.test(tokens[i]?.text ?? '.')) return false;
    if (OCCASIONS.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Where words are spoken or written. From general knowledge of English. */
const OCCASIONS = wordSet(
  'interview interviews speech rally tweet tweets statement post appearance debate stop conference email letter memo video ad op-ed column essay briefing remarks blog report hearing testimony',
);

/** Whether words are quoted later in the sentence, and no other verb of saying stands before them. */
function quotesOn({ tokens, within }: View, from: number, high: number): boolean {
  for (let i = from; i < high; i += 1) {
    if ((within[i] ?? -1) >= 0) return true;
    const token = tokens[i];
    if (token?.pos === 'VERB' && (CLAUSE_CUES.has(token.lower) || PHRASE_CUES.has(token.lower))) return false;
    if (token?.text === ';' || token?.text === ':') return false;
  }
  return false;
}

/** Whether more is quoted before the next comma. */
function quotesSoon(view: View, from: number, high: number): boolean {
  for (let i = from; i < high && view.tokens[i]?.text !== ','; i += 1) if ((view.within[i] ?? -1) >= 0) return true;
  return false;
}

/** "…, and | added": another finite verb of saying, with adverbs before it. */
function isCueNext(view: View, from: number, high: number): boolean {
  const { tokens } = view;
  for (let i = from; i < from + 3 && i < high; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.pos === 'ADV') continue;
    return (
      (CLAUSE_CUES.has(token.lower) || PHRASE_CUES.has(token.lower)) &&
      token.pos === 'VERB' &&
      /(?:ed|said|told|wrote|s|ing)$/.test(token.lower)
    );
  }
  return false;
}
