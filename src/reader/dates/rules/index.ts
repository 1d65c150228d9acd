import type { DateRule } from '../rule.ts';
import { ago } from './ago.ts';
import { anotherDay } from './another-day.ts';
import { calendarDate } from './calendar-date.ts';
import { clockTime } from './clock-time.ts';
import { partOfDay } from './day-of.ts';
import { holiday } from './holiday.ts';
import { interval } from './interval.ts';
import { knownDay } from './known-day.ts';
import { nearDay } from './near-day.ts';
import { nthWeekday } from './nth-weekday.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import { reference } from './reference.ts';
import { relativeMonth } from './relative-month.ts';
import { relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { span } from './span.ts';
import { weekOfDate } from './week-of.ts';
import { weekday } from './weekday.ts';
import { weekdayCount } from './weekday-count.ts';
import { weekend } from './weekend.ts';
import { year } from './year.ts';
import { yearEnd } from './year-end.ts';

/** Every way to write a date. The one that takes the most words wins; of two that take as many, the first. */
export const DATE_RULES: readonly DateRule[] = [
  clockTime,
  numericDate,
  knownDay,
  interval,
  calendarDate,
  weekday,
  weekdayCount,
  nthWeekday,
  weekOfDate,
  nearDay,
  partOfDay,
  quarter,
  span,
  relativeMonth,
  relativeUnit,
  ago,
  weekend,
  season,
  yearEnd,
  holiday,
  anotherDay,
  year,
  reference,
];
