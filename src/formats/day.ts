import type { Range, Stated } from '../../schema/domain/model.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const monthName =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** "February 23, 2019", "23 February 2019" and "2019-02-23", each with named parts. */
const forms = [
  new RegExp(`\\b(?<month>${monthName}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${monthName}),? (?<year>\\d{4})\\b`),
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/,
];

/** The first day that `text` names in full, with the words that do; null where it names none, or one that no calendar has. */
export function firstDay(text: string, within: Range): Stated<string> | null {
  const words = text.slice(within.start, within.end);
  for (const form of forms) {
    const match = form.exec(words);
    if (match?.groups === undefined) continue;
    const { year = '', month = '', day = '' } = match.groups;
    const value = isoDay(Number(year), monthNumber(month), Number(day));
    if (value === null) continue;
    const start = within.start + match.index;
    return { value, range: { start, end: start + match[0].length } };
  }
  return null;
}

/** `YYYY-MM-DD`, null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** From 1; 0 for what names no month. */
export const monthNumber = (month: string): number =>
  /^\d+$/.test(month)
    ? Number(month)
    : months.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
