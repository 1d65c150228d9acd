import { type DayNumber, dayOf, fourDigits, isoOf, twoDigits, yearOf } from '../calendar.ts';
import type { Frame } from '../rule.ts';

/**
 * A month or a day of it without a year. A day is taken in the year that brings it nearest to publication, where the
 * tense may tip the balance; a month goes with the tense: past before publication, future after. What is set `ahead`
 * (an election, a convention) is taken at its nearest, whatever the verb says.
 */
export function nearYear(stated: Frame, month: number, day: number | null, ahead = false): string {
  const frame: Frame = ahead && stated.tense === 'PAST' ? { ...stated, tense: 'PRESENT' } : stated;
  const tail = day === null ? twoDigits(month) : `${twoDigits(month)}-${twoDigits(day)}`;
  if (frame.published === null) return `XXXX-${tail}`;
  const published = frame.published;
  const year = yearOf(published);
  const candidates = [year, year - 1, year + 1].filter((y) => day === null || isReal(y, tail));
  const best = candidates
    .map((y) => ({ y, cost: cost(frame, published, y, month, day, ahead) }))
    .reduce((a, b) => (b.cost < a.cost ? b : a), { y: year, cost: Number.POSITIVE_INFINITY });
  return `${fourDigits(best.y)}-${tail}`;
}

function isReal(year: number, tail: string): boolean {
  return dayOf(`${fourDigits(year)}-${tail}`) !== null;
}

/** Days away from publication, plus what it costs to go against the tense. */
function cost(
  frame: Frame,
  published: DayNumber,
  year: number,
  month: number,
  day: number | null,
  ahead: boolean,
): number {
  const iso = isoOf(published);
  const middle = dayOf(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day ?? 15)}`) ?? published;
  if (day === null && iso.startsWith(`${fourDigits(year)}-${twoDigits(month)}`)) return 0;
  const distance = middle - published;
  if (ahead && frame.tense === 'PRESENT') return Math.abs(distance);
  const against = distance > 0 ? frame.tense === 'PAST' : frame.tense === 'FUTURE';
  const weight = day === null ? 250 : distance < 0 ? 230 : 200;
  return (
    Math.abs(distance) +
    (against ? weight : 0) +
    (distance > 0 && frame.tense === 'PRESENT' ? (day === null ? 180 : 20) : 0)
  );
}
