import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Token } from '../reading.ts';
import { startsWithLetter } from '../text/letters.ts';

/** Runs with a nickname in quotation marks or brackets between them are one: `Delroy "Stubby" Marsh`, "Tom (Tiny) Hale". */
export function withNicknames<R extends { readonly from: number; readonly to: number }>(
  tokens: readonly Token[],
  runs: readonly R[],
): R[] {
  const found: R[] = [];
  for (const run of runs) {
    const before = found.at(-1);
    if (before !== undefined && isNickname(tokens, before.to, run.from)) {
      found[found.length - 1] = { ...before, to: run.to };
      continue;
    }
    const last = found.at(-2);
    if (last !== undefined && before !== undefined && isNickname(tokens, last.to, run.from)) {
      found.splice(-2, 2, { ...last, to: run.to });
      continue;
    }
    found.push(run);
  }
  return found;
}

/** Whether the marks at `open` and `close` hold a nickname within a name: `Delroy | "Stubby" | Marsh`. */
export const holdNickname = (tokens: readonly Token[], open: number, close: number): boolean =>
  isInnerName(tokens, open - 1) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[close + 1]?.text ?? '') &&
  isNickname(tokens, open, close + 1);

/** A word with a capital that is a name by its place: "said | Wade". */
const isInnerName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' ||
  (/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? ''));

const OPENING = /^(?:["“‘'(]|''|``)$/;
const CLOSING = /^(?:["”’')]|'')$/;

/** So many words a nickname has at most: "Hands of Stone". */
const MOST_WORDS = 3;

function isNickname(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > MOST_WORDS + 2) return false;
  const [open, first, close] = [tokens[from], tokens[from + 1], tokens[to - 1]];
  return (
    OPENING.test(open?.text ?? '') &&
    CLOSING.test(close?.text ?? '') &&
    open?.end === first?.start &&
    open?.start !== tokens[from - 1]?.end &&
    close?.end !== tokens[to]?.start &&
    /^(?:\p{Lu}|the$)/u.test(first?.text ?? '') &&
    tokens.slice(from + 1, to - 1).every(({ text, lower }) => /^\p{L}/u.test(text) && !isElsewhere(text, lower))
  );
}

/** Brackets behind a name hold a country or a club, too: "Tom Hale (Norway)", "Tom Hale (FCH)". */
const isElsewhere = (text: string, lower: string): boolean =>
  PLACES.has(lower) || DEMONYMS.has(lower) || text === text.toUpperCase();

/** The tokens of a name without a nickname in marks. */
export function nameTokens(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Token[] {
  const words = tokens.slice(from, to);
  const open = words.findIndex(({ text }) => !startsWithLetter(text) && OPENING.test(text));
  if (open < 0) return words;
  const close = words.findLastIndex(({ text }) => CLOSING.test(text));
  return words.filter((_, i) => i < open || i > close);
}
