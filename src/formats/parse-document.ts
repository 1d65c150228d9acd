import type { FormatInput, ParsedDocument } from './parsed-document.ts';
import { parsePlainText } from './plain-text.ts';

export type { FormatInput, ParsedDocument };

/** The articles of a file, whatever its format. Throws BAD_FILE for one that is no article of any. */
export function parseDocuments(input: FormatInput): Iterable<ParsedDocument> {
  return parsePlainText(input);
}
