import type { Annotations, Document } from '../../schema/model.ts';
import { readDates } from './dates/read-dates.ts';

/**
 * What a document says: pure, the same document gives the same reading. A relative date needs the day of publication;
 * without one it stays open.
 */
export function readDocument({ text, metadata }: Document): Annotations {
  return {
    readBy: { kind: 'READER', name: 'onrecord', version: '0.1.0' },
    people: [],
    quotes: [],
    events: [],
    dates: readDates({ text, publishedOn: metadata.publishedOn?.value ?? null }),
  };
}
