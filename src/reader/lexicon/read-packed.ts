import type { EventKind } from '../../../schema/domain/model.ts';
import { NOUNS_OF_NO_EVENT, PACKED_WORDS } from './packed-words.ts';
import { wordSet } from './word-set.ts';

/** A word of the lexicon, without the form that it was met in. */
export interface PackedWord {
  readonly root: string;
  readonly kind: EventKind;
  readonly strength: 'STRONG' | 'WEAK';
}

interface Lexicon {
  readonly verbs: ReadonlyMap<string, PackedWord>;
  readonly nouns: ReadonlyMap<string, PackedWord>;
  /** Nouns on "-ing" that tell of no event: "building". */
  readonly noEvents: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/** The lexicon, unpacked when it is first asked for. */
export function readPacked(): Lexicon {
  lexicon ??= unpack();
  return lexicon;
}

function unpack(): Lexicon {
  const verbs = new Map<string, PackedWord>();
  const nouns = new Map<string, PackedWord>();
  for (const { part, kind, strength, words } of PACKED_WORDS) {
    const into = part === 'verb' ? verbs : nouns;
    for (const item of words.trim().replaceAll('\n', ' ').split(' ')) {
      const colon = item.indexOf(':');
      const word = colon < 0 ? item : item.slice(0, colon);
      into.set(word, { root: colon < 0 ? item : item.slice(colon + 1), kind, strength });
    }
  }
  return { verbs, nouns, noEvents: wordSet(NOUNS_OF_NO_EVENT) };
}
