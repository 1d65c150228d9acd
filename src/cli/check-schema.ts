import { readFileSync } from 'node:fs';
import { compareSdl, type SchemaChanges } from '../../schema/compare-sdl.ts';
import { UserFacingError } from '../errors.ts';

/**
 * Prints what has changed since the SDL in a file that a client is written for. The exit code is 1 where a change breaks
 * clients, else 0. Throws FILE_NOT_FOUND or BAD_FILE.
 */
export function checkSchema(file: string): number {
  const { breaking, dangerous } = changesSince(file);
  print('Breaking changes', breaking);
  print('Dangerous changes', dangerous);
  if (breaking.length === 0 && dangerous.length === 0) console.log(`No change since "${file}" concerns clients.`);
  return breaking.length === 0 ? 0 : 1;
}

function changesSince(file: string): SchemaChanges {
  const pinned = read(file);
  try {
    return compareSdl(pinned);
  } catch (cause) {
    const [why = ''] = cause instanceof Error ? cause.message.split('\n') : [];
    throw new UserFacingError(
      'BAD_FILE',
      `it is no schema in the schema definition language: ${why}`,
      { file },
      { cause },
    );
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserFacingError(
      'FILE_NOT_FOUND',
      `"${file}" cannot be read; give a file that "onrecord schema" printed.`,
      undefined,
      { cause },
    );
  }
}

function print(title: string, changes: readonly string[]): void {
  if (changes.length > 0) console.log(`${title}:\n${changes.map((change) => `  - ${change}`).join('\n')}`);
}
