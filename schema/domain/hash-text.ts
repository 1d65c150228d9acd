/**
 * A whole number from 1 to 2^53 − 1 made of a text, the same on every machine (cyrb53, in the public domain). It tells the few
 * million keys of an archive apart; who means harm can make two of one number, and gains a wrong event by it.
 */
export function hashText(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

/** The lower 32 bits of the same. */
export const hashTerm = (term: string): number => hashText(term) % 2 ** 32;
