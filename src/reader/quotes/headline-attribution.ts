import type { Sentence } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import type { Attribution } from './attribution.ts';
import { isLabel } from './labels.ts';
import type { View } from './token-index.ts';

const MOST_WORDS_OF_A_SOURCE = 4;

/** "Talks will go on: US officials", "Clinton: Talks will go on". Null for a headline with no such colon. */
export function headlineAttribution({ tokens, within }: View, { from, to }: Sentence): Attribution | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at]?.text !== ':' || (within[at] ?? -1) >= 0) continue;
    const left = { from, to: at };
    const right = { from: at + 1, to };
    const cue = { from: at, to: at + 1 };
    if (isLabel(tokens.slice(from, at))) return null;
    const isLeft = isSource(tokens.slice(from, at)) && to - at > 3;
    const isRight = isSource(tokens.slice(at + 1, to)) && at - from > 4;
    if (isLeft && !isRight) return { rule: 'COLON', cue, source: left, content: [right] };
    if (isRight) return { rule: 'COLON', cue, source: right, content: [left] };
    return null;
  }
  return null;
}

const isSource = (words: readonly { readonly text: string; readonly pos: string; readonly lower: string }[]): boolean =>
  words.length <= MOST_WORDS_OF_A_SOURCE &&
  words.every(({ text, pos }) => pos !== 'VERB' && pos !== 'AUX' && !/^[,.?!]$/.test(text)) &&
  startsWithCapital(words[0]?.text ?? '') &&
  (words.some(({ pos }) => pos === 'PROPN') || /s$/.test(words.at(-1)?.lower ?? '')) &&
  !/^(?:watch|video|exclusive|report|breaking|update|analysis|opinion|live|poll|polls|review|correction|read|photos)$/.test(
    words.at(-1)?.lower ?? '',
  );
