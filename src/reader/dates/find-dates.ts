import type { Reading } from '../reading.ts';
import { readDates } from './read-dates.ts';

/** Dates and times, against the day of publication, in a live blog that of their post; without one a relative date stays open. */
export function findDates(reading: Reading): Reading {
  const { words, document } = reading;
  return {
    ...reading,
    dates: readDates({
      words,
      publishedOn: document.metadata.publishedOn?.value ?? null,
      language: document.metadata.language?.value ?? null,
      posts: document.posts ?? [],
    }),
  };
}
