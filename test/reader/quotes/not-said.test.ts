import { expect, test } from 'vitest';
import { quotesOf } from './read.ts';

/* Every person and every sentence here is made up. */

test.each([
  ['Jane Quill never said the bridge was safe.'],
  ['Jane Quill has not said whether she will stand.'],
  ['Mr. Harlow did not say when he would leave.'],
  ["Mr. Harlow didn't say when he would leave."],
  ['Neither Jane Quill nor John Harlow said the road was safe.'],
  ['Neither the mayor nor the council would say why.'],
  ['No one said the dam was safe.'],
  ['Nobody told the mayor that the bridge was safe.'],
  ['The coach praised him. The judge dismissed it.'],
  ['The firm was sold, citing two officials.'],
  ['It is not known who said the bridge was safe.'],
  ['Did Jane Quill say the bridge was safe?'],
  ['Nor did Jane Quill say the bridge was safe.'],
  ['At no point did the mayor say the money was gone.'],
  ['Not once has Jane Quill said the money was gone.'],
  ['Should the judge say the will is valid, the house goes to Jane Quill.'],
  ['Hardly anyone said the bridge was safe.'],
  ["John Harlow wouldn't say who had called him."],
  ['If Jane Quill says the tower is safe, I will climb it.'],
  ['When the mayor says the road is open, we will go.'],
  ['Unless the mayor says otherwise, the bridge is shut.'],
  ['Jane Quill might say the bridge is safe.'],
  ['Jane Quill declined to say if the bridge was safe.'],
  ['The ministry did not respond to a request for comment.'],
  ['A lawyer for Mr. Harlow did not reply to an email seeking comment.'],
  ['Jane Quill never said “I will go” to anybody.'],
])('what was not said is no quote: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Jane Quill did not say who came, but said the road was safe.', ['INDIRECT Jane Quill: the road was safe']],
  ['It could not comment on the case, the council said.', ['INDIRECT the council: It could not comment on the case']],
  ['John Harlow denied that he had asked for money.', ['INDIRECT John Harlow: he had asked for money']],
  ['Jane Quill not only said it would stand.', ['INDIRECT Jane Quill: it would stand']],
])('what is said beside it is one: %s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  ['The union called a strike.'],
  ['The mayor called police on Monday.'],
  ['The governor declared an emergency.'],
  ['The firm pledged $3 million.'],
  ['Jane Quill added a wing to the house.'],
  ['The firm recalled the cars after the fire.'],
  ['She wrote a letter to the council.'],
  ['She claimed the prize.'],
  ['Prosecutors charged the man with murder.'],
  ['The town will observe three days of mourning.'],
  ['The council condemned the attack.'],
  ['Court rejects dam appeal'],
  ['She said nothing.'],
  ['She spoke to reporters.'],
  ['A man who asked not to be named left the hall.'],
])('what is done is no quote: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Mr. Harlow, the member for Port Ellery, posted a photo of the pair.'],
  ['The mayor, Jane Quill, wrote the book in 1999.'],
])('an object is no source: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([['READ NEXT: Quill says no'], ['MORE: Quill ‘ready to talk’ with Harlow'], ['Also read: Harlow says yes']])(
  'a label that leads elsewhere attributes nothing: %s',
  (text) => {
    expect(quotesOf(text)).toEqual([]);
  },
);

test('an agency in capitals before a colon speaks for nobody', () => {
  expect(quotesOf('AP: The bridge in the fog')).toEqual([]);
});
