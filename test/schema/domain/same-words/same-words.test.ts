import { expect, it } from 'vitest';
import { canonicalText, canonicalWords } from '../../../../schema/domain/same-words/canonical-words.ts';
import { variantDifference } from '../../../../schema/domain/same-words/is-variant.ts';
import { worded } from '../../../../schema/domain/same-words/word-difference.ts';
import { keptPairs } from '../../../../schema/domain/same-words/word-pairs.ts';

const compare = (a: string, b: string) => variantDifference(worded(a), worded(b));
const changes = (a: string, b: string) =>
  compare(a, b)
    ?.segments.filter(({ change }) => change !== 'SAME')
    .map(({ change, text, otherText }) => [change, text, otherText]) ?? null;

it.each([
  ["We can't go on", 'WE CAN NOT GO ON'],
  ['He’d seen it', 'He had seen it'],
  ["They're gonna win; it's over", 'They are going to win. It is over.'],
  ['The colour of the theatre centre', 'the color of the theater center'],
  ['He organised and analysed their behaviour', 'he organized and analyzed their behavior'],
  [
    'We travelled towards the grey harbour whilst it was cancelled',
    'We traveled toward the gray harbor while it was canceled',
  ],
  ['[T]he mayor (sic) walk[ed] home …', '“The mayor walked home.”'],
  ['five per cent of 1,000', '5% of 1000'],
  ['The U.S. and the U.K. co-operate', 'the US and the UK cooperate'],
  ['Café & naïve', 'cafe and naive'],
])('"%s" has the words of "%s"', (a, b) => {
  expect(canonicalText(canonicalWords(a))).toBe(canonicalText(canonicalWords(b)));
});

it('knows the words that differ, and whether a "not" is among them', () => {
  const [a, b] = ['We will not close the old mill this winter', 'We will close the old paper mill this winter'];
  expect(changes(a, 'We will close the old mill this winter')).toEqual([['DROPPED', 'not', '']]);
  expect(compare(a, 'We will close the old mill this winter')?.isNegated).toBe(true);
  expect(
    compare('Not everybody in Eastvale likes the old mill', 'everybody in Eastvale likes the old mill')?.isNegated,
  ).toBe(true);
  expect(changes('We shall reopen the old mill in spring', b)).toBeNull();
  expect(
    changes(
      'Nobody expected the river to flood the lower town, the school and the market so fast',
      'Nobody expected the stream to flood the lower town, the school and the market so fast',
    ),
  ).toEqual([['REPLACED', 'river', 'stream']]);
});

it('takes an ellipsis for any words, and words in brackets for an editor’s', () => {
  expect(
    changes('The council … will repair the bridge', 'The council, which met on Monday, will repair the bridge'),
  ).toEqual([['OMITTED', '…', 'which met on Monday']]);
  expect(changes('I thank [the miners of] Eastvale for their patience', 'I thank Eastvale for their patience')).toEqual(
    [['OMITTED', '[the miners of]', '']],
  );
  expect(compare('(It was a long day)', 'It was a long day')?.changedWords).toBe(0);
});

it('takes a part of a quotation for the same words where it says enough', () => {
  const whole = 'It was a hard night. Nobody expected the river to flood the whole lower town.';
  expect(changes('Nobody expected the river to flood the whole lower town', whole)).toEqual([
    ['INSERTED', '', 'It was a hard night'],
  ]);
  expect(compare('a hard night', whole)).toBeNull();
});

it.each([
  ['The budget will rise next year', 'The budget will fall next year'],
  ['We will rebuild the bridge within three years', 'We will rebuild the bridge within five years'],
  ['We need more nurses in our hospitals', 'We need more teachers in our schools'],
  ['I am very happy', 'I am very sad'],
  ['No comment', 'No, thanks'],
  ['', ''],
])('does not take "%s" for "%s"', (a, b) => {
  expect(compare(a, b)).toBeNull();
});

it('finds quotations that have four telling words in a row in common', () => {
  const kept = (text: string) => new Set(keptPairs(canonicalWords(text)));
  const whole = kept('After a long winter the harbour board of Eastvale finally approved new barges and two cranes');
  const part = kept('Everybody knows the Harbor Board of Eastvale finally approved it');
  expect([...part].some((hash) => whole.has(hash))).toBe(true);
  expect(kept('No.').size).toBe(1);
  expect(kept('…').size).toBe(0);
});
