import type { ResponseErrorCode } from '../schema/domain/error-codes.ts';

/** Where a fault lies: a file, and a line in it (from 1) where one can be named. */
export interface FileLocation {
  readonly file: string;
  readonly line?: number;
}

/** The registry of the codes that commands and the library end with, besides those of responses. docs/error-codes.md is generated from it. */
export const commandErrorCodes = {
  INVALID_CONFIG: 'A setting or an option has a value that is not accepted.',
  BAD_FILE: 'A file cannot be read as an article.',
  BAD_RECORD: 'A record is malformed, or has words that its article has not.',
  FILE_NOT_FOUND: 'Nothing is at the path given.',
  TOKEN_EXISTS: 'A token of the name has been made before.',
  TOKEN_NOT_FOUND: 'There is no token of the name.',
  ARTICLE_NOT_FOUND: 'No article has the name given, or several have it.',
  DECISION_REFUSED: 'There is no such quote or decision, or its words are not in its article.',
  PORT_IN_USE: 'Another process listens on the port.',
  STORE_VERSION_UNSUPPORTED: 'The store was migrated by a newer release.',
} as const;

/** The stable codes that a client or a script may rely on. */
export type ErrorCode = ResponseErrorCode | keyof typeof commandErrorCodes;

/**
 * An error that we say ourselves: a full sentence with the name at fault in quotes and what to do, a stable code, and a
 * place where there is one. Everything else that is thrown is unexpected: masked to clients, logged whole for operators.
 */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  readonly code: ErrorCode;
  readonly place: FileLocation | undefined;

  constructor(code: ErrorCode, message: string, place?: FileLocation, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.place = place;
  }

  /** The sentence behind its place, as a terminal prints it: `data/x/record.json:12: no such words …`. */
  get said(): string {
    if (this.place === undefined) return this.message;
    const line = this.place.line === undefined ? '' : `:${this.place.line}`;
    return `${this.place.file}${line}: ${this.message}`;
  }
}
