/**
 * A text cut into words, numbers and single marks, in the three columns that the rules walk over. `lower` is the word in
 * small letters, `sentence` counts the sentences up to each word: expressions stay within one.
 */
export interface Words {
  readonly text: string;
  readonly lower: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly sentence: readonly number[];
}

const PIECE = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const STOPS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»', '`']);

/** Cuts any text, in time linear in its length. */
export function cutWords(text: string, abbreviations: ReadonlySet<string>): Words {
  const lower: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  let count = 0;
  let stopped = false;
  for (const match of text.matchAll(PIECE)) {
    const word = match[0];
    const last = end.at(-1) ?? 0;
    const gap = match.index - last;
    const blank = gap > 1 && text.slice(last, match.index).split('\n', 3).length > 2;
    if (blank || (stopped && gap > 0 && startsSentence(word))) count += 1;
    if (gap > 0 || !CLOSERS.has(word)) stopped = isStop(word, lower, gap, abbreviations);
    lower.push(word.toLowerCase());
    start.push(match.index);
    end.push(match.index + word.length);
    sentence.push(count);
  }
  return { text, lower, start, end, sentence };
}

/** A full stop ends a sentence unless it belongs to an abbreviation or an initial. */
function isStop(word: string, before: readonly string[], gap: number, abbreviations: ReadonlySet<string>): boolean {
  if (!STOPS.has(word)) return false;
  const last = before.at(-1);
  if (word !== '.' || last === undefined || gap > 0) return true;
  return last.length > 1 && !abbreviations.has(last);
}

function startsSentence(word: string): boolean {
  return word !== word.toLowerCase() || (word.length === 1 && !/[\p{L},;:.)\]]/u.test(word)) || /^\d/.test(word);
}

/** Whether the word stands in the text with a capital. */
export function isCapital(words: Words, index: number): boolean {
  const first = words.text.charAt(words.start[index] ?? -1);
  return first !== first.toLowerCase();
}

/** Whether no space stands between the word and the one before it. */
export function isGlued(words: Words, index: number): boolean {
  return index > 0 && words.start[index] === words.end[index - 1];
}
