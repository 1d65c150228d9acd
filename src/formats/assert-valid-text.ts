import { UserFacingError } from '../errors.ts';
import { lineAt } from './line-at.ts';

/** Throws BAD_FILE, with the line, for a text that has nothing in it, or what no store can hold. */
export function assertValidText(text: string, file: string): void {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new UserFacingError('BAD_FILE', 'The text has a NUL character in it; is it a text at all? Take it out.', {
      file,
      line: lineAt(text, nul),
    });
  }
  if (text.trim() === '')
    throw new UserFacingError('BAD_FILE', 'The file has no text in it; give one with an article.', { file });
}
