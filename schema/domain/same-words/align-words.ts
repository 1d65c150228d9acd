/**
 * Two lists of words laid beside each other: the part of each that has the most in common with the other (Smith and Waterman, "Identification
 * of common molecular subsequences", 1981), word by word. An ellipsis of one stands for any words of the other.
 */
import type { CanonicalWord } from './canonical-words.ts';
import { functionWords } from './function-words.ts';

/** One step through both lists: a word that both have, or one that only one has. Indexes are null where there is no word. */
export interface Step {
  readonly own: number | null;
  readonly other: number | null;
  /** Whether it is no difference: the same word, words an ellipsis stands for, or a word in brackets. */
  readonly isFree: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** Indexes of the first words within, and of those behind the last ones. */
  readonly own: readonly [number, number];
  readonly other: readonly [number, number];
}

/** More words are not compared: the time to do so grows with the product of both numbers. */
const mostWords = 400;

/** Null where nothing is in common, or where a list is too long. */
export function alignWords(own: readonly CanonicalWord[], other: readonly CanonicalWord[]): Alignment | null {
  if (own.length > mostWords || other.length > mostWords) return null;
  const width = other.length + 1;
  const scores = new Int32Array((own.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= own.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const at = i * width + j;
      const [a, b] = [own[i - 1], other[j - 1]];
      if (a === undefined || b === undefined) continue;
      const both = (scores[at - width - 1] ?? 0) + (isSame(a, b) ? weight(a) : worst);
      const onlyOwn = (scores[at - width] ?? 0) - loss(a, b);
      const onlyOther = (scores[at - 1] ?? 0) - loss(b, a);
      const score = Math.max(0, both, onlyOwn, onlyOther);
      scores[at] = score;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  return best === 0 ? null : walkBack(own, other, scores, best);
}

function walkBack(
  own: readonly CanonicalWord[],
  other: readonly CanonicalWord[],
  scores: Int32Array,
  best: number,
): Alignment {
  const width = other.length + 1;
  const steps: Step[] = [];
  let at = best;
  while ((scores[at] ?? 0) > 0) {
    const [i, j] = [Math.floor(at / width), at % width];
    const [a, b] = [own[i - 1], other[j - 1]];
    if (a === undefined || b === undefined) break;
    const score = scores[at] ?? 0;
    if (isSame(a, b) && score === (scores[at - width - 1] ?? 0) + weight(a)) {
      steps.push({ own: i - 1, other: j - 1, isFree: true });
      at -= width + 1;
    } else if (score === (scores[at - width] ?? 0) - loss(a, b)) {
      steps.push({ own: i - 1, other: null, isFree: loss(a, b) === 0 });
      at -= width;
    } else {
      steps.push({ own: null, other: j - 1, isFree: loss(b, a) === 0 });
      at -= 1;
    }
  }
  const [end, begin] = [best, at];
  return {
    steps: steps.reverse(),
    own: [Math.floor(begin / width), Math.floor(end / width)],
    other: [begin % width, end % width],
  };
}

const isSame = (a: CanonicalWord, b: CanonicalWord): boolean => a.word === b.word && a.kind !== 'gap';

/** What two different words beside each other count: never so much as one after the other. */
const worst = -1_000_000;

export const isContent = ({ word, kind }: CanonicalWord): boolean => kind !== 'gap' && !functionWords.has(word);

const weight = (word: CanonicalWord): number => (isContent(word) ? 4 : 1);

/** What it costs that one list has a word that the other, which is at `beside`, has not. */
function loss(word: CanonicalWord, beside: CanonicalWord): number {
  if (word.kind !== 'word' || beside.kind === 'gap') return 0;
  return isContent(word) ? 3 : 1;
}
