import { readDates } from './dates/read-dates.ts';
import type { Reading } from './reading.ts';

/** Dates and times, against the day of publication; without one a relative date stays open. */
export function findDates(reading: Reading): Reading {
  const { text, metadata } = reading.document;
  return { ...reading, dates: readDates({ text, publishedOn: metadata.publishedOn?.value ?? null }) };
}
