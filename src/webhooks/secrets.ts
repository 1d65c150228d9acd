/**
 * The keys of signatures, and how the store keeps them: encrypted with AES-256-GCM by a key that it does not have (NIST SP 800-38D). Whoever
 * reads the store alone cannot sign in its name.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a key begins with by the Standard Webhooks specification, section "Symmetric". */
const prefix = 'whsec_';

const nonceBytes = 12;
const tagBytes = 16;

/** A new key: 256 random bits in base64 after its prefix. */
export const createSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`;

/** The bytes of a key. */
export const secretBytes = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64');

export interface Sealer {
  /** Encrypts a key for one address: what is sealed opens for no other. Answers base64. */
  seal(secret: string, url: string): string;
  /** Null where it was sealed with another key, for another address, or changed since. */
  open(sealed: string, url: string): string | null;
}

/** Encrypts with a key that is derived from a setting (HKDF, RFC 5869). */
export function sealer(setting: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', setting, '', 'onrecord webhook secrets', 32));
  return {
    seal: (secret, url) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(url));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open: (sealed, url) => {
      const bytes = Buffer.from(sealed, 'base64');
      const nonce = bytes.subarray(0, nonceBytes);
      const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
        decipher.setAAD(Buffer.from(url)).setAuthTag(tag);
        return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
