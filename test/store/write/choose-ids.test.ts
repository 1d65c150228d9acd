import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseIds } from '../../../src/store/write/identity/choose-ids.ts';
import { runs } from '../../support/runs.ts';

/** Accounts by the id that each was of: `{ 1: 'ab', 2: 'c' }`. */
const of = (ids: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(ids).flatMap(([id, accounts]) =>
      [...accounts].map((account): [string, number] => [account, Number(id)]),
    ),
  );
const parts = (...accounts: readonly string[]) => accounts.map((part) => [...part]);
const merged = (ids: Readonly<Record<number, string>>) =>
  new Map(Object.entries(ids).map(([id, accounts]): [number, string[]] => [Number(id), [...accounts]]));

describe('the parts of a partition', () => {
  it('count accounts as theirs whose they were before what comes back had gone', () => {
    // Of two that were one meanwhile, the older would have whichever has the least account.
    const [before, formerly] = [of({ 1: 'ab' }), of({ 2: 'a' })];
    expect(chooseIds(before, parts('a', 'b'), merged({ 2: 'a' })).ids).toEqual([1, null]);
    expect(chooseIds(before, parts('a', 'b'), merged({ 2: 'a' }), new Map(), formerly).ids).toEqual([2, 1]);
  });

  it('keep the ids with which they share most accounts', () => {
    expect(chooseIds(of({ 1: 'abc', 2: 'de' }), parts('abcd', 'e')).ids).toEqual([1, 2]);
    expect(chooseIds(of({ 1: 'abc', 2: 'defg' }), parts('abd', 'cefg')).ids).toEqual([1, 2]);
    expect(chooseIds(of({ 1: 'ab' }), parts('ab', 'x')).ids).toEqual([1, null]);
  });

  it('keep the older of two ids that have as many accounts in them, and the newer one leads there', () => {
    const { ids, successors } = chooseIds(of({ 1: 'ab', 2: 'cd' }), parts('cdab'));
    expect(ids).toEqual([1]);
    expect([...successors]).toEqual([[2, 0]]);
  });

  it('that one id falls into get new ones, but for the one with most of its accounts', () => {
    expect(chooseIds(of({ 1: 'abcde' }), parts('ab', 'cde')).ids).toEqual([null, 1]);
    expect(chooseIds(of({ 1: 'abcd' }), parts('cd', 'ab')).ids).toEqual([null, 1]);
  });

  it('get an id back that was merged, where they hold more than half of the accounts it had', () => {
    expect(chooseIds(of({ 1: 'abcde' }), parts('abc', 'de'), merged({ 2: 'de' })).ids).toEqual([1, 2]);
    const halves = chooseIds(of({ 1: 'abcde' }), parts('abcd', 'e'), merged({ 2: 'de' }));
    expect(halves.ids).toEqual([1, null]);
    expect([...halves.successors]).toEqual([[2, 0]]);
  });

  it('have whatever id goes lead to the one that took most of its accounts', () => {
    const { ids, successors } = chooseIds(of({ 2: 'bcd', 3: 'efgh', 4: 'ijkl' }), parts('befgh', 'cdijkl'));
    expect(ids).toEqual([3, 4]);
    expect([...successors]).toEqual([[2, 1]]);
  });

  const partitions = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.boolean()), { minLength: 1, maxLength: 12 });

  it('have an id once, lose none that a part could have, and depend on no order', () => {
    fc.assert(
      fc.property(partitions, fc.infiniteStream(fc.nat(100)), (accounts, random) => {
        const before = new Map(accounts.flatMap(([id, , isNew], n): [number, number][] => (isNew ? [] : [[n, id]])));
        const made = (order: readonly number[]) => {
          const byPart = new Map<number, number[]>();
          for (const n of order) {
            const part = accounts[n]?.[1] ?? 0;
            byPart.set(part, [...(byPart.get(part) ?? []), n]);
          }
          const found = [...byPart.values()];
          const { ids, successors } = chooseIds(before, found);
          return { found, ids, successors };
        };
        const numbers = accounts.map((_, n) => n);
        const { found, ids, successors } = made(numbers);
        const given = ids.filter((id) => id !== null);
        expect(new Set(given).size).toBe(given.length);
        for (const id of new Set(before.values())) expect(given.includes(id)).not.toBe(successors.has(id));
        for (const [n, part] of found.entries()) {
          const own = part.flatMap((account) => before.get(account) ?? []);
          if (ids[n] === null) for (const id of own) expect(given).toContain(id);
        }
        const shuffled = [...numbers].map((n) => ({ n, by: random.next().value ?? 0 })).sort((a, b) => a.by - b.by);
        const other = made(shuffled.map(({ n }) => n));
        const idOf = (answer: typeof other) =>
          new Map(
            answer.found.flatMap((part, n) =>
              part.map((account): [number, number | null] => [account, answer.ids[n] ?? null]),
            ),
          );
        expect([...idOf(other)].sort(([a], [b]) => a - b)).toEqual(
          [...idOf({ found, ids, successors })].sort(([a], [b]) => a - b),
        );
      }),
      { numRuns: runs(300) },
    );
  });
});
