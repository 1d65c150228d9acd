import type { Provenance } from '../../schema/domain/model.ts';

/** The reader's name and version, as they stand beside each fact. The version grows with any change of what is read. */
export const READER_PROVENANCE: Provenance = { kind: 'SOFTWARE', name: 'onrecord', version: '0.9.0' };

/** A reading by another version is read anew. */
export const readerName = `${READER_PROVENANCE.name}@${READER_PROVENANCE.version}`;
