import { HEARER_CUES, isParticiple } from '../lexicon/cue-verbs.ts';
import type { Sentence } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { adjunctsEnd } from './adjuncts.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd, quotationAt } from './content-end.ts';
import type { Stretch } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import {
  beginsQuotation,
  endsSpeech,
  hasOwnVerb,
  hasVerb,
  holdsQuotation,
  isClosed,
  isIntroduction,
  piecesBefore,
  restAfter,
} from './pieces-around-cue.ts';
import type { View } from './token-index.ts';

/** "Said Mr Ellis: “…”": the verb opens the sentence. */
export function headInverted(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (at !== sentence.from) return null;
  const source = phraseAfter(tokens, at + 1, sentence.to);
  if (source === null || !/^[:,]$/.test(tokens[source.to]?.text ?? '') || quotationAt(view, source.to + 1) === null)
    return null;
  const content = { from: source.to + 1, to: contentEnd(view, source.to + 1, sentence.to) };
  return { rule: 'INVERTED', cue: { from: at, to: at + 1 }, source, content: [content] };
}

/** "…,” said an official": the source behind the verb. */
export function invertedAt(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (at - 1 < sentence.from || !isClosed(view, at - 1)) return null;
  const first = tokens[at + 1];
  if (first === undefined || first.pos === 'ADP' || first.pos === 'PUNCT') return null;
  if (HEARER_CUES.has(tokens[at]?.lower ?? '') && !/^(?:asked|warned|urged)$/.test(tokens[at]?.lower ?? ''))
    return null;
  if (adjunctsEnd(tokens, at + 1, sentence.to, false) > at + 1) return null;
  const phrase = phraseAfter(tokens, at + 1, sentence.to);
  if (phrase === null) return null;
  const next = tokens[phrase.to];
  if (
    next !== undefined &&
    phrase.to < sentence.to &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'to')
  )
    return null;
  const isQuoted = (view.within[at - 1] ?? -1) >= 0;
  if (!isQuoted && quotationAt(view, phrase.to) !== null && phrase.to < sentence.to) return null;
  const pieces = piecesBefore(view, sentence, at - 1);
  if (pieces === null) return null;
  if (!holdsQuotation(view, pieces) && !(mayFollowClause(view, at, phrase, sentence.to) && hasOwnVerb(view, pieces)))
    return null;
  const source = withApposition(view, phrase, sentence.to);
  const rest = restAfter(view, sentence, adjunctsEnd(tokens, source.to, sentence.to, true));
  return {
    rule: 'INVERTED',
    cue: { from: at, to: at + 1 },
    source,
    content: rest === null ? [pieces] : [pieces, rest],
  };
}

/**
 * Verbs that stand before their source behind words without marks, and no pronoun behind them: "…, said officials". Some do so before a
 * name that ends the sentence alone: "…, noted Jane Doe."
 */
function mayFollowClause({ tokens }: View, at: number, { from, to }: Stretch, end: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (/^(?:said|says|say|reported|reports|wrote|writes|added|adds)$/.test(verb)) return tokens[at + 1]?.pos !== 'PRON';
  const isLast = to >= end || (to === end - 1 && tokens[to]?.pos === 'PUNCT');
  return isLast && to - from > 1 && tokens[to - 1]?.pos === 'PROPN' && BEFORE_NAMES.test(verb);
}

const BEFORE_NAMES = /^(?:not|argu|explain|observ|conclud)e?[ds]$|^(?:explained|insisted|insists|explains)$/;

