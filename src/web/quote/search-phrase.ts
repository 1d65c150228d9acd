/** The first words of a quote as an exact phrase to search for; null where there are too few to be its own. */
export function searchPhrase(text: string): string | null {
  const words = text
    .replaceAll(/["“”„«»]/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 12);
  return words.length < 4 ? null : `"${words.join(' ')}"`;
}
