import type { Annotations, Document } from '../../schema/domain/model.ts';
import { findCorrections } from './corrections/find-corrections.ts';
import { READER_PROVENANCE } from './reader-name.ts';
import type { Step } from './reading.ts';
import { STEPS } from './steps.ts';
import { unread } from './unread.ts';

/**
 * What a document says: pure, linear in the text's length, and the same document gives the same reading. A relative date
 * needs the day of publication; without one it stays open. `steps` are all, but where a bench measures what one adds.
 */
export function readDocument(document: Document, steps: readonly Step[] = STEPS): Annotations {
  const reading = steps.reduce((before, step) => step(before), unread(document));
  const { people, quotes, events, mainEvent, dates, corrections } = reading;
  const read = { provenance: READER_PROVENANCE, people, quotes, events, mainEvent, dates };
  return corrections.length === 0 ? read : { ...read, corrections };
}

/** What a record says of a document, with the corrections, which no record has: they are read beside it. */
export function withCorrections(document: Document, record: Annotations): Annotations {
  const { corrections } = findCorrections({ ...unread(document), people: record.people, quotes: record.quotes });
  return corrections.length === 0 ? record : { ...record, corrections };
}
