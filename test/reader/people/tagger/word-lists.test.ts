import { expect, it } from 'vitest';
import { makeLists, pack } from '../../../../scripts/names/make-lists.ts';
import { PACKED_LISTS } from '../../../../src/reader/people/tagger/packed-lists.ts';
import { LISTED, listed } from '../../../../src/reader/people/tagger/word-lists.ts';

it('The lists are those that the packages have', () => {
  expect(PACKED_LISTS.trim()).toBe(pack(makeLists()));
});

it.each([
  ['agnieszka', LISTED.WOMAN],
  ['giuseppe', LISTED.MAN],
  ['müller', LISTED.LAST],
  ['napoleon', LISTED.KNOWN],
  ['rotterdam', LISTED.PLACE],
  ['broker', LISTED.COMMON],
])('A list has %s', (word, bit) => {
  expect(listed(word) & bit).toBe(bit);
});

it('No list has what is no word', () => {
  expect(listed('xqzv')).toBe(0);
});
