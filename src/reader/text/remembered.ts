/** The most answers that are kept. */
const MOST = 20_000;

/** Longer words are rare, and V8 cuts them as views that would keep the whole text of their article alive. */
const LONGEST = 12;

/** A pure function of a word that keeps its answers, as many as a language has common words. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return of(word);
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = of(word);
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
