import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reader/dates/read-dates.ts';
import { documentOf, readingOf } from '../../support/reading-of.ts';

/** A Thursday. The firms and the people are made up. */
const PUBLISHED = '2024-10-24';

/** Each date as its words and its TIMEX3 value. */
function found(text: string): string[] {
  const { words } = readingOf(documentOf(text));
  return readDates({ words, publishedOn: PUBLISHED }).map(
    ({ range, value }) => `${text.slice(range.start, range.end)} = ${value}`,
  );
}

describe('results of companies compare with the same time of a year before', () => {
  it.each([
    [
      'Pellmere lost $3 million in the third quarter, up from $2 million a year ago.',
      ['the third quarter = 2024-Q3', 'a year ago = 2023-Q3'],
    ],
    [
      'It lost $3 million in the third quarter. For the nine months, it lost $8 million, up from $5 million a year ago.',
      ['the third quarter = 2024-Q3', 'a year ago = 2023'],
    ],
    [
      'It earned $9 million in the fiscal first quarter. Separately, Brandis said third-quarter profit rose from a year ago.',
      ['the fiscal first quarter = 2024-Q1', 'third-quarter = 2024-Q3', 'a year ago = 2023-Q3'],
    ],
    [
      'Profit rose in the fiscal first quarter. For the quarter ended Sept. 29, it earned $9 million.',
      ['the fiscal first quarter = 2024-Q1', 'the quarter = 2024-Q3', 'Sept. 29 = 2024-09-29'],
    ],
    ['Sales for the year-earlier nine months were flat.', []],
    ['It expects a profit for the full year.', ['the full year = 2024']],
    ['Sales fell in the first two quarters of 2019.', ['the first two quarters of 2019 = 2019-H1']],
    ['It has fallen since year-end.', ['year-end = 2023-12-31']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it('gives a quarter that ends within a calendar quarter no months of the calendar', () => {
    const text = 'It earned $9 million in the fourth quarter ended Aug. 26.';
    const { words } = readingOf(documentOf(text));
    expect(readDates({ words, publishedOn: PUBLISHED }).map(({ value, edtf }) => [value, edtf])).toEqual([
      ['2024-Q4', null],
      ['2024-08-26', '2024-08-26'],
    ]);
  });
});

describe('what is no date of the story', () => {
  it.each([
    ['They march each July from the church.', []],
    ['The market is open every Thursday.', []],
    ['It plays there on Tuesday nights.', []],
    ['He drove his 1987 Volvo into the lake.', []],
    ['Such skills matter in today’s economy.', []],
    ['We train the doctors of tomorrow.', []],
    ['It has rained for the past three summers.', []],
    ['In 1860 Lincoln won.', ['1860 = 1860']],
    ['They heard of it ahead of tomorrow’s vote.', ['tomorrow = 2024-10-25']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('a date that leans on another', () => {
  it.each([
    ['The fair was on May 24 and 25.', ['May 24 = 2024-05-24', '25 = 2024-05-25']],
    ['It killed 4 on May 24 and 25 people on June 1.', ['May 24 = 2024-05-24', 'June 1 = 2024-06-01']],
    [
      'She was held on April 12. The next morning she left.',
      ['April 12 = 2024-04-12', 'The next morning = 2024-04-13TMO'],
    ],
    ['She was held on April 12. She left that night.', ['April 12 = 2024-04-12', 'that night = 2024-04-12TNI']],
    ['Shares were up at mid-afternoon yesterday.', ['mid-afternoon yesterday = 2024-10-23TAF']],
    ['The loan is part of a plan to pay the bank by February.', ['February = 2025-02']],
    ['It would be paid on a still undisclosed day in January.', ['January = 2025-01']],
    ['It will open by the end of the month.', ['the end of the month = 2024-10']],
    ['He sold it later in the week.', ['later in the week = 2024-W43']],
    ['It would be sold at a later date.', ['a later date = FUTURE_REF']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});
