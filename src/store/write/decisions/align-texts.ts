/** Which words of a text stand in a later version of it, word by word. */
import type { Range } from '../../../../schema/domain/model.ts';

/** A word or a mark, and where it stands. */
interface Token extends Range {
  readonly word: string;
}

export interface Alignment {
  /** Where a range of the earlier text stands in the later one; null where any of its words was changed. */
  readonly move: (range: Range) => Range | null;
  /** Whether all words of a range of the later text stood in the earlier one at that place. */
  readonly isOld: (range: Range) => boolean;
}

/** Above this many pairs of words that may be equal, what lies between the first and the last difference counts as changed. */
const mostPairs = 9_000_000;

/** The longest common subsequence of their words tells which are the same. */
export function alignTexts(before: string, after: string): Alignment {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const pairs = pairsOf(old, now);
  const back = new Map([...pairs].map(([n, m]) => [m, n]));
  return {
    move: (range) => {
      const [first, last] = within(old, range);
      if (first === undefined || last === undefined) return null;
      const start = pairs.get(first);
      if (start === undefined) return null;
      for (let n = first; n <= last; n += 1) if (pairs.get(n) !== start + n - first) return null;
      const [from, to] = [now[start], now[start + last - first]];
      const [oldFrom, oldTo] = [old[first], old[last]];
      if (from === undefined || to === undefined || oldFrom === undefined || oldTo === undefined) return null;
      const moved = { start: from.start + range.start - oldFrom.start, end: to.end + range.end - oldTo.end };
      return after.slice(moved.start, moved.end) === before.slice(range.start, range.end) ? moved : null;
    },
    isOld: (range) => {
      const [first, last] = within(now, range);
      if (first === undefined || last === undefined) return false;
      for (let m = first; m <= last; m += 1)
        if (back.get(m) !== (back.get(first) ?? Number.NaN) + m - first) return false;
      return true;
    },
  };
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** The first and the last token that a range shares a character with. */
function within(tokens: readonly Token[], { start, end }: Range): readonly [number, number] | readonly [] {
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return (tokens[low]?.start ?? Number.POSITIVE_INFINITY) < end ? [low, last] : [];
}

function pairsOf(old: readonly Token[], now: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const isSame = (n: number, m: number) => old[n]?.word === now[m]?.word;
  let head = 0;
  while (head < old.length && head < now.length && isSame(head, head)) {
    pairs.set(head, head);
    head += 1;
  }
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && isSame(old.length - 1 - tail, now.length - 1 - tail)) {
    tail += 1;
    pairs.set(old.length - tail, now.length - tail);
  }
  const [rows, columns] = [old.length - head - tail, now.length - head - tail];
  if (rows * columns > mostPairs) return pairs;
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  const at = (n: number, m: number): number => longest[n * width + m] ?? 0;
  for (let n = rows - 1; n >= 0; n -= 1)
    for (let m = columns - 1; m >= 0; m -= 1)
      longest[n * width + m] = isSame(head + n, head + m) ? at(n + 1, m + 1) + 1 : Math.max(at(n + 1, m), at(n, m + 1));
  for (let n = 0, m = 0; n < rows && m < columns; ) {
    if (isSame(head + n, head + m) && at(n, m) === at(n + 1, m + 1) + 1) pairs.set(head + n++, head + m++);
    else if (at(n + 1, m) >= at(n, m + 1)) n += 1;
    else m += 1;
  }
  return pairs;
}
