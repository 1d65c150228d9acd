import { expect, test } from 'vitest';
import { quotesOf, speakersOf } from './read.ts';

/* Every person and every sentence here is made up. */

test.each([
  ['The mayor, Jane Quill, said the bridge was safe.', 'Jane Quill'],
  ["Harlow's lawyer, Jane Quill, said he would appeal.", 'Jane Quill'],
  ['The leader of the opposition, Jane Quill, said the bridge was safe.', 'Jane Quill'],
  ['His predecessor, the late Sir John Harlow, said the bridge was safe.', 'John Harlow'],
  ['One resident, Jane Quill, said the bridge was old.', 'Jane Quill'],
  ['A spokesman for the council, John Harlow, said the bridge was safe.', 'John Harlow'],
  ['“It is wrong,” said the union’s leader, Jane Quill.', 'Jane Quill'],
  ['According to the mayor, Jane Quill, the bridge was safe.', 'Jane Quill'],
  ['Her agent, Jane Quill of Harbury Talent, said the tour was off.', 'Jane Quill'],
  ['The bishop, the Most Rev. John Harlow, said the chapel was safe.', 'John Harlow'],
  ['The party’s spokesman, John Harlow MP, said the bridge was safe.', 'John Harlow'],
])('a source in apposition is the person: %s', (text, expected) => {
  expect(speakersOf(text)).toEqual([expected]);
});

test('of a spokesman for the mayor and her name either may be meant', () => {
  expect(speakersOf('A spokesman for the mayor, Jane Quill, said the bridge was safe.')).toEqual([null]);
});

test('a place before the subject is no part of it', () => {
  const text = "Outside court, Harlow's sister, Jane Quill, said he was a good man.";
  expect(quotesOf(text)).toEqual(["INDIRECT Harlow's sister, Jane Quill: he was a good man"]);
});

test.each([
  ['Maria da Costa said it was late.', 'INDIRECT Maria da Costa: it was late', 'Maria da Costa'],
  ['Sen. Ada Fox (D-Ohio) said it was late.', 'INDIRECT Sen. Ada Fox (D-Ohio): it was late', 'Ada Fox'],
  [
    "Speaking outside court, Quill's mother, Ruth, said it was late.",
    "INDIRECT Quill's mother, Ruth: it was late",
    'Ruth',
  ],
  ['People Before Profit said it was late.', 'INDIRECT People Before Profit: it was late', null],
])('%s', (text, quote, speaker) => {
  expect(quotesOf(text)).toEqual([quote]);
  expect(speakersOf(text)).toEqual([speaker]);
});
