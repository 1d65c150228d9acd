import type { EventKind } from '../../../schema/model.ts';
import { wordSet } from '../words/word-set.ts';
import { PACKED_WORDS } from './packed-words.ts';

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
  let noEvents: ReadonlySet<string> = new Set();
  for (const section of PACKED_WORDS.trim().split('\n\n')) {
    const head = section.slice(0, section.indexOf('\n'));
    const body = section.slice(head.length + 1);
    const [part, kind = '', strength] = head.split(' ');
    if (part === 'no') noEvents = wordSet(body);
    else fill(part === 'verb' ? verbs : nouns, body, kind as EventKind, strength === 'STRONG' ? 'STRONG' : 'WEAK');
  }
  return { verbs, nouns, noEvents };
}

function fill(into: Map<string, PackedWord>, body: string, kind: EventKind, strength: PackedWord['strength']): void {
  for (const item of body.split(/\s/)) {
    const colon = item.indexOf(':');
    const word = colon < 0 ? item : item.slice(0, colon);
    into.set(word, { root: colon < 0 ? item : item.slice(colon + 1), kind, strength });
  }
}
