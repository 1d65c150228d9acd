import { createHash } from 'node:crypto';
import type { WriteRequest } from '../../schema/query/writer.ts';

/** What makes a write known again: who sends the same key with the same input sends the same write. Null where the client sent no key. */
export function onceOf({ access, mutation, idempotencyKey, input }: WriteRequest, item: number) {
  if (idempotencyKey === null || access.tokenName === null) return null;
  const inputSha256 = createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');
  return { tokenName: access.tokenName, name: idempotencyKey, item, inputSha256 };
}
