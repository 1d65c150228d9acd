import { expect, it } from 'vitest';
import { makeLists, pack } from '../../scripts/names/make-lists.ts';
import { PACKED_LISTS } from '../../src/reader/people/tagger/packed-lists.ts';

it('The lists of names are those that the packages have', () => {
  expect(PACKED_LISTS.trim()).toBe(pack(makeLists()));
});
