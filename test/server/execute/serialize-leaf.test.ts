import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoted } from '../../../src/server/execute/serialize-leaf.ts';

it('writes any text as JSON.stringify does, what stands for half a character among it', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('"', '\\', '\n', '\u007f', '\u2028', '\ud83d', '\ude42', 'é'),
    fc.constantFrom('a', ' '),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
      expect(quoted(text)).toBe(JSON.stringify(text));
    }),
  );
});
