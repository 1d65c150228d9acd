import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/reader/dates/read-dates.ts';
import { documentOf, readingOf } from '../../support/reading-of.ts';

/** Friday. The sentences are fixtures: nobody in them is real. */
const FRIDAY = '2024-05-03';

/** Each date as its words and its EDTF date, or its value where it has none. */
function found(text: string, language: string | null = null): string[] {
  const { words } = readingOf(documentOf(text));
  return readDates({ words, publishedOn: FRIDAY, language }).map(
    ({ range, value, edtf }) =>
      `${text.slice(range.start, range.end)} = ${value.includes('T') ? value : (edtf ?? value)}`,
  );
}

describe('a time behind its day is on that day', () => {
  it.each([
    ['The fire broke out on Thursday at 11 p.m.', ['Thursday = 2024-05-02', '11 p.m. = 2024-05-02T23:00']],
    ['The dam broke on April 12, around 9 a.m.', ['April 12 = 2024-04-12', 'around 9 a.m. = 2024-04-12T09:00']],
    [
      'The blast came at about 10:35 a.m. (0735 GMT) Monday.',
      ['about 10:35 a.m. (0735 GMT) Monday = 2024-04-29T10:35'],
    ],
    ['The doors shut at 9 a.m.', ['9 a.m. = 2024-05-03T09:00']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('what is set is ahead', () => {
  it.each([
    ['The election is on Tuesday, Nov. 5.', ['Tuesday, Nov. 5 = 2024-11-05']],
    ['They met on Tuesday, Nov. 5.', ['Tuesday, Nov. 5 = 2024-11-05']],
    ['They met on Sunday, Nov. 5.', ['Sunday, Nov. 5 = 2023-11-05']],
    ['Voters go to the polls on November 5.', ['November 5 = 2024-11-05']],
    ['The law takes effect on Dec. 31.', ['Dec. 31 = 2024-12-31']],
    ['The match kicks off on Saturday.', ['Saturday = 2024-05-04']],
    ['The council meets Monday to decide.', ['Monday = 2024-05-06']],
    ['The ferry sails Saturday.', ['Saturday = 2024-05-04']],
    ['The team plays Sunday.', ['Sunday = 2024-05-05']],
    ['Parliament votes on Monday.', ['Monday = 2024-05-06']],
    ['The mayor won two votes on Monday.', ['Monday = 2024-04-29']],
    ['The bridge could open as early as Tuesday.', ['Tuesday = 2024-05-07']],
    ['The offer had been scheduled to expire on Monday.', ['Monday = 2024-04-29']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('a day told by its place in another time', () => {
  it.each([
    ['The vote was held on the third Thursday in February.', ['the third Thursday in February = 2024-02-15']],
    ['They met on the second Sunday of October last year.', ['the second Sunday of October last year = 2023-10-08']],
    ['It closed on the last Monday of May 2022.', ['the last Monday of May 2022 = 2022-05-30']],
    ['The hearing was on the first Monday of last month.', ['the first Monday of last month = 2024-04-01']],
    ['The last week of March was wet.', ['The last week of March = 2024-03-25/2024-03-31']],
    ['The hearing is set for the week of June 10.', ['the week of June 10 = 2024-06-10/2024-06-16']],
    ['He spent the last five days of May 2017 there.', ['the last five days of May 2017 = 2017-05-27/2017-05-31']],
    ['Sales fell in the first three months of 2018.', ['the first three months of 2018 = 2018-01/2018-03']],
    ['Three years ago this week, the dam broke.', ['Three years ago this week = 2021-05-03/2021-05-09']],
    ['Ten years ago today the dam broke.', ['Ten years ago today = 2014-05-03']],
    ['He was held on April 12. The next day he left.', ['April 12 = 2024-04-12', 'The next day = 2024-04-13']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('a day with a name', () => {
  it.each([
    ['The Sept. 11 attacks changed the town.', ['Sept. 11 = 2001-09-11']],
    ['The Jan. 6 attack led to charges.', ['Jan. 6 = 2021-01-06']],
    ['They met on Jan. 6.', ['Jan. 6 = 2024-01-06']],
    ['The Nov. 13 attacks changed the town.', ['Nov. 13 = 2015-11-13']],
    ['The 7/7 bombings changed the town.', ['7/7 = 2005-07-07']],
    ['It will close on Memorial Day.', ['Memorial Day = 2024-05-27']],
    ['It is closed on Memorial Day.', ['Memorial Day = 2024-05-27']],
    ['They sing on Midsummer Day.', ['Midsummer Day = 2024-06-24']],
    ['It closed on Good Friday.', ['Good Friday = 2024-03-29']],
    ['It closed on Easter Monday 2019.', ['Easter Monday 2019 = 2019-04-22']],
    ['It closed on Independence Day.', ['Independence Day = 2023-07-04']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('a range and a part of a year', () => {
  it.each([
    ['The 1914-18 war killed him.', ['1914-18 = 1914/1918']],
    ['She played in the 2019-20 season.', ['2019-20 = 2019/2020']],
    ['She played in the 2021/22 season.', ['2021/22 = 2021/2022']],
    ['The 2008-9 crisis cost jobs.', ['2008-9 = 2008/2009']],
    ['It was shut between May and October 2018.', ['between May and October 2018 = 2018-05/2018-10']],
    ['It was shut from November to March 2018.', ['from November to March 2018 = 2017-11/2018-03']],
    ['He lived there between 1914 and 1918.', ['between 1914 and 1918 = 1914/1918']],
    ['Sales rose in H1 2024 and in Quarter 1 2018.', ['H1 2024 = 2024-01/2024-06', 'Quarter 1 2018 = 2018-01/2018-03']],
    ['Sales rose in 4Q.', ['4Q = 2023-10/2023-12']],
    ['Sales rose in FY2025.', ['FY2025 = 2025~']],
    ['It was built around 1990.', ['around 1990 = 1990~']],
    ['It was built in 1990.', ['1990 = 1990']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('the order of day and month in numbers', () => {
  it.each([
    ['is that of the language', 'It is dated 03/05/2024.', 'en-GB', ['03/05/2024 = 2024-05-03']],
    ['is month first without one', 'It is dated 03/05/2024.', null, ['03/05/2024 = 2024-03-05']],
    [
      'is that of a neighbour which can be read in one way only',
      'It is dated 03/05/2024 and was sent on 13/05/2024.',
      'en-US',
      ['03/05/2024 = 2024-05-03', '13/05/2024 = 2024-05-13'],
    ],
  ])('%s', (_, text, language, dates) => {
    expect(found(text, language)).toEqual(dates);
  });
});

describe('days, weeks and ranges in more words', () => {
  it.each([
    ['Polls open on Nov. 5.', ['Nov. 5 = 2024-11-05']],
    ['The hearing is scheduled for Feb. 10.', ['Feb. 10 = 2025-02-10']],
    ['Harbury play Rovers on Sunday.', ['Sunday = 2024-05-05']],
    ['She flies to Oslo on Monday.', ['Monday = 2024-05-06']],
    ['The open letter came on Monday.', ['Monday = 2024-04-29']],
    ['The fair is held on the last Friday of August.', ['the last Friday of August = 2024-08-30']],
    ['It opened on the 2nd Monday of January 2020.', ['the 2nd Monday of January 2020 = 2020-01-13']],
    ['They met on the last day of 2019.', ['the last day of 2019 = 2019-12-31']],
    ['They met on the first day of the trial.', []],
    ['The weekend of March 9 was wet.', ['The weekend of March 9 = 2024-03-09/2024-03-10']],
    ['Ten years ago this spring it shut.', ['Ten years ago this spring = 2014-21']],
    ['From March to May last year it rained.', ['From March to May last year = 2023-03/2023-05']],
    ['It lasted from Jan. 5 to 9, 2018.', ['Jan. 5 to 9, 2018 = 2018-01-05/2018-01-09']],
    ['It lasted from Jan. 5 to 9.', ['Jan. 5 to 9 = 2024-01-05/2024-01-09']],
    ['The score on Jan. 5 to 9 was told.', ['Jan. 5 = 2024-01-05']],
    ['She was mayor 2011-2015.', ['2011-2015 = 2011/2015']],
    ['He was held on March 3. The day before, he had fled.', ['March 3 = 2024-03-03', 'The day before = 2024-03-02']],
    ['Sales in the March quarter rose.', ['the March quarter = 2024-01/2024-03']],
    ['It was built circa 1850.', ['circa 1850 = 1850~']],
    ['It was signed on 5/13/24.', ['5/13/24 = 2024-05-13']],
    ['It was signed on 5/13/98.', ['5/13/98 = 1998-05-13']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('days that are counted or joined', () => {
  it.each([
    ['A week from Monday the court sits.', ['A week from Monday = 2024-05-13']],
    ['The court sits on Friday week.', ['Friday week = 2024-05-17']],
    ['The Monday after next is a holiday.', ['The Monday after next = 2024-05-13']],
    ['She flies home on Monday.', ['Monday = 2024-05-06']],
    ['The Monday week of talks was long.', ['Monday = 2024-04-29']],
    ['It will be full in two years’ time.', ['two years’ time = 2026']],
    ['The truce lasted from 3 to 17 April.', ['3 to 17 April = 2024-04-03/2024-04-17']],
    ['It runs 3-17 June 2025.', ['3-17 June 2025 = 2025-06-03/2025-06-17']],
    [
      'The power failed between 2 p.m. and 4 p.m. on Thursday.',
      ['2 p.m. = 2024-05-02T14:00', '4 p.m. on Thursday = 2024-05-02T16:00'],
    ],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([['Room 1984 was locked.'], ['The town has a population of 2015.'], ['Ann Hale and May Whitcombe left.']])(
    'no date: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
