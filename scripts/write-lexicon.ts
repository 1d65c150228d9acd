import { writeFileSync } from 'node:fs';
import { makeLexicon } from './lexicon/make-lexicon.ts';

writeFileSync(new URL('../src/reader/lexicon/packed-words.ts', import.meta.url), makeLexicon());
