import { edtfBounds } from './edtf-bounds.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * The first and the last moment, in UTC with milliseconds, of what is written as precisely as it is meant: a moment with
 * its offset, or a day, month or year, which is taken in UTC. Null for what is neither.
 */
export function momentBounds(written: string): { readonly first: string; readonly last: string } | null {
  if (moment.test(written)) {
    if (edtfBounds(written.slice(0, 10)) === null) return null;
    const time = new Date(written);
    if (Number.isNaN(time.getTime())) return null;
    return { first: time.toISOString(), last: time.toISOString() };
  }
  const days = isPartialDate(written) ? edtfBounds(written) : null;
  if (days === null) return null;
  return { first: `${days.earliest}T00:00:00.000Z`, last: `${days.latest}T23:59:59.999Z` };
}

/** Whether it is a year, a month or a day of the calendar: EDTF level 0. */
export const isPartialDate = (written: string): boolean =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(written) && !/^\d{4}-(2[1-4])/.test(written) && edtfBounds(written) !== null;
