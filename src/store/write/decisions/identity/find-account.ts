import type { MentionFound, Range } from '../../../../../schema/domain/model.ts';
import { type Anchor, placesOfAnchor } from '../anchor.ts';

/** Something that a reading found, by its key, and where it is named. */
interface Named {
  readonly key: string;
  readonly mentions: readonly MentionFound[];
}

/** The key of the person or event that is named where an anchor's words stand, at the likeliest place; null where none is. */
export function findAccount(text: string, words: Anchor, found: readonly Named[]): string | null {
  for (const { ranges } of placesOfAnchor(text, words)) {
    const [range] = ranges;
    const key = range === undefined ? null : namedAt(range, found);
    if (key !== null) return key;
  }
  return null;
}

function namedAt(range: Range, found: readonly Named[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { key, mentions } of found) {
    for (const mention of mentions) {
      const shared = Math.min(range.end, mention.range.end) - Math.max(range.start, mention.range.start);
      if (shared > most) [best, most] = [key, shared];
    }
  }
  return best;
}
