import { expect, it } from 'vitest';
import { readDocument } from '../../../src/reader/read-document.ts';
import { documentOf } from '../../support/reading-of.ts';

/** Made-up people and sentences: what each quote is, and who said it. */
const said = (text: string): [string | undefined, string | undefined][] => {
  const { people, quotes } = readDocument(documentOf(text));
  return quotes.map(({ content, speaker }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    people.find(({ key }) => key === speaker)?.name,
  ]);
};

it('a name may close a sentence behind a verb that seldom stands before its subject', () => {
  expect(said('However the debates are not likely to alter the vote, noted Dana Chellini.')).toEqual([
    ['However the debates are not likely to alter the vote', 'Dana Chellini'],
  ]);
});

it('an apposition that ends in the name of a body, and a relative clause, leave the name the source', () => {
  const text =
    'Angela Brunnow, a spokeswoman for the Harbour Coalition, which is made up of owners, said many of the boats leaked.';
  expect(said(text)).toEqual([['many of the boats leaked', 'Angela Brunnow']]);
});

it('a nickname within a name is nothing that anybody says', () => {
  expect(said('"They took my tent," said Delroy "Stubby" Marsh, who sleeps under the bridge.')).toEqual([
    ['They took my tent', 'Delroy "Stubby" Marsh'],
  ]);
});

it('a calling that opens a sentence is no part of the name, and "she" is who acts', () => {
  const text =
    'Campaigner Sadie Okonja welcomed the ruling of Marian Tollan. "A paramedic looked at me," she recalled.';
  expect(said(text)).toEqual([['A paramedic looked at me', 'Sadie Okonja']]);
});

it('a nickname in single marks is part of the name that speaks, and what somebody does before it is not', () => {
  expect(said("Otto 'Skip' Lindal said he had sold the boat.")).toEqual([
    ['he had sold the boat', "Otto 'Skip' Lindal"],
  ]);
});

it.each([
  ['"They sank it," said Wade "Duke" Hollen, a fisherman.', 'They sank it', 'Wade "Duke" Hollen'],
  [
    '"Our job," said Jane Quill, named chair in 2018 and known for blunt words, "is to ask."',
    'Our job … is to ask.',
    'Jane Quill',
  ],
])('what is told of the speaker between the words said is none of them: %s', (text, content, speaker) => {
  expect(said(text)).toEqual([[content, speaker]]);
});

it.each([
  ['HARBURY: The bridge will be shut, Jane Quill said on Monday.', [['The bridge will be shut', 'Jane Quill']]],
  ['NEW DELHI: Jane Quill said the bridge was shut.', [['the bridge was shut', 'Jane Quill']]],
])('a place in capitals before the text says where it was written: %s', (text, quotes) => {
  expect(said(`${text}\n\nIt is old.`)).toEqual(quotes);
});

it('names in capitals speak in a transcript', () => {
  const contents = said('ANN HALE: The bridge is shut.\n\nTOM BELL: It is not.').map(([content]) => content);
  expect(contents).toEqual(['The bridge is shut', 'It is not']);
});
