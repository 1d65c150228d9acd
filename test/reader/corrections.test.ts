import { describe, expect, it } from 'vitest';
import { correctionNotice } from '../../schema/domain/correction-notice.ts';
import type { Document } from '../../schema/domain/model.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { readDocument } from '../../src/reader/read-document.ts';

const lead = 'Bora Lind, the mayor of Ostrel, said on Monday that the old mill would open again in June.';
const more = '“Nobody will lose the river path,” Ms Lind said. “The mill is ours,” said Ove Brandt, a farmer.';

/** A made-up article of 1 May 2024, a Wednesday, that ends with these words. */
function articleWith(notice: string): Document {
  const front = '---\ntitle: Mill opens again\ndate: 2024-05-01\n---\n\n';
  const [parsed] = parseDocuments({
    bytes: Buffer.from(`${front}${lead}\n\n${more}\n\n${notice}\n`),
    file: 'a.txt',
  });
  if (parsed === undefined) throw new Error('the article was not parsed');
  return parsed.document;
}

const correctionIn = (notice: string) => {
  const document = articleWith(notice);
  const { corrections = [], quotes } = readDocument(document);
  const [found] = corrections;
  if (found === undefined) return null;
  const { text } = document;
  const words = found.quotes.map((n) => quotes[n]?.content.map(({ start, end }) => text.slice(start, end)).join(' '));
  expect(found.range === null ? null : text.slice(found.range.start, found.range.end)).toBe(notice);
  return { kind: found.kind, at: found.at, quotes: words, block: document.blocks.at(-1)?.kind };
};

describe('a notice of the paper about its own article', () => {
  it.each([
    ['Correction: An earlier version of this article misstated the age of the mill.', 'CORRECTION', null],
    ['CORRECTION (May 3, 2024): The mill is in Ostrel, not in Harbury.', 'CORRECTION', '2024-05-03'],
    ['Corrections & Clarifications: The mill has two wheels.', 'CORRECTION', null],
    ['Clarification: The path was shut for a day only.', 'CLARIFICATION', null],
    ['Editor’s note: This story is part of a series on rivers.', 'EDITORS_NOTE', null],
    ['EDITOR’S NOTE — This story has been corrected to say that the mill has two wheels.', 'CORRECTION', null],
    ['This article was amended on 3 May 2024 to say that the mill has two wheels.', 'CORRECTION', '2024-05-03'],
    ['• This article was amended on 3 May 2024 to clarify who owns the mill.', 'CLARIFICATION', '2024-05-03'],
    ['This article was corrected at 3.15pm on 3 May 2024: the mill has two wheels.', 'CORRECTION', '2024-05-03'],
    ['This article was amended on the advice of a reader. The mill was built on 3 May 1824.', 'CORRECTION', null],
    ['This story has been updated to include a statement of the council.', 'UPDATE', null],
    ['This story has been updated to correct the name of the mill.', 'CORRECTION', null],
    ['We have retracted this article.', 'RETRACTION', null],
    ['Because of an editing error, an earlier version of this article misspelled a name.', 'CORRECTION', null],
    ['The headline of this article was amended on Friday.', 'CORRECTION', null],
  ])('%s', (notice, kind, at) => {
    expect(correctionIn(notice)).toMatchObject({ kind, at, block: 'NOTICE' });
  });

  it.each([
    ['UPDATE 3.15pm: The council has put the vote off.', '2024-05-01'],
    ['Update (May 2, 2024, 9:30 a.m.): The vote is on Friday.', '2024-05-02'],
  ])('that tells the story on is one, and is read as the story: %s', (notice, at) => {
    expect(correctionIn(notice)).toMatchObject({ kind: 'UPDATE', at, block: 'PARAGRAPH' });
  });
});

describe('what is none', () => {
  it.each([
    'Correction officers were hurt, the council said.',
    'Correction officers: two were hurt on Monday.',
    'The correction in prices was sharp, the bank said.',
    'Correction: Ostrel mill story',
    'Correction: May 3, 2024, Friday.',
    'Updates from the mill: it is open.',
    'UPDATE 1-Mill profit falls on Monday.',
    'An earlier version of this article appeared in The Harbury Post.',
    'This report was withdrawn by the ministry.',
    'We have corrected the report, he said.',
    '“Correction: it has two wheels,” he said.',
    'This article was edited for length by Ann Hale.',
    'Clarification of the law is wanted: nobody knows who owns the path.',
  ])('%s', (words) => {
    expect(correctionNotice(words)).toBeNull();
  });
});

describe('the quotes that a notice concerns', () => {
  it.each([
    ['Correction: Ms Lind said “nobody will lose the river path”, not the road.', ['Nobody will lose the river path']],
    ['Correction: An earlier version of this article misquoted Mr Brandt.', ['The mill is ours']],
    ['Clarification: Ove Brandt was quoted incorrectly.', ['The mill is ours']],
    ['Correction: An earlier version of this article misquoted Ms Lind and Mr Brandt.', []],
    ['Correction: The mill of Ove Brandt has two wheels.', []],
  ])('%s', (notice, quotes) => {
    expect(correctionIn(notice)?.quotes).toEqual(quotes);
  });

  it('are those of one speaker whom it names as misquoted, all of them', () => {
    const { corrections, quotes, people } = readDocument(
      articleWith('Correction: We misquoted Bora Lind. We regret it.'),
    );
    const key = people.find(({ name }) => name === 'Bora Lind')?.key;
    const hers = [...quotes.entries()].filter(([, { speaker }]) => speaker === key).map(([n]) => n);
    expect(hers.length).toBe(2);
    expect(corrections?.[0]?.quotes).toEqual(hers);
  });
});
