import { wordSet } from '../lexicon/word-set.ts';
import type { View } from './token-index.ts';

/** Words that open the clause that is said. */
export const CLAUSE_STARTS = wordSet('if whether what how why who where when that there because');

/** The "that" behind more than a verb of saying needs: "said | following a vote in 2001 | that". -1 for none. */
export function thatBehind(view: View, from: number, high: number): number {
  const { tokens, within } = view;
  const first = tokens[from];
  if (
    first?.pos !== 'ADP' &&
    first?.pos !== 'ADV' &&
    !(first?.pos === 'VERB' && first.lower.endsWith('ing')) &&
    first?.lower !== 'who' &&
    first?.pos !== 'SCONJ'
  )
    return -1;
  if (CLAUSE_STARTS.has(first.lower)) return -1;
  for (let i = from + 1; i < high && i < from + 18; i += 1) {
    if ((within[i] ?? -1) >= 0 || /^[;:.]$/.test(tokens[i]?.text ?? '.')) return -1;
    if (tokens[i]?.lower === 'that' && opensClause(view, i)) return i;
  }
  return -1;
}

/**
 * The "that" or "whether" behind a hearer, a day and a place, with no verb between: "said | Sunday in Harbury, Ohio, | that",
 * "tells | reporters outside a hall | that", "was asked | by Ann Hale | whether". -1 for none.
 */
export function thatBehindPhrases(view: View, from: number, high: number): number {
  const { tokens, within } = view;
  for (let i = from; i < high - 2 && i < from + 20; i += 1) {
    const token = tokens[i];
    if ((within[i] ?? -1) >= 0 || token === undefined || /^[;:.]$/.test(token.text) || token.pos === 'AUX') return -1;
    if (token.pos === 'VERB' && !token.lower.endsWith('ing')) return -1;
    const isLink = i > from && (token.lower === 'that' || token.lower === 'whether');
    if (isLink && (opensClause(view, i) || (within[i + 1] ?? -1) >= 0)) return i;
  }
  return -1;
}

const opensClause = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.pos === 'SCONJ' || tokens[at + 1]?.pos === 'PRON' || tokens[at + 1]?.pos === 'DET';
