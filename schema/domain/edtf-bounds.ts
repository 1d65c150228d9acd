/** The first and the last day (`YYYY-MM-DD`) that a date may mean; null on a side that the date leaves open or unknown. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The days an EDTF date or interval covers, both inclusive: `2018-06` is 2018-06-01 to 2018-06-30, `201X` is 2010-01-01
 * to 2019-12-31, `2019-02-27/..` has no latest day. An approximate or uncertain date (`~`, `?`, `%`) covers the days it
 * names. A season (`2019-22`) is three whole months, spring from March, winter from December into the next year's February.
 * Null for what is not EDTF level 1, names no real day, runs backwards, or lies outside the years 0000 to 9999.
 * See https://www.loc.gov/standards/datetime/ (ISO 8601-2:2019).
 */
export function edtfBounds(edtf: string): EdtfBounds | null {
  if (edtf.length > LONGEST) return null;
  const slash = edtf.indexOf('/');
  if (slash < 0) return dateBounds(edtf);
  const from = endBounds(edtf.slice(0, slash));
  const to = endBounds(edtf.slice(slash + 1));
  if (from === null || to === null) return null;
  if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

const OPEN: EdtfBounds = { earliest: null, latest: null };

/** Two date-times with offsets and a slash, and room to spare. */
const LONGEST = 80;

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/;

/** First month of each season; a winter ends in the year after. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** One end of an interval: `..` is open, an empty end unknown. */
function endBounds(end: string): EdtfBounds | null {
  return end === '' || end === '..' ? OPEN : dateBounds(end);
}

function dateBounds(date: string): EdtfBounds | null {
  const moment = MOMENT.exec(date);
  const [, year, month, day] = DATE.exec(moment?.[1] ?? date) ?? [];
  if (year === undefined) return null;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined) return months(first, 1, last, 12);
  if (year.includes('X')) return null;
  if (month === 'XX') return day === undefined || day === 'XX' ? months(first, 1, last, 12) : null;
  const season = SEASONS[month];
  if (season !== undefined) return day === undefined ? seasonBounds(first, season) : null;
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined || day === 'XX') return months(first, number, first, number);
  if (Number(day) < 1 || Number(day) > daysIn(first, number)) return null;
  const only = `${year}-${month}-${day}`;
  return { earliest: only, latest: only };
}

function seasonBounds(year: number, month: number): EdtfBounds | null {
  if (month < 12) return months(year, month, year, month + 2);
  return year < 9999 ? months(year, month, year + 1, 2) : null;
}

/** From the first day of one month to the last day of another. */
function months(year: number, month: number, lastYear: number, lastMonth: number): EdtfBounds {
  return {
    earliest: written(year, month, 1),
    latest: written(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  };
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month in the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
