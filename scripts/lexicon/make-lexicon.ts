import type { EventKind } from '../../schema/domain/model.ts';
import { LIGHT_VERBS, NEWS_WORDS, NO_EVENTS } from './news-words.ts';
import { type Part, readWordNet, type Synset, type WordNet } from './wordnet.ts';

type Strength = 'STRONG' | 'WEAK';

/** A word of the lexicon as it is written to the file. */
interface Entry {
  readonly lemma: string;
  readonly root: string;
  readonly kind: EventKind;
  readonly strength: Strength;
}

type Entries = ReadonlyMap<string, Entry>;

/** A line of the hand-made list, by word. */
interface HandMade {
  readonly root: string | null;
  readonly kind: EventKind;
  readonly strength: Strength;
}

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

/** The same for nouns: act, event, phenomenon. */
const NOUN_FILES: Readonly<Record<number, EventKind>> = { 4: 'OTHER', 11: 'INCIDENT', 19: 'OTHER' };

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

/** How far above a word the strong word may be that lends it its strength. */
const NEAR = 2;

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

/**
 * The kind of the nearest word above, by its first meaning, of the hand-made list: of a weak one only where it is near. A strong
 * one that is near lends its strength as well.
 */
function kindsAbove(wordNet: WordNet, part: Part, byHand: ReadonlyMap<string, HandMade>) {
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

function isBelow(wordNet: WordNet, synset: Synset, branches: ReadonlySet<string>): boolean {
  let level: readonly Synset[] = [synset];
  for (let depth = 0; level.length > 0 && depth < 20; depth += 1) {
    if (level.some(({ offset }) => branches.has(offset))) return true;
    level = parentsOf(wordNet, 'noun', level);
  }
  return false;
}

/** Whether acts and events are at least half of what the noun was met as. */
function isMostly(wordNet: WordNet, lemma: string): boolean {
  const senses = wordNet.senses('noun', lemma);
  const isEvent = (offset: string): boolean => (wordNet.synset('noun', offset)?.file ?? 0) in NOUN_FILES;
  const weigh = (of: typeof senses): number => of.reduce((sum, { count }) => sum + count + 0.5, 0);
  return weigh(senses.filter(({ offset }) => isEvent(offset))) * 2 >= weigh(senses);
}

/**
 * The verb that a noun is derived from in one of its first meanings that tell of an event ("acquisition" → "acquire"), or the noun. A longer
 * verb is made of the noun ("concertize"), and its root only where news has the verb ("apologize").
 */
function rootOf(wordNet: WordNet, lemma: string, verbs: Entries, byVerb: ReadonlyMap<string, HandMade>): string {
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
function americanSpelling(lemma: string, synset: Synset): string {
  const spellings = [lemma.replace(/is(e)$/, 'iz$1'), lemma.replace('our', 'or'), lemma.replace(/ys(e)$/, 'yz$1')];
  return spellings.find((spelling) => spelling !== lemma && synset.words.includes(spelling)) ?? lemma;
}

function firstSynset(wordNet: WordNet, part: Part, lemma: string): Synset | undefined {
  return wordNet.synset(part, wordNet.senses(part, lemma)[0]?.offset ?? '');
}

/** Sections of one kind and strength, in a fixed order. */
function sectionsOf(part: Part, entries: Entries): string[] {
  const sections = new Map<string, string[]>();
  for (const { lemma, root, kind, strength } of entries.values()) {
    const name = `part: '${part}', kind: '${kind}', strength: '${strength}'`;
    sections.set(name, [...(sections.get(name) ?? []), root === lemma ? lemma : `${lemma}:${root}`]);
  }
  return [...sections]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, list]) => `  { ${name}, words: \`\n${wrap(list.sort(compare))}\n\` },`);
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

function wrap(list: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length + 1 > 120) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const isPlainWord = (lemma: string): boolean => /^[a-z]{2}[a-z-]*$/.test(lemma);
const isKind = (name: string): name is EventKind => name in NEWS_WORDS;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
