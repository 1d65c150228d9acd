import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeLexicon } from '../../scripts/lexicon/make-lexicon.ts';

it('The words that tell of events are what the script makes', () => {
  const file = new URL('../../src/reader/lexicon/packed-words.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(makeLexicon());
});
