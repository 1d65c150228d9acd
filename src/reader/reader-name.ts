import type { ReadBy } from '../../schema/domain/model.ts';

/** The reader's name and version, as they stand beside each fact. The version grows with any change of what is read. */
export const READ_BY: ReadBy = { kind: 'READER', name: 'onrecord', version: '0.4.0' };

/** A reading by another version is read anew. */
export const readerName = `${READ_BY.name}@${READ_BY.version}`;
