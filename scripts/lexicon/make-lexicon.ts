import type { EventKind } from '../../schema/domain/model.ts';
import { type Entries, type Entry, type HandMade, isPlainWord } from './entry.ts';
import { LIGHT_VERBS, NEWS_WORDS, NO_EVENTS } from './news-words.ts';
import { compare, sectionsOf, wrap } from './pack-words.ts';
import { americanSpelling, firstSynset, isBelow, isMostly, kindsAbove, NOUN_FILES, rootOf } from './word-relations.ts';
import { type Part, readWordNet, type WordNet } from './wordnet.ts';

/** Lexicographers' files whose verbs tell of what happens, and the kind of what has no nearer one: change, competition, contact, creation, motion, possession, social, weather. */
const VERB_FILES: Readonly<Record<number, EventKind>> = {
  30: 'OTHER',
  33: 'COMPETITION',
  35: 'OTHER',
  36: 'OTHER',
  38: 'OTHER',
  40: 'DEAL',
  41: 'OTHER',
  43: 'WEATHER',
};

/** What lies below these (word, sense) is a way to spend one's time, a trade or a measure, not an event. */
const NO_EVENT_BRANCHES: readonly (readonly [string, number])[] = [
  ['occupation', 1],
  ['sport', 1],
  ['diversion', 1],
  ['game', 3],
  ['procedure', 1],
  ['practice', 2],
  ['education', 1],
  ['use', 1],
  ['care', 1],
  ['sensing', 2],
  ['market', 1],
  ['role', 1],
  ['duty', 1],
  ['natural_phenomenon', 1],
];

/** The text of `src/reader/lexicon/packed-words.ts`. */
export function makeLexicon(): string {
  const wordNet = readWordNet();
  const byHand = { verb: handMade('verb'), noun: handMade('noun') };
  const verbs = makeVerbs(wordNet, byHand.verb);
  const nouns = makeNouns(wordNet, byHand, verbs);
  const sections = [...sectionsOf('verb', verbs), ...sectionsOf('noun', nouns)];
  return `${HEAD}export const PACKED_WORDS: readonly PackedSection[] = [
${sections.join('\n')}
];

/** Words on "-ing" that are nouns of no event: "building". */
export const NOUNS_OF_NO_EVENT = \`
${nounsOfNoEvent(wordNet, verbs, nouns)}
\`;
`;
}

const HEAD = `import type { EventKind } from '../../../schema/domain/model.ts';

/** Words of one part of speech, kind and strength, parted by white space; \`word:root\` where the root is another word. */
export interface PackedSection {
  readonly part: 'verb' | 'noun';
  readonly kind: EventKind;
  readonly strength: 'STRONG' | 'WEAK';
  readonly words: string;
}

/**
 * The words that tell of an event: made by \`npm run lexicon\`, not by hand; a test compares it. From WordNet 3.1 (Princeton
 * University, licence in THIRD_PARTY.md) and the list of \`scripts/lexicon/news-words.ts\`.
 */
`;

function handMade(part: Part): ReadonlyMap<string, HandMade> {
  const found = new Map<string, HandMade>();
  for (const [kind, lists] of Object.entries(NEWS_WORDS)) {
    for (const item of words(part === 'verb' ? lists.verbs : lists.nouns)) {
      const [marked = '', root = null] = item.split('>');
      const lemma = marked.replace('!', '');
      if (found.has(lemma)) throw new Error(`"${lemma}" stands twice among the ${part}s of news: leave one of them.`);
      if (!isKind(kind)) throw new Error(`"${kind}" is no kind of event.`);
      found.set(lemma, {
        root: root?.replace('!', '') ?? null,
        kind,
        strength: item.includes('!') ? 'STRONG' : 'WEAK',
      });
    }
  }
  return found;
}

