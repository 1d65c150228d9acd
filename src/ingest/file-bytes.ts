import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UserFacingError } from '../errors.ts';

/** The bytes of a file. Throws BAD_FILE for one that cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UserFacingError('BAD_FILE', 'The file cannot be read; see that you may read it.', { file }, { cause });
  }
}

/** In hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
