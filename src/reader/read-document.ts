import type { Annotations, Document, ReadBy } from '../../schema/model.ts';
import type { Step } from './reading.ts';
import { STEPS } from './steps.ts';
import { unread } from './unread.ts';

const READ_BY: ReadBy = { kind: 'READER', name: 'onrecord', version: '0.1.0' };

/** The reader's name and version, as they stand beside each fact. A reading by another version is read anew. */
export const readerName = `${READ_BY.name}@${READ_BY.version}`;

/**
 * What a document says: pure, linear in the text's length, and the same document gives the same reading. A relative date
 * needs the day of publication; without one it stays open. `steps` are all, but where a bench measures what one adds.
 */
export function readDocument(document: Document, steps: readonly Step[] = STEPS): Annotations {
  const { people, quotes, events, dates } = steps.reduce((reading, step) => step(reading), unread(document));
  return { readBy: READ_BY, people, quotes, events, dates };
}
