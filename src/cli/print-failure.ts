import { UserFacingError } from '../errors.ts';

/** Prints on standard error why a command, or a part of one, ended early. */
export function printFailure(error: unknown): void {
  if (error instanceof UserFacingError) console.error(error.said);
  else console.error('onrecord failed in a way it did not expect; please report this:', error);
}
