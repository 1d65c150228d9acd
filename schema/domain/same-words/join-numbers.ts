/** Numbers in letters as those in digits: "twenty-five million", "25 million", "25m" and "25,000,000" are one word. */

interface Placed {
  readonly word: string;
  readonly end: number;
}

/** Each number as one word, in digits. Small ones are in digits already (`spelling.ts`). */
export function joinNumbers<Word extends Placed>(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ word }) => /^\d/.test(word) || word in scales)) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const number = numberAt(words, at);
    if (word === undefined) break;
    joined.push(number === null ? word : { ...word, word: number.digits, end: words[number.end - 1]?.end ?? word.end });
    at = number?.end ?? at + 1;
  }
  return joined;
}

interface Joined {
  readonly digits: string;
  /** Index behind its last word. */
  readonly end: number;
}

/** The number that begins at a place; null where none does, or one that is one word in digits. */
function numberAt(words: readonly Placed[], start: number): Joined | null {
  let [total, at] = [0, start];
  for (let below = Number.POSITIVE_INFINITY; ; ) {
    const from = total > 0 && words[at]?.word === 'and' && total % 100 === 0 ? at + 1 : at;
    const part = partAt(words, from);
    if (part === null || part.value >= below) break;
    total += part.value;
    at = part.end;
    below = part.scale;
    // Only of a number in letters more may follow: "2 500" are two.
    if (below <= 1) break;
  }
  if (at === start || (at === start + 1 && /^\d+(?:\.\d+)?$/.test(words[start]?.word ?? ''))) return null;
  return { digits: String(Math.round(total * 100) / 100), end: at };
}

interface Part {
  readonly value: number;
  /** What it counts: 1000 of "five thousand". What follows is less. */
  readonly scale: number;
  readonly end: number;
}

function partAt(words: readonly Placed[], at: number): Part | null {
  const first = words[at]?.word ?? '';
  const short = /^(\d+(?:\.\d+)?)(k|m|mn|bn)$/.exec(first);
  if (short !== null) return { value: Number(short[1]) * (scales[short[2] ?? ''] ?? 1), scale: 1, end: at + 1 };
  if (first === 'a' || first === 'an') {
    const scale = scales[words[at + 1]?.word ?? ''];
    return scale === undefined ? null : { value: scale, scale, end: at + 2 };
  }
  if (!/^\d+(?:\.\d+)?$/.test(first)) return null;
  let [value, end] = [Number(first), at + 1];
  const unit = Number(words[end]?.word);
  if (isTens(value) && unit >= 1 && unit <= 9) [value, end] = [value + unit, end + 1];
  let scale = 1;
  for (
    let next = scales[words[end]?.word ?? ''];
    next !== undefined && next > scale;
    next = scales[words[end]?.word ?? '']
  ) {
    [value, scale, end] = [value * next, next, end + 1];
  }
  return { value, scale, end };
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  k: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
};
