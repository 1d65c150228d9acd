import type { WordIndex } from '../../reading.ts';
import { wordAt } from '../rule.ts';

/** What is set for a day or month before it comes, so that "Monday's debate" and "the November election" may be ahead. */
const SET_AHEAD =
  /^(?:debate|debates|election|elections|vote|game|match|meeting|summit|talks|hearing|referendum|primary|primaries|caucus|caucuses|deadline|forum|rally|speech|race|convention|olympics|ballot|contest|contests)$/;

/** Whether such a word stands at one of the next four words ("the July convention"), or right before ("the convention in July"). */
export function isSetAhead(words: WordIndex, at: number, begin?: number): boolean {
  if ([0, 1, 2, 3].some((i) => SET_AHEAD.test(wordAt(words, at + i)))) return true;
  if (begin === undefined) return false;
  const led = /^(?:in|on|early|late|mid)$/.test(wordAt(words, begin - 1)) ? begin - 2 : begin - 1;
  return SET_AHEAD.test(wordAt(words, led));
}
