import { sayDate } from './say-date.ts';

/** A moment of RFC 3339 as its own offset has it: "23 February 2019, 06:30". */
export function sayTime(moment: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(moment) ?? [];
  return date === undefined ? moment : `${sayDate(date)}, ${time}`;
}
