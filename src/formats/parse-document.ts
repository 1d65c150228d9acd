/** The one door of the formats: articles from a file of any format, and records to and from theirs. */
import type { FormatInput, ParsedDocument } from './parsed-document.ts';
import { parsePlainText } from './plain-text.ts';

export { parseRecord } from './parse-record.ts';
export { printRecord } from './print-record.ts';
export type { FormatInput, ParsedDocument };

/** The articles of a file, whatever its format. Throws BAD_FILE for one that is no article of any. */
export function parseDocuments(input: FormatInput): Iterable<ParsedDocument> {
  return parsePlainText(input);
}
