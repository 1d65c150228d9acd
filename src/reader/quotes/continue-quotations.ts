import type { Quotation } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { mainSubject } from './find-attributions.ts';
import type { Stretch } from './noun-phrase.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';
import type { View } from './view.ts';

/**
 * Gives quotations that no attribution holds to the one they continue: behind "he said." in the same paragraph as a
 * further piece, in a paragraph of their own as a quote of the same source. One within a sentence belongs to its verb.
 */
export function continueQuotations(
  view: View,
  found: readonly Attribution[],
  speaks: (block: number) => boolean,
): Attribution[] {
  const all = [...found];
  const held = heldQuotations(view, found);
  const lastOf = lastAttributions(view, found);
  for (const [index, quotation] of view.quotations.entries()) {
    if (held.has(index) || !speaks(quotation.block) || isWithin(view, index)) continue;
    const previous = lastOf(quotation.from - 1);
    const whole = isWhole(view, quotation);
    const stretch = { from: quotation.from - 1, to: quotation.isOpen ? quotation.to : quotation.to + 1 };
    if (whole && previous >= 0 && !isIntroduced(view, quotation)) {
      const before = all[previous];
      if (before === undefined) continue;
      const isNear = follows(view, before, stretch);
      if (isNear) all[previous] = { ...before, content: [...before.content, stretch] };
      else if (near(view, before, quotation))
        all.push({ rule: 'CONTINUED', cue: before.cue, source: before.source, content: [stretch] });
      continue;
    }
    const own = whole ? ofSentenceBefore(view, quotation, stretch) : anyVerb(view, quotation);
    if (own !== null) all.push(own);
  }
  return all;
}

function heldQuotations(view: View, found: readonly Attribution[]): Set<number> {
  const held = new Set<number>();
  for (const { content, source } of found) {
    for (const { from, to } of source === null ? content : [...content, source]) {
      for (let i = from; i < to; i += 1) if ((view.within[i] ?? -1) >= 0) held.add(view.within[i] ?? -1);
    }
  }
  return held;
}

/** Single marks within double ones are part of them. */
const isWithin = (view: View, index: number): boolean => view.within[view.quotations[index]?.from ?? 0] !== index;

/** For a token the last attribution whose cue or content stands before it, by its index; -1 for none. */
function lastAttributions(_view: View, found: readonly Attribution[]): (at: number) => number {
  const ends = found.map(({ content, cue, source }) =>
    Math.max(cue?.to ?? 0, source?.to ?? 0, ...content.map(({ to }) => to)),
  );
  const starts = found.map(({ content, cue, source }) =>
    Math.min(
      cue?.from ?? Number.POSITIVE_INFINITY,
      source?.from ?? Number.POSITIVE_INFINITY,
      ...content.map(({ from }) => from),
    ),
  );
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - 6; i -= 1) if ((ends[i] ?? 0) <= at) return i;
    return -1;
  };
}

/** Whether a quotation holds whole sentences and nothing else stands in them. */
function isWhole(view: View, { from, to, isOpen }: Quotation): boolean {
  const { tokens, sentences, sentenceOf } = view;
  const first = sentences[sentenceOf[from - 1] ?? 0];
  if (first?.from !== from - 1) return false;
  if (isOpen) return true;
  const last = sentences[sentenceOf[to] ?? 0];
  return last !== undefined && last.to <= to + 2 && /^[.?!…,]|^\.\.+$|—/.test(tokens[to - 1]?.text ?? '');
}

/** "He was blunt:" at the end of the words before. */
function isIntroduced(view: View, { from, block }: Quotation): boolean {
  const before = view.tokens[from - 2];
  return before?.text === ':' && view.sentences[view.sentenceOf[from - 2] ?? 0]?.block === block;
}

/** Right behind the sentence of an attribution that holds a quotation, in one paragraph. */
function follows(view: View, before: Attribution, { from }: Stretch): boolean {
  const { sentences, sentenceOf, within } = view;
  const ends = Math.max(before.cue?.to ?? 0, before.source?.to ?? 0, ...before.content.map(({ to }) => to));
  const a = sentences[sentenceOf[ends - 1] ?? 0];
  const b = sentences[sentenceOf[from] ?? 0];
  if (a === undefined || b === undefined || a.block !== b.block || b.from !== Math.max(a.to, ends)) return false;
  return before.content.some((piece) => (within[piece.to - 1] ?? -1) >= 0);
}

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
  const source = mainSubject(view, before, before.to);
  return source === null ? null : { rule: 'PREVIOUS', cue: null, source, content: [stretch] };
}

/** "He dismissed it as “mere words”": the verb before the quotation and its subject. */
function anyVerb(view: View, quotation: Quotation): Attribution | null {
  const { tokens, sentences, sentenceOf, within } = view;
  const sentence = sentences[sentenceOf[quotation.from - 1] ?? 0];
  if (sentence === undefined || quotation.to - quotation.from < 2 || isTitle(view, quotation)) return null;
  for (let at = quotation.from - 2; at > sentence.from && at > quotation.from - 30; at -= 1) {
    const token = tokens[at];
    if ((within[at] ?? -1) >= 0 || token?.pos !== 'VERB') continue;
    const group = verbGroupStart(tokens, at, sentence.from);
    const source = subjectBefore(view, group, sentence.from);
    if (source === null) continue;
    const to = quotation.isOpen ? quotation.to : quotation.to + 1;
    return { rule: 'ANY_VERB', cue: { from: at, to: at + 1 }, source, content: [{ from: at + 1, to }] };
  }
  return null;
}

/** Every word of weight begins with a capital: a book, a film, a programme. */
function isTitle({ tokens }: View, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token !== undefined && /^\p{Ll}/u.test(token.text) && token.text.length > 3) return false;
  }
  return to - from < 10;
}
