/** Where a fault lies: a file, and a line in it (from 1) where one can be named. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** The stable codes that a client or a script may rely on. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'BAD_DATE'
  | 'BAD_SETTING'
  | 'BAD_FILE'
  | 'BAD_RECORD'
  | 'TOO_LARGE'
  | 'FILE_NOT_FOUND'
  | 'PORT_IN_USE'
  | 'STORE_UNREACHABLE'
  | 'STORE_CORRUPT'
  | 'STORE_NEWER'
  | 'STORE_BUSY'
  | 'TOO_MANY_STREAMS'
  | 'TOO_SLOW';

/**
 * An error that we say ourselves: a full sentence with the name at fault in quotes and what to do, a stable code, and a
 * place where there is one. Everything else that is thrown is unexpected: masked to clients, logged whole for operators.
 */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
  readonly code: ErrorCode;
  readonly place: Place | undefined;

  constructor(code: ErrorCode, message: string, place?: Place, options?: ErrorOptions) {
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
