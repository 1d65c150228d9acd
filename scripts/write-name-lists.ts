import { writeFileSync } from 'node:fs';
import { makeLists, pack } from './names/make-lists.ts';

const text = `/**
 * First and last names, known people, places, bodies and common words: made by \`npm run name-lists\`, not by hand; a test
 * compares it. From @faker-js/faker (MIT), @cspell/dict-people-names (MIT) and WordNet 3.1 (licences in THIRD_PARTY.md).
 */
export const PACKED_LISTS = \`
${pack(makeLists())}
\`;
`;
writeFileSync(new URL('../src/reader/people/tagger/packed-lists.ts', import.meta.url), text);
