import { DAY_PARTS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import type { Match } from '../rule.ts';
import { wordAt } from '../rule.ts';

/** Takes the part of the day behind a day ("Thursday *morning*", "Sunday, *late afternoon*") and adds it to what the day says. */
export function withDayPart(words: WordIndex, day: Match): Match {
  let at = day.end;
  if (/^(?:early|late|mid)$/.test(wordAt(words, at)) && DAY_PARTS.has(wordAt(words, at + 1))) at += 1;
  const part = DAY_PARTS.get(wordAt(words, at));
  if (part === undefined || words.sentence[at] !== words.sentence[day.end - 1]) return day;
  return {
    end: at + 1,
    read: (frame) => {
      const reading = day.read(frame);
      return reading === null || !isDay(reading.value) ? reading : { value: reading.value + part };
    },
  };
}

/** Whether a value is a whole day, known or open (`2019-02-21`, `XXXX-WXX-4`). */
export function isDay(value: string): boolean {
  return /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/.test(value);
}
