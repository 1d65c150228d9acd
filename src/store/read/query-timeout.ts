import { UserFacingError } from '../../errors.ts';

/** The error of a statement that passed its deadline. */
export const queryTimeout = (cause?: unknown): UserFacingError =>
  new UserFacingError(
    'QUERY_TIMEOUT',
    'The question took too long and was stopped. Ask for less: a smaller page, fewer counts, a narrower filter.',
    undefined,
    { cause },
  );
