import { SaidError } from '../errors.ts';
import type { FormatInput } from './parsed-document.ts';

/**
 * The text of bytes in UTF-8; a byte order mark at its beginning is no part of it, and nothing else is changed. Throws
 * BAD_FILE, with the line, for bytes that are not UTF-8 and for text that no store can hold.
 */
export function decodeText({ bytes, file }: FormatInput): string {
  const text = decode(bytes, file);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new SaidError('BAD_FILE', 'The text has a NUL character in it; is it a text at all? Take it out.', {
      file,
      line: lineAt(text, nul),
    });
  }
  if (text.trim() === '')
    throw new SaidError('BAD_FILE', 'The file has no text in it; give one with an article.', { file });
  return text;
}

/** The number, from 1, of the line that `offset` stands in. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const read = new TextDecoder('utf-8').decode(bytes);
    throw new SaidError(
      'BAD_FILE',
      'The file is not valid UTF-8; save it as UTF-8, or see whether it was cut off.',
      { file, line: lineAt(read, read.indexOf('\ufffd')) },
      { cause },
    );
  }
}
