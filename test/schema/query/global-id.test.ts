import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId, nodeTypes } from '../../../schema/query/global-id.ts';

const entities = Object.entries(nodeTypes);

it('is base64url of a version, a type and a key to the base 36', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entities), fc.maxSafeNat(), ([type, entity], key) => {
      const id = encodeGlobalId(entity, key);
      expect(id).toBe(Buffer.from(`1:${type}:${key.toString(36)}`).toString('base64url'));
      expect(decodeGlobalId(id)).toEqual({ entity, key });
    }),
    { examples: [0, 35, 36, 36 ** 5 - 1, 36 ** 5, 36 ** 10].map((key) => [['Quote', 'quote'], key]) },
  );
});
