import { createHmac } from 'node:crypto';
import { secretBytes } from './secrets.ts';

/**
 * The headers of a delivery by the Standard Webhooks specification 1.0.0 (https://www.standardwebhooks.com), which its libraries verify: HMAC
 * with SHA-256 over key, time and body. `key` is the same each time that a delivery is sent; `seconds` is the time of the attempt since 1970.
 */
export function signDelivery(
  secret: string,
  { key, body, seconds }: { readonly key: string; readonly body: string; readonly seconds: number },
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const signature = createHmac('sha256', secretBytes(secret)).update(`${key}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': key, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
