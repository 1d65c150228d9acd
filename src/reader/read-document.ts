import type { Annotations, Document } from '../../schema/domain/model.ts';
import { READER_PROVENANCE } from './reader-name.ts';
import type { Step } from './reading.ts';
import { STEPS } from './steps.ts';
import { unread } from './unread.ts';

/**
 * What a document says: pure, linear in the text's length, and the same document gives the same reading. A relative date
 * needs the day of publication; without one it stays open. `steps` are all, but where a bench measures what one adds.
 */
export function readDocument(document: Document, steps: readonly Step[] = STEPS): Annotations {
  const { people, quotes, events, mainEvent, dates } = steps.reduce((reading, step) => step(reading), unread(document));
  return { provenance: READER_PROVENANCE, people, quotes, events, mainEvent, dates };
}
