import { PLACES } from '../lexicon/places.ts';
import type { Attribution } from './attribution.ts';
import type { View } from './token-index.ts';

/**
 * "HARBURY: The bridge is shut.": a place in capitals before a colon says where a report was written, and speaks no words. A place is
 * one that lists know, or what opens the first paragraph of a text that has no other such name in it.
 */
export function isDateline({ tokens }: View, { source, content }: Attribution, isOnlyOne: boolean): boolean {
  if (source === null) return false;
  const words = tokens.slice(source.from, source.to).map(({ lower }) => lower);
  const asks = tokens[(content[0]?.to ?? 0) - 1]?.text === '?';
  return (
    (isOnlyOne && !asks && words.length === 1) ||
    PLACES.has(words.join(' ')) ||
    (words.length === 1 && isPair(words[0] ?? ''))
  );
}

/** "HARBURY/OSLO". */
const isPair = (word: string): boolean => word.includes('/') && word.split('/').some((place) => PLACES.has(place));
