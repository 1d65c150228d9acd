import { type Place, SaidError } from '../errors.ts';
import { isoDay } from './day.ts';

/** When something was published, as a file states it: the day, and the moment where it has a time and an offset. */
export interface Moment {
  readonly day: string;
  readonly at: string | null;
}

/**
 * A date as schema.org, IPTC and RFC 822 write it: `2021-03-03`, `2021-03-03T05:00:00+01:00`, `20210303T050000+0100`,
 * `Wed, 03 Mar 2021 05:00:00 +0100`. Null for an empty one. Throws BAD_FILE for one that no calendar has.
 */
export function momentOf(value: unknown, place: Place): Moment | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const words = value.trim();
  const found = isoMoment(words) ?? rfc822Moment(words);
  if (found === null) {
    throw new SaidError(
      'BAD_FILE',
      `"${words.slice(0, 60)}" is no date of the calendar; write it as 2021-03-03 or 2021-03-03T05:00:00+01:00.`,
      place,
    );
  }
  return found;
}

function isoMoment(words: string): Moment | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      words,
    );
  if (match === null) return null;
  const [, year, month, date, hour, minute, second = '00', zone] = match;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined || minute === undefined || zone === undefined) return { day, at: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return { day, at: `${day}T${hour}:${minute}:${second}${offset(zone)}` };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function rfc822Moment(words: string): Moment | null {
  const match =
    /^(?:[A-Za-z]{3},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|GMT|UTC|UT|Z)?$/.exec(
      words,
    );
  if (match === null) return null;
  const [, date, month = '', year, hour, minute, second = '00', zone] = match;
  const day = isoDay(Number(year), months.indexOf(month) + 1, Number(date));
  if (day === null) return null;
  return { day, at: zone === undefined ? null : `${day}T${hour}:${minute}:${second}${offset(zone)}` };
}

function offset(zone: string): string {
  const digits = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return digits === null ? 'Z' : `${digits[1]}:${digits[2]}`;
}
