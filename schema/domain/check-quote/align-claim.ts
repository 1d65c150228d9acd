/** A claim laid beside the part of a quote that is most like it, to its edges. */
import { type Alignment, alignWords, type Step } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';

/**
 * As `alignWords`, which leaves out an edge that differs: here the words before and behind go on to be compared, one after the other, as long as one
 * is the same after at most two others. Of the claim's last word "by June" nothing is left over, if the quote goes on "by the first of June".
 */
export function alignClaim(own: readonly CanonicalWord[], other: readonly CanonicalWord[]): Alignment | null {
  const found = alignWords(own, other);
  if (found === null) return null;
  const before = goOn(own, other, found.own[0] - 1, found.other[0] - 1, -1);
  const behind = goOn(own, other, found.own[1], found.other[1], 1);
  return {
    steps: [...before.steps.toReversed(), ...found.steps, ...behind.steps],
    own: [before.own + 1, behind.own],
    other: [before.other + 1, behind.other],
  };
}

interface Edge {
  readonly steps: readonly Step[];
  /** The next words in either text that were not laid beside each other. */
  readonly own: number;
  readonly other: number;
}

/** How many words of one text and of the other may stand between two that are the same, the likeliest first. */
const skips: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
  [2, 2],
];

function goOn(
  own: readonly CanonicalWord[],
  other: readonly CanonicalWord[],
  ownFrom: number,
  otherFrom: number,
  by: 1 | -1,
): Edge {
  const steps: Step[] = [];
  let [i, j] = [ownFrom, otherFrom];
  for (;;) {
    const next = skips.find(([a, b]) => isSame(own[i + a * by], other[j + b * by]));
    if (next === undefined) return { steps, own: i, other: j };
    for (let n = 0; n < next[0]; n += 1, i += by) steps.push({ own: i, other: null, isFree: own[i]?.kind !== 'word' });
    for (let n = 0; n < next[1]; n += 1, j += by)
      steps.push({ own: null, other: j, isFree: other[j]?.kind !== 'word' });
    steps.push({ own: i, other: j, isFree: true });
    [i, j] = [i + by, j + by];
  }
}

const isSame = (a: CanonicalWord | undefined, b: CanonicalWord | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind !== 'gap' && b.kind !== 'gap' && a.word === b.word;
