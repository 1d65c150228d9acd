import { CLAUSE_CUES, isParticiple, PHRASE_CUES, THOUGHT_CUES } from '../lexicon/cue-verbs.ts';
import type { Quotation, Sentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import type { Stretch } from './noun-phrase.ts';
import { closersOf } from './open-runs.ts';
import { mainSubject } from './source-of-cue.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';
import type { View } from './token-index.ts';

/** No speech of an article has more pieces. */
const MOST_PIECES = 60;

/**
 * Gives quotations that no attribution holds to the one they continue: behind "he said." in the same paragraph as a
 * further piece, in a paragraph of their own as a quote of the same source. One within a sentence belongs to its verb.
 */
export function continueQuotations(
  view: View,
  found: readonly Attribution[],
  speaks: (block: number) => boolean,
): Attribution[] {
  const all = found.filter(({ rule }) => rule !== 'UNSAID');
  const held = heldQuotations(view, all, found);
  const closers = closersOf(view);
  const lastOf = lastAttributions(view, all);
  for (const [index, quotation] of view.quotations.entries()) {
    if (held.has(index) || !speaks(quotation.block) || isWithin(view, index)) continue;
    const whole = isWhole(view, quotation);
    const closer = isIntroduced(view, quotation) ? -1 : (held.get(closers[index] ?? -1) ?? -1);
    const previous = closer >= 0 ? closer : lastOf(quotation.from - 1);
    if (whole && isSingle(view, quotation) && quotation.block !== blockOf(view, all[previous])) continue;
    const stretch = { from: quotation.from - 1, to: quotation.isOpen ? quotation.to : quotation.to + 1 };
    if (whole && previous >= 0 && !isIntroduced(view, quotation)) {
      const before = all[previous];
      const follows = before !== undefined && (closer >= 0 || near(view, before, quotation));
      if (follows && before.content.length < MOST_PIECES) {
        all[previous] = { ...before, content: [...before.content, stretch] };
        continue;
      }
    }
    const own = whole ? ofSentenceBefore(view, quotation, stretch) : anyVerb(view, quotation);
    if (own !== null) all.push(own);
  }
  return all;
}

/** The quotations that attributions hold, and for each which one does; -1 for one that holds words nobody said. */
function heldQuotations(view: View, all: readonly Attribution[], found: readonly Attribution[]): Map<number, number> {
  const held = new Map<number, number>();
  const hold = (by: number, { content, source }: Attribution): void => {
    for (const { from, to } of source === null ? content : [...content, source]) {
      for (let i = from; i < to; i += 1) if ((view.within[i] ?? -1) >= 0) held.set(view.within[i] ?? -1, by);
    }
  };
  for (const attribution of found) if (attribution.rule === 'UNSAID') hold(-1, attribution);
  for (const [index, attribution] of all.entries()) hold(index, attribution);
  return held;
}

/** A heading may stand in single marks where quotations stand in double ones. */
const isSingle = ({ tokens }: View, { from }: Quotation): boolean => /^['‘]$/.test(tokens[from - 1]?.text ?? '');

const blockOf = (view: View, attribution: Attribution | undefined): number =>
  attribution === undefined ? -1 : (view.sentences[view.sentenceOf[endOf(attribution) - 1] ?? 0]?.block ?? -1);

/** Single marks within double ones are part of them. */
const isWithin = (view: View, index: number): boolean => view.within[view.quotations[index]?.from ?? 0] !== index;

/**
 * For a token the attribution that ends last before it, by its index: of those in the same sentence the one whose words
 * are quoted. -1 for none.
 */
function lastAttributions(view: View, found: readonly Attribution[]): (at: number) => number {
  const byEnd = found
    .map((attribution, index) => ({ index, end: endOf(attribution), isQuoted: endsInQuotation(view, attribution) }))
    .sort((a, b) => a.end - b.end);
  return (at) => {
    let low = 0;
    let high = byEnd.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byEnd[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = byEnd[low - 1];
    if (last === undefined) return -1;
    const sentence = view.sentenceOf[last.end - 1];
    for (let i = low - 1; i >= 0 && i > low - 5; i -= 1) {
      const other = byEnd[i];
      if (other?.isQuoted === true && view.sentenceOf[other.end - 1] === sentence) return other.index;
    }
    return last.index;
  };
}

const endOf = ({ cue, source, content }: Attribution): number =>
  Math.max(cue?.to ?? 0, source?.to ?? 0, ...content.map(({ to }) => to));

/** Whether a quotation holds whole sentences and nothing else stands in them. */
function isWhole(view: View, { from, to, isOpen }: Quotation): boolean {
  const { tokens, sentences, sentenceOf } = view;
  const first = sentences[sentenceOf[from - 1] ?? 0];
  if (first?.from !== from - 1) return false;
  if (isOpen) return true;
  const last = sentences[sentenceOf[to] ?? 0];
  // "“… are, ‘Sorry.’”": marks within close before its own do.
  const end = /^['’"”]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  return last !== undefined && last.to <= to + 2 && /^[.?!…,]|^\.\.+$|—/.test(tokens[end - 1]?.text ?? '');
}

/** "He was blunt:" at the end of the words before. */
function isIntroduced(view: View, { from, block }: Quotation): boolean {
  const before = view.tokens[from - 2];
  const own = view.sentences[view.sentenceOf[from - 2] ?? 0]?.block ?? -9;
  return before?.text === ':' && own >= block - 1;
}

const endsInQuotation = (view: View, { content }: Attribution): boolean => {
  const last = content.at(-1);
  return last !== undefined && (view.within[last.to - 1] ?? -1) >= 0;
};

/** In the paragraph of the attribution or the one behind. */
function near(view: View, before: Attribution, { block }: Quotation): boolean {
  const last = before.content.at(-1);
  if (last === undefined) return false;
  const own = view.sentences[view.sentenceOf[last.to - 1] ?? 0]?.block ?? -9;
  return block - own <= 2;
}

/** "Mr Smith was blunt. “…”": the subject of the sentence before. */
function ofSentenceBefore(view: View, quotation: Quotation, stretch: Stretch): Attribution | null {
  const own = view.sentenceOf[quotation.from - 1] ?? 0;
  const before = view.sentences[own - 1];
  if (before === undefined || before.block < quotation.block - 1 || quotation.to - quotation.from < 4) return null;
  const introduced = view.tokens[before.to - 1]?.text === ':' ? lastCue(view, before) : null;
  if (introduced !== null) return { rule: 'BEFORE', ...introduced, content: [stretch] };
  const source = mainSubject(view, before, before.to);
  return source === null ? null : { rule: 'PREVIOUS', cue: null, source, content: [stretch] };
}

/** "…, as the paper | notes |:": the last verb of saying before a colon, and its subject. */
function lastCue(view: View, { from, to }: Sentence): { cue: Stretch; source: Stretch } | null {
  const { tokens } = view;
  for (let at = to - 2; at > from && at > to - 14; at -= 1) {
    const token = tokens[at];
    if (token?.pos !== 'VERB' || !CLAUSE_CUES.has(token.lower) || isParticiple(token.lower)) continue;
    const source = subjectBefore(view, verbGroupStart(tokens, at, from), from);
    return source === null ? null : { cue: { from: at, to: at + 1 }, source };
  }
  return null;
}

/** "He dismissed it as “mere words”": the verb before the quotation and its subject; a verb of thought before the nearest. */
function anyVerb(view: View, quotation: Quotation): Attribution | null {
  const { tokens, sentences, sentenceOf, within } = view;
  const sentence = sentences[sentenceOf[quotation.from - 1] ?? 0];
  if (sentence === undefined || quotation.to - quotation.from < 2 || isTitle(view, quotation)) return null;
  const close = quotation.isOpen ? quotation.to : quotation.to + 1;
  const goesOn = close < sentence.to && tokens[close]?.pos !== 'PUNCT' && tokens[close]?.pos !== 'CCONJ';
  const to =
    goesOn && !/^[.,?!]$/.test(tokens[quotation.to - 1]?.text ?? '.') ? contentEnd(view, close, sentence.to) : close;
  let nearest: Attribution | null = null;
  for (let at = quotation.from - 2; at > sentence.from && at > quotation.from - 40; at -= 1) {
    const token = tokens[at];
    if ((within[at] ?? -1) >= 0 || token?.pos !== 'VERB') continue;
    const isThought =
      tokens[at + 1]?.lower === 'that' ||
      THOUGHT_CUES.has(token.lower) ||
      CLAUSE_CUES.has(token.lower) ||
      PHRASE_CUES.has(token.lower);
    if (nearest !== null && !isThought) continue;
    const source = subjectBefore(view, verbGroupStart(tokens, at, sentence.from), sentence.from);
    if (source === null) continue;
    const isSpoken = tokens[quotation.from - 2]?.text === ':';
    const found: Attribution = {
      rule: 'ANY_VERB',
      cue: { from: at, to: at + 1 },
      source,
      content: [{ from: isSpoken ? quotation.from - 1 : wordsFrom(view, at, quotation.from - 1), to }],
    };
    if (isThought || isSpoken) return found;
    nearest = found;
  }
  return nearest;
}

/**
 * Where the words said begin between a verb that need not be one of saying and the marks: behind "that", behind the
 * preposition of the verb ("believes in | journalism that “takes sides”"), or with the marks ("a new phrase, | “…”").
 */
function wordsFrom({ tokens }: View, at: number, open: number): number {
  const before = tokens[open - 1];
  for (let i = open - 1; i > at; i -= 1) if (tokens[i]?.lower === 'that' && tokens[i]?.pos !== 'PRON') return i + 1;
  if (before?.text === ',' || (open > at + 2 && /^(?:of|for|with|by)$/.test(before?.lower ?? ''))) return open;
  return /^(?:in|of|to|for|on|about)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

/** Every word of weight begins with a capital: a book, a film, a programme. */
function isTitle({ tokens }: View, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token !== undefined && /^\p{Ll}/u.test(token.text) && token.text.length > 3) return false;
  }
  return to - from < 10;
}
