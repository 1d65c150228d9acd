import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../schema/domain/edtf-bounds.ts';
import { readDates } from '../../../src/reader/dates/read-dates.ts';
import { documentOf, readingOf } from '../../support/reading-of.ts';
import { runs } from '../../support/runs.ts';

/** Saturday. The sentences are fixtures: nobody in them is real. */
const SATURDAY = '2019-02-23';

const datesOf = (text: string, publishedOn: string | null) =>
  readDates({ words: readingOf(documentOf(text)).words, publishedOn });

/** Each date as its words and its value. */
function found(text: string, publishedOn: string | null = SATURDAY): string[] {
  return datesOf(text, publishedOn).map((d) => `${text.slice(d.range.start, d.range.end)} = ${d.value}`);
}

function edtfs(text: string, publishedOn: string | null = SATURDAY): (string | null)[] {
  return datesOf(text, publishedOn).map((d) => d.edtf);
}

describe('a date relative to publication', () => {
  it.each([
    ['The panel met on Tuesday.', ['Tuesday = 2019-02-19']],
    ['The panel will meet on Tuesday.', ['Tuesday = 2019-02-26']],
    ['The panel is to meet in Oslo Tuesday.', ['Tuesday = 2019-02-26']],
    ['The panel met on Saturday.', ['Saturday = 2019-02-23']],
    ['They will meet next Wednesday and Thursday.', ['next Wednesday = 2019-02-27', 'Thursday = 2019-02-28']],
    ['They met last Friday.', ['last Friday = 2019-02-22']],
    ['They arrived on Thursday morning.', ['Thursday morning = 2019-02-21TMO']],
    ['Tuesday’s ruling will change that.', ['Tuesday = 2019-02-19']],
    ['They met on Wednesday of last week.', ['Wednesday of last week = 2019-02-13']],
    ['It happened yesterday.', ['yesterday = 2019-02-22']],
    ['It happened the day before yesterday.', ['the day before yesterday = 2019-02-21']],
    ['It will happen tomorrow night.', ['tomorrow night = 2019-02-24TNI']],
    ['It happened last night.', ['last night = 2019-02-22TNI']],
    ['The summit is next week.', ['next week = 2019-W09']],
    ['The summit was last June.', ['last June = 2018-06']],
    ['They met on June 12 last year.', ['June 12 last year = 2018-06-12']],
    ['They met in June.', ['June = 2018-06']],
    ['They will meet in June.', ['June = 2019-06']],
    ['They met on Dec. 30.', ['Dec. 30 = 2018-12-30']],
    ['They met on Sunday, Feb. 3.', ['Sunday, Feb. 3 = 2019-02-03']],
    ['The panel will meet Brig. Gen. Harlow on Tuesday.', ['Tuesday = 2019-02-26']],
    ['“When will it meet?” Supt. Harlow asked on Tuesday.', ['Tuesday = 2019-02-19']],
    ['It was built two years ago.', ['two years ago = 2017']],
    ['It was built about three months ago.', ['about three months ago = 2018-11']],
    ['It was announced earlier this month.', ['earlier this month = 2019-02']],
    ['It was announced in the third quarter.', ['the third quarter = 2018-Q3']],
    ['It was cold last summer.', ['last summer = 2018-SU']],
    ['They met over the weekend.', ['the weekend = 2019-W07-WE']],
    ['They work here now.', ['now = PRESENT_REF']],
    ['It grew over the past five years.', ['the past five years = P5Y']],
    ['The office opens at 9 a.m. EST on Monday.', ['9 a.m. EST on Monday = 2019-02-25T09:00']],
    ['They met at 7:15 p.m. Wednesday.', ['7:15 p.m. Wednesday = 2019-02-20T19:15']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('a date that stands by itself', () => {
  it.each([
    ['It ended on February 23, 2019.', ['February 23, 2019 = 2019-02-23']],
    ['It ended on 23 February 2019.', ['23 February 2019 = 2019-02-23']],
    ['It ended on the 23rd of February 2019.', ['the 23rd of February 2019 = 2019-02-23']],
    ['It ended on 2019-02-23.', ['2019-02-23 = 2019-02-23']],
    ['It ended on 2/23/2019.', ['2/23/2019 = 2019-02-23']],
    ['It ended on 23/2/2019.', ['23/2/2019 = 2019-02-23']],
    ['The fair on Feb. 27-28, 2019 was full.', ['Feb. 27-28, 2019 = 2019-02-27/2019-02-28']],
    ['It ended in March 2016.', ['March 2016 = 2016-03']],
    ['It ended in 1988.', ['1988 = 1988']],
    ['It was common in the 1990s.', ['the 1990s = 199']],
    ['It was common in the ’80s.', ['the ’80s = 198']],
    ['The figures are for fiscal 1989.', ['fiscal 1989 = 1989']],
    ['It fell in the third quarter of 1984.', ['the third quarter of 1984 = 1984-Q3']],
    ['It opened on Christmas Day 2016.', ['Christmas Day 2016 = 2016-12-25']],
    ['It opened on Thanksgiving 2016.', ['Thanksgiving 2016 = 2016-11-24']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
    expect(found(text, null)).toEqual(dates);
  });
});

describe('without a day of publication', () => {
  it.each([
    ['They met on Tuesday.', ['Tuesday = XXXX-WXX-2']],
    ['They met yesterday.', ['yesterday = XXXX-XX-XX']],
    ['They met in June.', ['June = XXXX-06']],
    ['They met on June 12.', ['June 12 = XXXX-06-12']],
    ['They met last year.', ['last year = XXXX']],
    ['They met last week.', ['last week = XXXX-WXX']],
    ['They met two years ago.', ['two years ago = PAST_REF']],
  ])('%s stays open', (text, dates) => {
    expect(found(text, null)).toEqual(dates);
    expect(edtfs(text, null)).toEqual([null]);
  });
});

describe('what is no date', () => {
  it.each([
    ['He may march.'],
    ['It cost $1988.'],
    ['She works for USA Today.'],
    ['He spoke on Fox News Sunday.'],
    ['She reads the Sunday Times.'],
    ['April Example sings.'],
    ['It has 1988 people.'],
    ['See section 12.'],
    ['The second half was better.'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('as EDTF', () => {
  it.each([
    ['The summit is next week.', '2019-02-25/2019-03-03'],
    ['They arrived on Thursday morning.', '2019-02-21'],
    ['It was common in the 1990s.', '199X'],
    ['The figures are for fiscal 1989.', '1989~'],
    ['It fell in the third quarter of 1984.', '1984-07/1984-09'],
    ['It was cold last summer.', '2018-22'],
    ['It was cold in the winter of 1994.', '1994-24'],
    ['It grew over the past five years.', '2014/2019'],
    ['It will shrink over the next two months.', '2019-02/2019-04'],
    ['They work here now.', null],
  ])('%s', (text, edtf) => {
    expect(edtfs(text)).toEqual([edtf]);
  });
});

const WORDS = [
  ...[
    'last',
    'next',
    'this',
    'the',
    'of',
    'in',
    'on',
    'and',
    'a',
    'two',
    'few',
    'ago',
    'earlier',
    'later',
    'past',
    'mid',
    '-',
  ],
  ...[
    'Tuesday',
    'Friday',
    'June',
    'Sept',
    '.',
    ',',
    '12',
    '31',
    '0',
    '99',
    '2019',
    '0000',
    '1990',
    's',
    'Q3',
    'May',
    'March',
  ],
  ...[
    'week',
    'weekend',
    'month',
    'quarter',
    'year',
    'years',
    'days',
    'decade',
    'century',
    'summer',
    'winter',
    'half',
    'first',
  ],
  ...[
    'second',
    'third',
    'fiscal',
    'yesterday',
    'today',
    'night',
    'morning',
    'noon',
    'p',
    'm',
    '’',
    ':',
    '30',
    '/',
    'Christmas',
  ],
  ...['Day', 'will', 'met', 'century', '20th', 'following', 'previous', 'twenty', 'ninety', 'nineteen', 'said', '\n\n'],
];
const dateLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((w, i) => w + (gaps[i] ?? '')).join('')),
  );
const anyText = fc.oneof(dateLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string());
const anyDay = fc.oneof(
  fc.constant(null),
  fc.constantFrom('0000-01-01', '9999-12-31', '2016-02-29', 'yesterday', ''),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);

it('a date goes on over the end of a line within its paragraph, and never into the next paragraph', () => {
  const text = 'They met on Sept.\n24, 2018.';
  const wrapped = { ...documentOf(text), blocks: [{ kind: 'PARAGRAPH' as const, start: 0, end: text.length }] };
  const { words } = readingOf(wrapped);
  expect(readDates({ words, publishedOn: SATURDAY }).map(({ value }) => value)).toEqual(['2018-09-24']);
  expect(found(text)).toEqual(['2018 = 2018']);
});

describe('in any text', () => {
  it('ranges are inside it, in order, and do not overlap, and every edtf is valid level 1 or less with real days', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, publishedOn) => {
        let last = 0;
        for (const { range, edtf } of datesOf(text, publishedOn)) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          last = range.end;
          if (edtf === null) continue;
          expect(parse(edtf).level, edtf).toBeLessThanOrEqual(1);
          expect(edtfBounds(edtf), edtf).not.toBeNull();
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('spaces at the end change nothing', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, publishedOn) => {
        expect(datesOf(`${text}   `, publishedOn)).toEqual(datesOf(text, publishedOn));
      }),
    );
  });
});
