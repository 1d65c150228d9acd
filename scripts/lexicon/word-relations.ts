/** What WordNet says of a word's place among others: what stands above it, what it is derived from, what it mostly means. */
import type { EventKind } from '../../schema/domain/model.ts';
import { type Entries, type HandMade, isPlainWord } from './entry.ts';
import type { Part, Synset, WordNet } from './wordnet.ts';

/** Lexicographers' files whose nouns tell of what happens, and the kind of what has no nearer one: act, event, phenomenon. */
export const NOUN_FILES: Readonly<Record<number, EventKind>> = { 4: 'OTHER', 11: 'INCIDENT', 19: 'OTHER' };

/** How far above a word the strong word may be that lends it its strength. */
const NEAR = 2;

/**
 * The kind of the nearest word above, by its first meaning, of the hand-made list: of a weak one only where it is near. A strong
 * one that is near lends its strength as well.
 */
export function kindsAbove(wordNet: WordNet, part: Part, byHand: ReadonlyMap<string, HandMade>) {
  const anchors = new Map<string, HandMade>();
  for (const [lemma, hand] of byHand) {
    const offset = wordNet.senses(part, lemma)[0]?.offset;
    if (offset !== undefined && anchors.get(offset)?.strength !== 'STRONG') anchors.set(offset, hand);
  }
  return (synset: Synset): { readonly kind: EventKind; readonly isStrong: boolean } | null => {
    let level: readonly Synset[] = [synset];
    for (let depth = 0; level.length > 0 && depth < 8; depth += 1) {
      const isNear = depth <= NEAR;
      const found = level
        .flatMap(({ offset }) => anchors.get(offset) ?? [])
        .find(({ strength }) => isNear || strength === 'STRONG');
      if (found !== undefined) return { kind: found.kind, isStrong: isNear && found.strength === 'STRONG' };
      level = parentsOf(wordNet, part, level);
    }
    return null;
  };
}

function parentsOf(wordNet: WordNet, part: Part, level: readonly Synset[]): Synset[] {
  return level.flatMap(({ parents }) =>
    parents.flatMap((offset) => {
      const parent = wordNet.synset(part, offset);
      return parent === undefined ? [] : [parent];
    }),
  );
}

/** Whether a meaning lies below one of some branches. */
export function isBelow(wordNet: WordNet, synset: Synset, branches: ReadonlySet<string>): boolean {
  let level: readonly Synset[] = [synset];
  for (let depth = 0; level.length > 0 && depth < 20; depth += 1) {
    if (level.some(({ offset }) => branches.has(offset))) return true;
    level = parentsOf(wordNet, 'noun', level);
  }
  return false;
}

/** Whether acts and events are at least half of what the noun was met as. */
export function isMostly(wordNet: WordNet, lemma: string): boolean {
  const senses = wordNet.senses('noun', lemma);
  const isEvent = (offset: string): boolean => (wordNet.synset('noun', offset)?.file ?? 0) in NOUN_FILES;
  const weigh = (of: typeof senses): number => of.reduce((sum, { count }) => sum + count + 0.5, 0);
  return weigh(senses.filter(({ offset }) => isEvent(offset))) * 2 >= weigh(senses);
}

/**
 * The verb that a noun is derived from in one of its first meanings that tell of an event ("acquisition" → "acquire"), or the noun. A longer
 * verb is made of the noun ("concertize"), and its root only where news has the verb ("apologize").
 */
export function rootOf(wordNet: WordNet, lemma: string, verbs: Entries, byVerb: ReadonlyMap<string, HandMade>): string {
  const derived = wordNet.senses('noun', lemma).flatMap(({ offset }) => {
    const synset = wordNet.synset('noun', offset);
    if (synset === undefined || !(synset.file in NOUN_FILES || synset.file === 10 || synset.file === 28)) return [];
    const own = synset.words.indexOf(lemma) + 1;
    return synset.derived
      .filter(({ from, part }) => from === own && part === 'verb')
      .map(({ offset: target, to }) => wordNet.synset('verb', target)?.words[to - 1] ?? '');
  });
  const candidates = derived
    .filter((verb) => isPlainWord(verb) && (verb.length <= lemma.length || byVerb.has(verb)))
    .map((verb) => verbs.get(verb)?.root ?? verb);
  if (candidates.includes(lemma)) return lemma;
  const best = candidates.find((verb) => verbs.has(verb)) ?? candidates[0];
  return best ?? verbs.get(lemma)?.root ?? lemma;
}

/** "organise" is "organize", "honour" is "honor", where WordNet has both for one meaning. */
export function americanSpelling(lemma: string, synset: Synset): string {
  const spellings = [lemma.replace(/is(e)$/, 'iz$1'), lemma.replace('our', 'or'), lemma.replace(/ys(e)$/, 'yz$1')];
  return spellings.find((spelling) => spelling !== lemma && synset.words.includes(spelling)) ?? lemma;
}

/** Its first meaning. */
export function firstSynset(wordNet: WordNet, part: Part, lemma: string): Synset | undefined {
  return wordNet.synset(part, wordNet.senses(part, lemma)[0]?.offset ?? '');
}
