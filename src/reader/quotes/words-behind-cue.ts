import { CLAUSE_CUES, HEARER_CUES } from '../lexicon/cue-verbs.ts';
import type { Sentence } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { adjunctsEnd } from './adjuncts.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd, quotationAt } from './content-end.ts';
import { isAct } from './is-act.ts';
import type { Stretch } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { hasVerb } from './pieces-around-cue.ts';
import { CLAUSE_STARTS, thatBehind, thatBehindPhrases } from './that-behind.ts';
import type { View } from './token-index.ts';

/** "Mr Smith said | on Tuesday | that CONTENT." */
export function beforeContent(
  view: View,
  sentence: Sentence,
  at: number,
  source: Stretch,
  rule: Attribution['rule'],
  isClause: boolean,
  isPhrase: boolean,
): Attribution | null {
  const start = contentStart(view, sentence, at, isClause, isPhrase);
  if (start === null) return null;
  const to = contentEnd(view, start.from, sentence.to);
  if (to <= start.from) return null;
  if (start.isPhrase && isAct(view, view.tokens[at]?.lower ?? '', start.from, to)) return null;
  const spoken = quotationAt(view, start.from) === null ? spokenWithin(view, start.from, to) : null;
  return {
    rule: start.isPhrase ? 'PHRASE' : rule,
    cue: { from: at, to: at + 1 },
    source,
    content: [spoken === null ? { from: start.from, to } : { from: spoken, to: contentEnd(view, spoken, sentence.to) }],
  };
}

/**
 * A quotation behind a colon, or a whole one behind a comma, is all that is said: "reported from Ohio: | “…”". Not where a
 * clause of what is said stands before it: "said that | there were two ways: “You leave or you fight.”"
 */
function spokenWithin(view: View, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) {
    const quotation = quotationAt(view, i);
    if (quotation === null && CLAUSE_CUES.has(view.tokens[i]?.lower ?? '')) return null;
    if (quotation === null) continue;
    const before = view.tokens[i - 1]?.text;
    const isLed = before === ':' || view.tokens[from - 1]?.lower === 'that';
    if (isLed && hasVerb(view, { from, to: i })) return null;
    const isWhole = startsWithCapital(view.tokens[i + 1]?.text ?? '') && quotation.to - i > 6;
    return before === ':' || (before === ',' && isWhole) ? i : null;
  }
  return null;
}

function contentStart(
  view: View,
  sentence: Sentence,
  at: number,
  isClause: boolean,
  isPhrase: boolean,
): { readonly from: number; readonly isPhrase: boolean } | null {
  const { tokens } = view;
  const high = sentence.to;
  const verb = tokens[at]?.lower ?? '';
  let from = /^(?:out|back|off)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (from >= high) return null;
  if (
    HEARER_CUES.has(verb) &&
    !/^(?:that|about|if|whether|to|how|why|what|for)$/.test(tokens[from]?.lower ?? '') &&
    quotationAt(view, from) === null
  ) {
    const hearer = phraseAfter(tokens, from, high);
    const isAsked = hearer !== null && tokens[hearer.to]?.lower === 'to';
    if (isAsked) return { from: /^t(?:ell|old)/.test(verb) ? hearer.to : from, isPhrase: true };
    if (hearer !== null && hearer.to < high && tokens[hearer.to]?.text !== '.') {
      from = hearer.to;
    } else if (/^(?:told|tells|tell|telling)$/.test(verb)) return null;
  }
  const direct = quotationAt(view, from);
  if (direct !== null) return { from, isPhrase: false };
  if (isClause) {
    let behind = adjunctsEnd(tokens, from, high, false);
    if (tokens[behind]?.text === ',' && tokens[behind + 1]?.lower === 'that') behind += 1;
    if (
      /^(?:about|of)$/.test(tokens[from]?.lower ?? '') &&
      behind < high &&
      !/^(?:that|:|,)$/.test(tokens[behind]?.lower ?? '') &&
      quotationAt(view, behind) === null
    ) {
      return { from: from + 1, isPhrase: true };
    }
    const that = thatBehind(view, behind, high);
    if (that >= 0) return behindThat(view, that + 1, high);
    const far = behind > from || HEARER_CUES.has(verb) ? thatBehindPhrases(view, from, high) : -1;
    if (far >= 0) return behindThat(view, far + 1, high);
    if (tokens[behind]?.text === ':' || tokens[behind]?.text === ',') {
      const quoted = quotationAt(view, behind + 1);
      if (quoted !== null) return { from: behind + 1, isPhrase: false };
      if (tokens[behind]?.text === ':' && behind + 2 < high) return { from: behind + 1, isPhrase: false };
    }
    if (behind < high) {
      if (tokens[behind]?.lower === 'that') return behindThat(view, behind + 1, high);
      if (quotationAt(view, behind) !== null) return { from: behind, isPhrase: false };
      if (CLAUSE_STARTS.has(tokens[behind]?.lower ?? '')) return { from: behind, isPhrase: false };
      if (hasClause(view, behind, high)) return { from: behind, isPhrase: false };
      if (from < behind && hasClause(view, from, high) && tokens[from]?.pos !== 'ADP' && tokens[from]?.pos !== 'ADV')
        return { from, isPhrase: false };
    }
    if (/^(?:tell|tells|told|telling|said|says|say)$/.test(verb) && tokens[from]?.lower !== 'so') {
      const end = tokens[from]?.text ?? '.';
      if (
        /^(?:[.,;?!:—-]|\.\.+)$/.test(end) ||
        tokens[from]?.pos === 'ADP' ||
        tokens[from]?.pos === 'ADV' ||
        tokens[from]?.lower === 'to'
      )
        return null;
    }
  }
  if (!isPhrase && !isClause) return null;
  const first = tokens[from];
  if (first === undefined || from >= high || /^(?:[.,;?!:—)-]|\.\.+)$/.test(first.text)) return null;
  const skips =
    /^(?:for|on|to|out|about|of|with|that|as)$/.test(first.lower) && isPhrase && tokens[from + 1]?.pos !== 'PUNCT';
  const begin = skips && first.lower !== 'to' ? from + 1 : from;
  if (first.pos === 'ADP' && !skips) return null;
  return begin < high - 1 ? { from: begin, isPhrase: true } : null;
}

/** Behind a "that", which is itself the subject in "pointed out that’s what they wanted". */
function behindThat(
  { tokens }: View,
  from: number,
  high: number,
): { readonly from: number; readonly isPhrase: boolean } | null {
  if (/^(?:['’]s|is|was|had|has|would|will|could|does|did|means|meant|makes|made)$/.test(tokens[from]?.lower ?? ''))
    return { from: from - 1, isPhrase: false };
  return from < high && tokens[from]?.text !== '.' ? { from, isPhrase: false } : null;
}

/** Whether a subject and a verb follow: a clause. */
function hasClause(view: View, from: number, high: number): boolean {
  const { tokens, within } = view;
  const first = tokens[from];
  if (first === undefined || first.pos === 'PUNCT') return false;
  // "replied to an email | seeking comment": no subject, and no clause.
  const isBare = first.pos === 'ADP' || first.pos === 'VERB';
  for (let i = from; i < high && i < from + 40; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if ((within[i] ?? -1) >= 0) return true;
    if (
      i > from &&
      (token.pos === 'AUX' ||
        (token.pos === 'VERB' && !isBare && tokens[i - 1]?.lower !== 'to' && !token.lower.endsWith('ing')))
    )
      return true;
    if (/^[.;]$/.test(token.text)) return false;
  }
  return false;
}
