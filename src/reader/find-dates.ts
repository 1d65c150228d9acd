import { readDates } from './dates/read-dates.ts';
import type { Reading } from './reading.ts';

/** Dates and times, against the day of publication, in a live blog that of their post; without one a relative date stays open. */
export function findDates(reading: Reading): Reading {
  const { words, document } = reading;
  const publishedOn = document.metadata.publishedOn?.value ?? null;
  return { ...reading, dates: readDates({ words, publishedOn, posts: document.posts ?? [] }) };
}
