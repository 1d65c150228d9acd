import type { WordIndex } from '../../reading.ts';
import { dayOf, quarterAfter } from '../calendar.ts';
import { type Frame, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';

/** How far the books of a quarter may close before or behind the end of a calendar quarter ("ended Sept. 29"), in days. */
const BEFORE = 9;
const BEHIND = 6;

/**
 * The calendar quarter (`1989-Q3`) of a quarter whose last day stands behind it ("the quarter *ended Sept. 30*"); `OWN` where
 * it ends within a calendar quarter, so that it is the company's own, null where the text names no such day.
 */
export function quarterEnded(words: WordIndex, at: number): ((frame: Frame) => string) | null {
  if (!/^(?:ended|ending)$/.test(wordAt(words, at))) return null;
  const date = calendarDate.match(words, at + 1);
  if (date === null) return null;
  return (frame) => {
    const day = dayOf(date.read(frame)?.value ?? '');
    if (day === null) return 'OWN';
    const next = quarterAfter(day + BEFORE + 1, 0);
    const before = quarterAfter(day - BEHIND - 1, 0);
    const here = quarterAfter(day, 0);
    return next !== here ? here : before !== here ? before : 'OWN';
  };
}
