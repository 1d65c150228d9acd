/** Phrases parted by a bar or a line's end, as a set. */
export function lineSet(phrases: string): ReadonlySet<string> {
  return new Set(
    phrases
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}
