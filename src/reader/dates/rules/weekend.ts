import { dayOf, weekOf } from '../calendar.ts';
import { type DateRule, type Reading, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';

/** "the weekend of March 9"; "over the weekend": the one before a report, or the one to come where the verb looks ahead. */
export const weekend: DateRule = {
  name: 'weekend',
  first: ['the'],
  match: (words, at) => {
    if (wordAt(words, at + 1) !== 'weekend') return null;
    const dated = wordAt(words, at + 2) === 'of' ? calendarDate.match(words, at + 3) : null;
    if (dated !== null) return { end: dated.end, read: (frame) => weekendOf(dated.read(frame)) };
    return {
      end: at + 2,
      read: ({ published, tense }) =>
        published === null
          ? { value: 'XXXX-WXX-WE' }
          : { value: `${weekOf(tense === 'FUTURE' ? published : published - 6)}-WE` },
    };
  },
};

/** The weekend that a day is in or right before. Null for a month. */
function weekendOf(reading: Reading | null): Reading | null {
  const day = dayOf(reading?.value ?? '');
  return day === null ? null : { value: `${weekOf(day)}-WE` };
}
