/** Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;

/** The day of `YYYY-MM-DD`, null where that is no day. */
export function dayOf(iso: string): DayNumber | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;
  return Number.isInteger(day) && isoOf(day) === iso ? day : null;
}

/** `YYYY-MM-DD`; a day outside the years 0 to 9999 is held at the nearest day inside. */
export function isoOf(day: DayNumber): string {
  const held = Math.min(Math.max(day, -719_528), 2_932_896);
  return new Date(held * MILLISECONDS).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: DayNumber): number {
  return Number(isoOf(day).slice(0, 4));
}

/** January is 1. */
export function monthOf(day: DayNumber): number {
  return Number(isoOf(day).slice(5, 7));
}

/** ISO 8601 week (`2019-W09`): it belongs to the year of its Thursday. */
export function weekOf(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  const first = dayOf(`${fourDigits(year)}-01-01`) ?? thursday;
  return `${fourDigits(year)}-W${twoDigits(Math.floor((thursday - first) / 7) + 1)}`;
}

/** `YYYY-MM`, some months after (or before) the month of a day. */
export function monthAfter(day: DayNumber, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return `${fourDigits(Math.floor(count / 12))}-${twoDigits((((count % 12) + 12) % 12) + 1)}`;
}

/** `YYYY-Qn`, some quarters after (or before) the quarter of a day. */
export function quarterAfter(day: DayNumber, quarters: number): string {
  const count = yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3) + quarters;
  return `${fourDigits(Math.floor(count / 4))}-Q${(((count % 4) + 4) % 4) + 1}`;
}

/** A year in four digits; one outside 0 to 9999 is held at the nearest inside. */
export function fourDigits(year: number): string {
  return String(Math.min(Math.max(Math.trunc(year), 0), 9999)).padStart(4, '0');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
