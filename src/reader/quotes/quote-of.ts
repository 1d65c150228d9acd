import type { QuoteFound, QuoteKind, Range } from '../../../schema/domain/model.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { Stretch } from './noun-phrase.ts';
import type { View } from './token-index.ts';

/** A quote with its pieces cut to one block each and to their words: no outer marks, no comma before one, no leading "that". */
export function quoteOf(view: View, attribution: Attribution): QuoteFound | null {
  const { rule, cue, source, content } = attribution;
  if (rule === 'UNSAID') return null;
  const pieces = [...content]
    .sort((a, b) => a.from - b.from)
    .flatMap((piece) => byBlock(view, piece))
    .map((piece) => trimmed(view, piece))
    .filter(({ from, to }) => to > from);
  const apart: Stretch[] = [];
  for (const piece of pieces) {
    const last = apart.at(-1);
    if (last === undefined || piece.from >= last.to) apart.push(piece);
  }
  const first = apart[0];
  if (first === undefined) return null;
  const kind = kindOf(view, apart);
  return {
    kind,
    content: apart.map((piece) => rangeOf(view, piece)),
    cue: cue === null ? null : rangeOf(view, cue),
    source: source === null ? null : { range: rangeOf(view, sourceTrimmed(view, source)), kind: 'UNRESOLVED' },
    speaker: null,
    alternatives: [],
    said: null,
    occasion: null,
    about: [],
    confidence: confidenceOf(view, attribution, kind, apart),
  };
}

function byBlock({ blockEnds, sentenceOf }: View, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  while (start < to) {
    const end = Math.min(to, blockEnds[sentenceOf[start] ?? 0] ?? to);
    if (end <= start) break;
    found.push({ from: start, to: end });
    start = end;
  }
  return found;
}

const MARK = /^(?:["“”«»„‘’]|''|``|')$/;

function trimmed(view: View, stretch: Stretch): Stretch {
  const { tokens, within, quotations } = view;
  let { from, to } = stretch;
  while (from < to && /^(?:[,;:.—–)-]|--|\.)$/.test(tokens[from]?.text ?? '')) from += 1;
  const isSubject = tokens[from]?.pos === 'PRON' || tokens[from + 1]?.pos === 'AUX' || tokens[from + 1]?.pos === 'VERB';
  if (tokens[from]?.lower === 'that' && to - from > 2 && !isSubject) from += 1;
  while (to > from && /^(?:[,;:—–-]|--)$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  if (!endsInMarks(view, to) && tokens[to - 1]?.text === '.') to -= 1;
  const opens = MARK.test(tokens[from]?.text ?? '') && quotations[within[from] ?? -1]?.from === from + 1;
  const closes = MARK.test(tokens[to - 1]?.text ?? '') && quotations[within[to - 1] ?? -1]?.to === to - 1;
  if (opens && (closes ? within[from] === within[to - 1] : quotations[within[from] ?? -1]?.isOpen === true)) {
    from += 1;
    if (closes) to -= 1;
    while (to > from && tokens[to - 1]?.text === ',') to -= 1;
  }
  return { from, to };
}

const endsInMarks = ({ within, quotations }: View, to: number): boolean => {
  const quotation = quotations[within[to - 1] ?? -1];
  return quotation !== undefined && to - 1 < quotation.to;
};

function sourceTrimmed({ tokens }: View, { from, to }: Stretch): Stretch {
  let end = to;
  while (end > from + 1 && /^[,.;:]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return { from, to: end };
}

function rangeOf({ tokens }: View, { from, to }: Stretch): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** DIRECT where every word stands in marks, MIXED where two in a row do. */
function kindOf({ tokens, within }: View, pieces: readonly Stretch[]): QuoteKind {
  let all = 0;
  let quoted = 0;
  let longest = 0;
  for (const { from, to } of pieces) {
    let run = 0;
    for (let i = from; i < to; i += 1) {
      if (!/[\p{L}\p{N}]/u.test(tokens[i]?.text ?? '')) continue;
      all += 1;
      run = (within[i] ?? -1) >= 0 ? run + 1 : 0;
      if (run > 0) quoted += 1;
      longest = Math.max(longest, run);
    }
  }
  if (all > 0 && quoted === all) return 'DIRECT';
  return longest >= 2 ? 'MIXED' : 'INDIRECT';
}
