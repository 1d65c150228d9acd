import { expect, test } from 'vitest';
import type { Annotations, QuoteFound } from '../../schema/domain/model.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import { documentOf } from '../support/reading-of.ts';

/* Every person and every sentence here is made up. */

/** "KIND source: content // content" of each quote. */
function quotesOf(text: string): string[] {
  const say = ({ kind, content, source }: QuoteFound): string => {
    const who = source === null ? '-' : text.slice(source.range.start, source.range.end);
    return `${kind} ${who}: ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`;
  };
  return readDocument(documentOf(text)).quotes.map(say);
}

test.each([
  ['“The bridge is safe,” said an engineer.', ['DIRECT an engineer: The bridge is safe']],
  ['“The bridge is safe,” Mr. Harlow said. “We looked.”', ['DIRECT Mr. Harlow: The bridge is safe // We looked.']],
  ["''It will stand,'' Ms. Quill said.", ['DIRECT Ms. Quill: It will stand']],
  ['Mr. Harlow said on Tuesday that the bridge was safe.', ['INDIRECT Mr. Harlow: the bridge was safe']],
  ['The bridge was safe, according to engineers.', ['INDIRECT engineers: The bridge was safe']],
  ['The bridge was safe, said officials.', ['INDIRECT officials: The bridge was safe']],
  [
    'Mr. Harlow said the bridge was “as old as the hills.”',
    ['MIXED Mr. Harlow: the bridge was “as old as the hills.”'],
  ],
  ['“It will stand for years to come.” — Jane Quill', ['DIRECT Jane Quill: It will stand for years to come.']],
  ['HARLOW: Will the bridge stand?', ['INDIRECT HARLOW: Will the bridge stand?']],
  ['Rep. Jane Quill (R-Fla.) said the bridge was safe.', ['INDIRECT Rep. Jane Quill (R-Fla.): the bridge was safe']],
  ['Police told Supt. Lee that the bridge was safe.', ['INDIRECT Police: the bridge was safe']],
  ['“Splendid!” beamed Jane Quill.', ['DIRECT Jane Quill: Splendid!']],
])('%s is attributed', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

test.each([
  ['He reads “The Old Bridge” every year.'],
  ['The bridge was built of stone.'],
  ['The city continues to seek money for the bridge.'],
])('%s attributes nothing', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('a quotation in a paragraph of its own continues the one before', () => {
  expect(quotesOf('“The bridge is safe,” Mr. Harlow said.\n“We looked at it twice.”')).toEqual([
    'DIRECT Mr. Harlow: The bridge is safe // We looked at it twice.',
  ]);
});

/** The name of each quote's speaker, null for none. */
function speakersOf(text: string): (string | null)[] {
  const { quotes, people }: Annotations = readDocument(documentOf(text));
  return quotes.map(({ speaker }) => people.find(({ key }) => key === speaker)?.name ?? null);
}

test.each([
  ['Jane Quill, an engineer, came. She said the bridge was safe.', ['Jane Quill']],
  ['Mayor John Harlow came. The mayor said the bridge was safe.', ['John Harlow']],
  ['John Harlow came. Mr. Harlow said the bridge was safe.', ['John Harlow']],
  ['Secretary of State Jane Quill said the bridge was safe.', ['Jane Quill']],
])('the speaker in %s is found', (text, expected) => {
  expect(speakersOf(text)).toEqual(expected);
});

test('two officials without a name are nobody with one', () => {
  const text = 'John Harlow came.\nAn official said the bridge was safe.\nHe added that the road was not.';
  expect(speakersOf(text)).toEqual([null, null]);
});

test.each([
  ['Sen. Jane Quill, R-Ill., who came, left.', ['Jane Quill']],
  ['TAMPA, Fla. (Reuters) - John Harlow came.', ['John Harlow']],
  ['John Harlow flew to Santiago de Cuba.', ['John Harlow']],
])('the people in %s are no places', (text, expected) => {
  expect(readDocument(documentOf(text)).people.map(({ name }) => name)).toEqual(expected);
});
