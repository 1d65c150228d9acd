/** The most answers that are kept. */
const MOST = 20_000;

/** A pure function of a word that keeps its answers, as many as a language has common words. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = of(word);
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