/** "Jane Doe | , a lawyer in Ohio | ." */
export function withApposition(view: View, phrase: Stretch, high: number): Stretch {
  const { tokens } = view;
  if (tokens[phrase.to]?.text !== ',' || phrase.to + 1 >= high) return phrase;
  const first = tokens[phrase.to + 1];
  const name = nameBehind(view, phrase, high);
  if (name !== null) return { from: phrase.from, to: name };
  if (
    first?.pos !== 'DET' &&
    !/^(?:former|president|chairman|director|a|an|the|his|her)$/.test(first?.lower ?? '') &&
    first?.pos !== 'NOUN' &&
    first?.pos !== 'NUM'
  )
    return phrase;
  if ((view.within[phrase.to + 1] ?? -1) >= 0) return phrase;
  for (let i = phrase.to + 1; i < high; i += 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[.;:?!—]$/.test(text)) return { from: phrase.from, to: i };
    if ((view.within[i] ?? -1) >= 0) return { from: phrase.from, to: tokens[i - 1]?.text === ',' ? i - 1 : i };
    if (text === ',' && isParticiple(tokens[i + 1]?.lower ?? '')) return { from: phrase.from, to: i };
    // What is told of them in a clause of its own is no more their name.
    if (i > phrase.to + 1 && /^(?:who|whose|which)$/.test(tokens[i]?.lower ?? '')) {
      return { from: phrase.from, to: tokens[i - 1]?.text === ',' ? i - 1 : i };
    }
    if (text === ',' && /^(?:and|but|in|on)$/.test(tokens[i + 1]?.lower ?? '')) return { from: phrase.from, to: i };
  }
  return { from: phrase.from, to: high };
}

/** Behind the name that a description is followed by: "the union's leader, | Jane Doe | ,". Null where none follows. */
export function nameBehind({ tokens, within }: View, phrase: Stretch, high: number): number | null {
  const head = tokens[phrase.to - 1];
  if (head === undefined || tokens[phrase.to]?.text !== ',' || startsWithCapital(head.text) || head.pos !== 'NOUN')
    return null;
  let to = phrase.to + 1;
  while (to < high && tokens[to]?.pos === 'PROPN' && (within[to] ?? -1) < 0) to += 1;
  const isName = to > phrase.to + 1 && to < phrase.to + 6;
  return isName && (to >= high || /^(?:[.,;:?!(—]|["“])$/.test(tokens[to]?.text ?? '.')) ? to : null;
}

/** "CONTENT, Mr Smith said | on Tuesday." Null where the verb's own words follow it. */
export function afterContent(
  view: View,
  sentence: Sentence,
  at: number,
  source: Stretch,
  isClause: boolean,
): Attribution | null {
  const { tokens } = view;
  if (!isClause) return null;
  const close = source.from - 1;
  const leads = close >= sentence.from ? close : -1;
  if (leads < 0 || !isClosed(view, leads)) return null;
  let tail = at + 1;
  const next = tokens[tail];
  // "In a letter, Jane Doe asks | for help": the words before it say where.
  if (next?.lower === 'for' && /^ask/.test(tokens[at]?.lower ?? '')) return null;
  if (next?.lower === 'that' || next?.text === ':' || quotationAt(view, tail) !== null) return null;
  if (HEARER_CUES.has(tokens[at]?.lower ?? '')) tail = phraseAfter(tokens, tail, sentence.to)?.to ?? tail;
  tail = adjunctsEnd(tokens, tail, sentence.to, true);
  const end = tokens[tail];
  const isEnd =
    tail >= sentence.to ||
    end === undefined ||
    /^[.,;?!—)-]|^\.\.+$/.test(end.text) ||
    end.lower === 'and' ||
    end.lower === 'but';
  if (!isEnd && !endsSpeech(view, leads)) return null;
  const piece = piecesBefore(view, sentence, leads);
  const rest = restAfter(view, sentence, tail);
  if (piece === null) return null;
  const quoted = (view.within[leads] ?? -1) >= 0 || (view.within[leads - 1] ?? -1) >= 0;
  if (!quoted && !hasVerb(view, piece) && rest === null) return null;
  if (!quoted && rest !== null && (isIntroduction(view, piece) || beginsQuotation(view, rest)))
    return { rule: 'AFTER', cue: { from: at, to: at + 1 }, source, content: [rest] };
  return { rule: 'AFTER', cue: { from: at, to: at + 1 }, source, content: rest === null ? [piece] : [piece, rest] };
}
