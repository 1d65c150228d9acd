import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Link } from '../../../schema/query/context.ts';
import { sortLinks } from '../../../src/store/read/sort-links.ts';

const linkOf = (sort: string | number, key: number, ...sorts: readonly (string | number)[]): Link => ({
  sorts: [sort, ...sorts],
  key,
  edge: null,
  node: { $: 'quote' },
});

const texts = fc.array(
  fc.record({ sort: fc.string({ unit: 'binary', maxLength: 4 }), key: fc.integer({ min: 1, max: 5 }) }),
);

const numbers = fc.array(fc.record({ sort: fc.integer({ min: 0, max: 3 }), key: fc.maxSafeNat() }));

it('puts rows in the order of their keys’ bytes in UTF-8, as both dialects do', () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const sorted = sortLinks(
        rows.map(({ sort, key }) => linkOf(sort, key)),
        ['asc'],
      );
      const expected = [...rows].sort(
        (a, b) => Buffer.compare(Buffer.from(a.sort), Buffer.from(b.sort)) || a.key - b.key,
      );
      expect(sorted.map(({ sorts: [sort], key }) => ({ sort, key }))).toEqual(expected);
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
      const forward = sortLinks([...links], ['asc']).map(({ sorts, key }) => `${sorts} ${key}`);
      const backward = sortLinks([...links], ['desc']).map(({ sorts, key }) => `${sorts} ${key}`);
      expect(backward).toEqual([...forward].reverse());
    }),
  );
});

it('puts rows of one key in the order of the next, each in its own direction, and the key of the row in that of the last', () => {
  const links = [linkOf(1, 7, 'a'), linkOf(2, 8, 'a'), linkOf(1, 9, 'b'), linkOf(1, 6, 'b')];
  const keys = (...directions: readonly ('asc' | 'desc')[]) => sortLinks([...links], directions).map(({ key }) => key);
  expect(keys('asc', 'desc')).toEqual([9, 6, 7, 8]);
  expect(keys('desc', 'asc')).toEqual([8, 7, 6, 9]);
});
