import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';

/** No more words stand in the name of a programme, a book or a song between marks. */
const LONGEST_NAME = 6;

const OWNERS = wordSet("'s on program programme show magazine book film movie series song album podcast newsletter");

/** Whether marks at `open` and `close` hold a name behind its owner or its kind: "ABC’s | “Good Morning Harbury” | that". */
export function isNameOfWork(tokens: readonly Token[], open: number, close: number): boolean {
  if (!OWNERS.has(tokens[open - 1]?.lower ?? '') || close - open - 1 > LONGEST_NAME) return false;
  let words = 0;
  for (let i = open + 1; i < close; i += 1) {
    const token = tokens[i];
    if (token === undefined || /^[.?!]/.test(token.text)) return false;
    if (!/^\p{L}/u.test(token.text)) continue;
    if (startsWithCapital(token.text)) words += 1;
    else if (token.text.length > 3) return false;
  }
  return words > 1;
}

/** Behind the marks of such a name that begins at `open`; `open` itself where none does. */
export function nameOfWorkEnd(tokens: readonly Token[], open: number): number {
  if (!OPENING.test(tokens[open]?.text ?? '')) return open;
  for (let i = open + 1; i <= open + LONGEST_NAME + 1; i += 1) {
    if (CLOSING.test(tokens[i]?.text ?? '')) return isNameOfWork(tokens, open, i) ? i + 1 : open;
  }
  return open;
}

const OPENING = /^(?:["“‘«']|''|``)$/;
const CLOSING = /^(?:["”’»']|'')$/;
