import type { Document } from '../../schema/domain/model.ts';
import type { FileLocation, UserFacingError } from '../errors.ts';

/** What a format parser is given: a file's bytes, and its name for messages. */
export interface FormatInput {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Told of an article that cannot be read where others of the file can; without it the first ends the reading. */
  readonly onFault?: (error: UserFacingError) => void;
}

/**
 * One article of a file: what was parsed, its own source bytes and their media type, and where in the file it stands. `notes`
 * are sentences for who takes it in: it was read, but something is not as it seems to be meant.
 */
export interface ParsedDocument {
  readonly document: Document;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly place: FileLocation;
  readonly notes: readonly string[];
}
