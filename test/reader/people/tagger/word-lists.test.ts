import { expect, it } from 'vitest';
import { LISTED, listed } from '../../../../src/reader/people/tagger/word-lists.ts';

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
