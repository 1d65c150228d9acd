import { createHash, randomBytes } from 'node:crypto';

/** What every token begins with, so that one that was left in a file is known for what it is. */
const prefix = 'onrecord_';

/** A new token: 256 random bits in base64url. Nobody can guess it, so a hash without salt and in one round keeps it well enough. */
export const createAccessToken = (): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** The SHA-256 by which a token is kept and looked up, in hexadecimal digits; null for a text that cannot be a token. */
export const hashAccessToken = (text: string): string | null =>
  /^onrecord_[\w-]{43}$/.test(text) ? createHash('sha256').update(text).digest('hex') : null;
