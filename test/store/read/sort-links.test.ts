import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Link } from '../../../schema/query/context.ts';
import { sortLinks } from '../../../src/store/read/sort-links.ts';

const linkOf = (sort: string | number, key: number): Link => ({ sort, key, edge: null, node: { $: 'quote' } });

const texts = fc.array(
  fc.record({ sort: fc.string({ unit: 'binary', maxLength: 4 }), key: fc.integer({ min: 1, max: 5 }) }),
);

const numbers = fc.array(fc.record({ sort: fc.integer({ min: 0, max: 3 }), key: fc.maxSafeNat() }));

it('puts rows in the order of their keys’ bytes in UTF-8, as both dialects do', () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const sorted = sortLinks(
        rows.map(({ sort, key }) => linkOf(sort, key)),
        'asc',
      );
      const expected = [...rows].sort(
        (a, b) => Buffer.compare(Buffer.from(a.sort), Buffer.from(b.sort)) || a.key - b.key,
      );
      expect(sorted.map(({ sort, key }) => ({ sort, key }))).toEqual(expected);
    }),
    {
      examples: [
        [
          [
            { sort: '\u{1f642}', key: 1 },
            { sort: '\uffee', key: 2 },
          ],
        ],
      ],
    },
  );
});

it('puts what comes first last where the order is backwards', () => {
  fc.assert(
    fc.property(fc.oneof(texts, numbers), (rows) => {
      const links = rows.map(({ sort, key }) => linkOf(sort, key));
      const forward = sortLinks([...links], 'asc').map(({ sort, key }) => `${sort} ${key}`);
      const backward = sortLinks([...links], 'desc').map(({ sort, key }) => `${sort} ${key}`);
      expect(backward).toEqual([...forward].reverse());
    }),
  );
});
