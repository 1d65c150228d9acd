import type { Document } from '../../../schema/domain/model.ts';
import { findDates } from '../dates/find-dates.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { tokenize } from '../text/tokenize.ts';
import { unread } from '../unread.ts';

/**
 * The day, `YYYY-MM-DD`, that a text begins with, as dates are read in an article; null where it begins otherwise. Of a time and a day
 * it is the day; a time alone is one of the day of publication.
 */
export function dayOfNotice(metadata: Document['metadata'], text: string): string | null {
  if (!/\d|day\b/.test(text)) return null;
  const published = metadata.publishedOn?.value ?? '';
  const part: Document = { text, blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }], photos: [], metadata };
  const { dates } = [tokenize, splitSentences, findDates].reduce((read, step) => step(read), unread(part));
  let [behind, timed]: [number, string | null] = [0, null];
  for (const { value, range } of dates) {
    if (!onlySmallWords.test(text.slice(behind, range.start))) break;
    behind = range.end;
    const [day, time] = /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(value)?.slice(1) ?? [];
    // Nobody corrects what is not yet published: a weekday or a day without its year was understood wrongly.
    if (day === undefined || (day < published && !/\d{4}/.test(text.slice(range.start, range.end)))) continue;
    if (time === undefined) return day;
    timed ??= day;
  }
  return timed;
}

/** What may stand before a date, and between a time and its day. */
const onlySmallWords = /^(?:[^\p{L}]|\b(?:on|at|the|of|appended|added|to|this|article|story)\b)*$/iu;
