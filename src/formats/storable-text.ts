import { UserFacingError } from '../errors.ts';

/** Throws BAD_FILE, with the line, for a text that has nothing in it, or what no store can hold. */
export function assertStorable(text: string, file: string): void {
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

/** The number, from 1, of the line that `offset` stands in. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
