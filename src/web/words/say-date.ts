/** Dates as people write them: "21 February 2019", "27–28 February 2019", "spring 2019", "about 1950". */

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The name of a month of the year, counted from 1; null for what is none. */
const nameOfMonth = (month: number): string | null =>
  month >= 1 && month <= 12 ? monthName.format(Date.UTC(2000, month - 1)) : null;

/** Seasons and other parts of a year, by their number in EDTF (https://www.loc.gov/standards/datetime/). */
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A date of EDTF in words. What it has no words for it gives as it stands. */
export function sayDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return sayPoint(from) ?? edtf;
  if (from === to) return sayPoint(from) ?? edtf;
  const [start, end] = [sayPoint(from), sayPoint(to)];
  if (from === '..' || from === '') return end === null ? edtf : `until ${end}`;
  if (to === '..' || to === '') return start === null ? edtf : `from ${start}`;
  if (start === null || end === null) return edtf;
  return sameMonth(from, to) ? `${Number(from.slice(8))}–${end}` : `${start} to ${end}`;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

const sameMonth = (from: string, to: string): boolean =>
  day.test(from) && day.test(to) && from.slice(0, 7) === to.slice(0, 7);

function sayPoint(point: string): string | null {
  const [, year, month, date, mark = ''] =
    /^(-?\d{2,4}X{0,2})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.Z+-]*)?([?~%]?)$/.exec(point) ?? [];
  if (year === undefined) return null;
  const said = sayParts(year.replace(/XX$/, '00s').replace(/X$/, '0s'), month, date);
  if (said === null || mark === '') return said;
  return mark === '~' ? `about ${said}` : mark === '?' ? `perhaps ${said}` : `perhaps about ${said}`;
}

function sayParts(year: string, month: string | undefined, date: string | undefined): string | null {
  if (month === undefined) return year;
  const name = nameOfMonth(Number(month)) ?? seasons[month];
  if (name === undefined) return null;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
