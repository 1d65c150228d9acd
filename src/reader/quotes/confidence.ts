import type { QuoteKind } from '../../../schema/domain/model.ts';
import { startsWithCapital } from '../text/letters.ts';
import type { Attribution, Rule } from './attribution.ts';
import type { Stretch } from './noun-phrase.ts';
import type { View } from './token-index.ts';

/** The shape of a quote, on which its confidence depends. */
type Shape =
  /** “…,” she said; she said: “…”; she said (that) she would, to the end of its sentence and without a comma: taken together. */
  | 'CLEAR'
  | 'OTHER_CLAUSE'
  | 'LOOSE_CLAUSE'
  | 'ACCORDING'
  | 'CLAUSE_FIRST'
  | 'SHARED_SUBJECT'
  | 'PHRASE'
  | 'ANY_VERB'
  | 'PREVIOUS'
  | 'TRANSCRIPT'
  | 'NESTED';

/**
 * The share of quotes of each shape whose words and source are exactly those that people had annotated in 840 articles
 * (the training part of PolNeAR). It has no NESTED quotes and few of a TRANSCRIPT: these two shares are estimates.
 */
const RIGHT: Readonly<Record<Shape, number>> = {
  CLEAR: 0.91,
  OTHER_CLAUSE: 0.66,
  LOOSE_CLAUSE: 0.53,
  ACCORDING: 0.65,
  CLAUSE_FIRST: 0.57,
  SHARED_SUBJECT: 0.54,
  PHRASE: 0.5,
  ANY_VERB: 0.23,
  PREVIOUS: 0.23,
  TRANSCRIPT: 0.55,
  NESTED: 0.7,
};

/** How likely it is that a quote's words and its source are both exactly right: from 0 to 1. */
export const confidenceOf = (view: View, quote: Attribution, kind: QuoteKind, pieces: readonly Stretch[]): number =>
  RIGHT[shapeOf(view, quote, kind, pieces)];

const SHAPES: Readonly<Partial<Record<Rule, Shape>>> = {
  ACCORDING: 'ACCORDING',
  PARTICIPLE: 'SHARED_SUBJECT',
  COORDINATED: 'SHARED_SUBJECT',
  PHRASE: 'PHRASE',
  ANY_VERB: 'ANY_VERB',
  PREVIOUS: 'PREVIOUS',
  TRANSCRIPT: 'TRANSCRIPT',
  NESTED: 'NESTED',
};

/** No more pieces than these are parted by one "he said". */
const FEW_PIECES = 2;

function shapeOf(view: View, quote: Attribution, kind: QuoteKind, pieces: readonly Stretch[]): Shape {
  const own = SHAPES[quote.rule];
  if (own === 'SHARED_SUBJECT' && kind !== 'DIRECT' && isPlain(view, quote, pieces)) return 'CLEAR';
  if (own !== undefined) return own;
  if (quote.rule !== 'BEFORE') {
    return kind !== 'INDIRECT' && (kind === 'DIRECT' || quote.rule === 'COLON') && pieces.length <= FEW_PIECES
      ? 'CLEAR'
      : 'CLAUSE_FIRST';
  }
  const { tokens } = view;
  const first = pieces[0];
  const cue = tokens[quote.cue?.from ?? -1]?.lower ?? '';
  const isNamed = /^[\p{Lu}\d"“]/u.test(tokens[quote.source?.from ?? -1]?.text ?? '');
  if (first === undefined || !isNamed) return 'LOOSE_CLAUSE';
  if (kind === 'DIRECT') {
    const isNear = first.from - (quote.cue?.to ?? first.from) <= 3;
    return isNear && startsWithCapital(tokens[first.from]?.text ?? '') ? 'CLEAR' : 'OTHER_CLAUSE';
  }
  if (!isSaid(cue) && tokens[first.from - 1]?.lower !== 'that') return 'LOOSE_CLAUSE';
  return isPlain(view, quote, pieces) ? 'CLEAR' : 'OTHER_CLAUSE';
}

const isSaid = (cue: string): boolean => cue === 'said' || cue === 'says';

/** "Jane Doe smiled and said (that) CONTENT.": a named speaker, one span up to the end of the sentence, and a comma in it only after "said that". */
function isPlain(view: View, quote: Attribution, pieces: readonly Stretch[]): boolean {
  const { tokens } = view;
  const first = pieces[0];
  if (first === undefined || pieces.length > 1 || !runsToEnd(view, first)) return false;
  if (!/^[\p{Lu}\d"“]/u.test(tokens[quote.source?.from ?? -1]?.text ?? '')) return false;
  const said = isSaid(tokens[quote.cue?.from ?? -1]?.lower ?? '');
  const that = tokens[first.from - 1]?.lower === 'that';
  return hasComma(view, first) ? said && that : said || that;
}

/** Whether nothing but marks follows in the sentence. */
function runsToEnd({ tokens, sentences, sentenceOf }: View, { to }: Stretch): boolean {
  const end = sentences[sentenceOf[to - 1] ?? 0]?.to ?? to;
  for (let i = to; i < end; i += 1) if (tokens[i]?.pos !== 'PUNCT') return false;
  return true;
}

function hasComma({ tokens }: View, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.text === ',') return true;
  return false;
}
