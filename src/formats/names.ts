/** Names of people as metadata has them. */

/** Names with commas between, each once; null for none. */
export const listOfNames = (names: readonly string[]): string | null => [...new Set(names)].join(', ') || null;

/** The name in what says who wrote something: "ida@post.example (Ida Brandt)" is Ida Brandt; an address alone is nobody's name. */
export function personOf(words: string): string | null {
  const name = words.replace(/\s+/g, ' ').trim();
  const inBrackets = /^\S+@\S+\s*\(([^()]+)\)$/.exec(name)?.[1] ?? /^([^<>]+)<\S+@\S+>$/.exec(name)?.[1];
  if (inBrackets !== undefined) return inBrackets.trim() || null;
  return name === '' || /^(?:\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+)$/i.test(name) ? null : name;
}
