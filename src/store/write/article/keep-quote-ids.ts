/** A quote as it stood before; many are in the order in which they stood. */
export interface OldQuote {
  readonly id: number;
  readonly text: string;
}

/** A quote as it stands now: its words, and where they begin. */
export interface NewQuote {
  readonly text: string;
  readonly start: number;
}

/**
 * Which of the old ids each new quote keeps, null where it needs one of its own. The n-th quote of some words keeps the
 * id of the n-th old one of the same words, in the order in which they stand in the text; of the rest, each in that order takes
 * the old one with which it shares most words, more than half of its own. No id is kept twice.
 */
export function keepQuoteIds(old: readonly OldQuote[], quotes: readonly NewQuote[]): readonly (number | null)[] {
  const kept: (number | null)[] = quotes.map(() => null);
  if (old.length === 0) return kept;
  const left = [...old];
  const take = (index: number): number | null => (index === -1 ? null : (left.splice(index, 1)[0]?.id ?? null));
  const inOrder = [...quotes.entries()].sort(([, a], [, b]) => a.start - b.start);
  for (const [i, { text }] of inOrder) kept[i] = take(left.findIndex((quote) => quote.text === text));
  for (const [i, { text }] of inOrder) kept[i] ??= take(mostAlike(left, text));
  return kept;
}

function mostAlike(quotes: readonly OldQuote[], text: string): number {
  const words = new Set(wordsOf(text));
  let best = -1;
  let most = words.size / 2;
  for (const [i, quote] of quotes.entries()) {
    const shared = new Set(wordsOf(quote.text).filter((word) => words.has(word))).size;
    if (shared > most) {
      best = i;
      most = shared;
    }
  }
  return best;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