function makeVerbs(wordNet: WordNet, byHand: ReadonlyMap<string, HandMade>): Entries {
  const light = new Set(words(LIGHT_VERBS));
  const kindAbove = kindsAbove(wordNet, 'verb', byHand);
  const entries = new Map<string, Entry>();
  for (const lemma of new Set([...byHand.keys(), ...wordNet.lemmas('verb')])) {
    const hand = byHand.get(lemma);
    const synset = firstSynset(wordNet, 'verb', lemma);
    const root = synset === undefined ? lemma : americanSpelling(lemma, synset);
    if (hand !== undefined)
      entries.set(lemma, { lemma, root: hand.root ?? root, kind: hand.kind, strength: hand.strength });
    if (hand !== undefined || light.has(lemma) || light.has(root) || !isPlainWord(lemma) || synset === undefined)
      continue;
    const fallback = VERB_FILES[synset.file];
    if (fallback === undefined) continue;
    const same = root === lemma ? undefined : byHand.get(root);
    const above = kindAbove(synset);
    const isStrong =
      same?.strength === 'STRONG' || (above?.isStrong === true && wordNet.senses('verb', lemma).length === 1);
    entries.set(lemma, {
      lemma,
      root,
      kind: same?.kind ?? (isStrong || above === null ? (above?.kind ?? fallback) : 'OTHER'),
      strength: isStrong ? 'STRONG' : 'WEAK',
    });
  }
  return entries;
}

function makeNouns(
  wordNet: WordNet,
  { verb: byVerb, noun: byHand }: Readonly<Record<Part, ReadonlyMap<string, HandMade>>>,
  verbs: Entries,
): Entries {
  const stopped = new Set(words(NO_EVENTS));
  const both = [...byHand.keys()].find((lemma) => stopped.has(lemma));
  if (both !== undefined) throw new Error(`"${both}" is a noun of news and of no event: leave one of them.`);
  const branches = new Set(
    NO_EVENT_BRANCHES.map(([word, sense]) => wordNet.senses('noun', word)[sense - 1]?.offset ?? ''),
  );
  const kindAbove = kindsAbove(wordNet, 'noun', byHand);
  const entries = new Map<string, Entry>();
  for (const lemma of new Set([...byHand.keys(), ...wordNet.lemmas('noun')])) {
    const hand = byHand.get(lemma);
    const root = hand?.root ?? rootOf(wordNet, lemma, verbs, byVerb);
    if (hand !== undefined) entries.set(lemma, { lemma, root, kind: hand.kind, strength: hand.strength });
    if (hand !== undefined || stopped.has(lemma) || !isPlainWord(lemma)) continue;
    const synset = firstSynset(wordNet, 'noun', lemma);
    if (synset === undefined || synset.isInstance || !synset.words.includes(lemma)) continue;
    const fallback = NOUN_FILES[synset.file];
    if (fallback === undefined || !isMostly(wordNet, lemma) || isBelow(wordNet, synset, branches)) continue;
    const verb = verbs.get(root);
    const above = kindAbove(synset);
    const isStrong = (verb?.strength === 'STRONG' && root !== lemma) || above?.isStrong === true;
    // A weak word far from any of the list says what it is called, not of what kind it is.
    const isKnown = isStrong || (verb !== undefined && byVerb.has(verb.lemma));
    const nearest = isKnown || above === null ? (above?.kind ?? fallback) : 'OTHER';
    entries.set(lemma, {
      lemma,
      root,
      kind: (verb?.kind === 'OTHER' ? undefined : verb?.kind) ?? nearest,
      strength: isStrong && wordNet.senses('noun', lemma).length <= 2 ? 'STRONG' : 'WEAK',
    });
  }
  return entries;
}

/** What is spelled like a form of a verb of the lexicon and is a noun that tells of no event: "building", "clothing". */
function nounsOfNoEvent(wordNet: WordNet, verbs: Entries, nouns: Entries): string {
  const stems = new Set([...verbs.keys()].map((lemma) => lemma.slice(0, 3)));
  const stopped = new Set(
    [...wordNet.lemmas('noun'), ...words(NO_EVENTS)].filter(
      (lemma) => lemma.endsWith('ing') && isPlainWord(lemma) && !nouns.has(lemma) && stems.has(lemma.slice(0, 3)),
    ),
  );
  return wrap([...stopped].sort(compare));
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const isKind = (name: string): name is EventKind => name in NEWS_WORDS;
