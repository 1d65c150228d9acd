/** A quote as it stood before. */
export interface OldQuote {
  readonly id: number;
  readonly text: string;
}

/**
 * Which of the old ids each new quote keeps, null where it needs one of its own. The n-th quote of some words keeps the
 * id of the n-th old one of the same words; of the rest, each in order takes the old one with which it shares most
 * words, at least half of its own. No id is kept twice.
 */
export function keepQuoteIds(old: readonly OldQuote[], texts: readonly string[]): readonly (number | null)[] {
  if (old.length === 0) return texts.map(() => null);
  const left = [...old];
  const take = (index: number): number | null => (index === -1 ? null : (left.splice(index, 1)[0]?.id ?? null));
  const same = texts.map((text) => take(left.findIndex((quote) => quote.text === text)));
  return texts.map((text, i) => same[i] ?? take(mostAlike(left, text)));
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
