import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { LISTED, plain } from '../../src/reader/people/tagger/word-lists.ts';
import { readWordNet } from '../lexicon/wordnet.ts';

/** The bits of every word that a list has. */
export function makeLists(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    const key = plain(word.toLowerCase());
    if (/^[a-z][a-z' -]{1,30}$/.test(key)) bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  addLocales(add);
  for (const word of dictionary()) if (!/\s/.test(word)) add(word, LISTED.NAME);
  addWordNet(add);
  return bits;
}

/** One line a word, as `word-lists.ts` unpacks it. */
export function pack(bits: ReadonlyMap<string, number>): string {
  let before = '';
  return [...bits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, bit]) => {
      let same = 0;
      while (same < 35 && same < word.length && word[same] === before[same]) same += 1;
      before = word;
      return `${same.toString(36)}${word.slice(same)}|${bit.toString(36)}`;
    })
    .join('\n');
}

type Add = (word: string, bit: number) => void;

function addLocales(add: Add): void {
  for (const { person } of Object.values(allLocales)) {
    for (const [sex, name] of namesOf(person?.first_name)) {
      if (sex !== 'male') add(name, LISTED.WOMAN);
      if (sex !== 'female') add(name, LISTED.MAN);
    }
    for (const [, name] of namesOf(person?.last_name)) add(name, LISTED.LAST);
  }
}

/** Pairs of a sex and a name; where a locale says which are women's and which men's, its list of both is left out. */
function namesOf(names: unknown): [string, string][] {
  if (typeof names !== 'object' || names === null) return [];
  const lists: [string, unknown][] = Array.isArray(names) ? [['generic', names]] : Object.entries(names);
  const told = lists.some(([sex]) => sex !== 'generic');
  return lists
    .filter(([sex]) => !told || sex !== 'generic')
    .flatMap(([sex, list]) =>
      (Array.isArray(list) ? list : []).flatMap((name: unknown): [string, string][] =>
        typeof name === 'string' ? [[sex, name]] : [],
      ),
    );
}

const dictionary = (): string[] =>
  readFileSync(new URL('../../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((word) => /^\p{L}/u.test(word));

/** Lexicographers' files of WordNet: acts and artefacts, bodies, places, things of nature, people. */
const FILES = { GROUP: 14, PLACE: 15, OBJECT: 17, PERSON: 18 } as const;

function addWordNet(add: Add): void {
  const net = readWordNet();
  for (const part of ['noun', 'verb'] as const) {
    for (const lemma of net.lemmas(part)) {
      const senses = net.senses(part, lemma);
      if (senses.reduce((sum, { count }) => sum + count, 0) > 0 && /^[a-z]+$/.test(lemma)) {
        const isOther = senses.some(({ offset }) => {
          const synset = net.synset(part, offset);
          return synset?.words.some((word) => word === lemma) ?? false;
        });
        if (isOther) add(lemma, LISTED.COMMON);
      }
      if (part === 'verb') continue;
      for (const { offset } of senses) {
        const synset = net.synset(part, offset);
        if (synset?.isInstance !== true) continue;
        const spelled = synset.words.find((word) => word.toLowerCase() === lemma) ?? lemma;
        const words = spelled.replaceAll('_', ' ');
        if (synset.file === FILES.PERSON) add(words.replace(/,? (?:Jr|Sr)\.?$/, ''), LISTED.KNOWN);
        if (synset.file === FILES.PLACE || synset.file === FILES.OBJECT) add(words, LISTED.PLACE);
        if (synset.file === FILES.GROUP) add(words, LISTED.BODY);
      }
    }
  }
}
