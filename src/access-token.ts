import { createHash, randomBytes } from 'node:crypto';

/** What every token begins with, so that one that was left in a file is known for what it is. */
const prefix = 'onrecord_';

/** A new token: 256 random bits in base64url. Nobody can guess it, so a hash without salt and in one round keeps it well enough. */
export const createAccessToken = (): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** The SHA-256 by which a token is kept, in hexadecimal digits. Any text is looked up by it, so that no time tells how much of one is right. */
export const hashAccessToken = (text: string): string => createHash('sha256').update(text).digest('hex');
