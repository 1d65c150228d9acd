import { describe, expect, it } from 'vitest';
import type { Constraints } from '../../src/identity/constraints.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { partitionEvents } from '../../src/identity/partition-events.ts';
import { unitVector } from '../../src/identity/term-vector.ts';
import { marksOf } from './made-up-accounts.ts';

describe('secondary accounts', () => {
  it('are of one event where they share a key, the first that another article has', () => {
    expect(groups([secondary(1, [10, 20]), secondary(2, [11, 20]), secondary(3, [10, 20])])).toEqual([[1, 3], [2]]);
  });

  it('are not of one event for what their own article says twice', () => {
    expect(groups([secondary(1, [10]), { ...secondary(2, [10]), article: 1, position: 1 }])).toEqual([[1], [2]]);
  });

  it('of one article never meet: the earlier takes the key, the other its next', () => {
    const first = secondary(1, [10, 20]);
    const second = { ...secondary(2, [10, 20]), article: 1, position: 1 };
    expect(groups([second, first, secondary(3, [10]), secondary(4, [20])])).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('join the main account that has their key, and all that meet it', () => {
    expect(groups([main(1, 'quake', [10]), main(2, 'quake', []), secondary(3, [10])])).toEqual([[1, 2, 3]]);
  });

  it('do not join the event that their article is chiefly about', () => {
    const beside = { ...secondary(3, [10]), article: 1, position: 1 };
    expect(groups([main(1, 'quake', []), main(2, 'quake', [10]), beside])).toEqual([[1, 2], [3]]);
  });

  it('are of one event by the root of their word where their articles have one main event', () => {
    const beside = (id: number, article: number): EventAccount => ({
      ...secondary(id, []),
      article,
      position: 1,
      root: 7,
    });
    const accounts = [main(1, 'quake', []), main(2, 'quake', []), main(3, 'vote', [])];
    expect(groups([...accounts, beside(4, 1), beside(5, 2), beside(6, 3)])).toEqual([[1, 2], [3], [4, 5], [6]]);
  });
});

describe('main accounts', () => {
  it('meet by their words, whatever keys they share', () => {
    expect(groups([main(1, 'quake', [10]), main(2, 'vote', [10])])).toEqual([[1], [2]]);
  });

  it('do not meet where their marks tell them apart', () => {
    expect(groups([main(1, 'prize', [], 51), main(2, 'prize', [], 52), main(3, 'prize', [], 52)])).toEqual([
      [1],
      [2, 3],
    ]);
  });

  it('without a word are events alone', () => {
    expect(groups([main(1, '', []), main(2, '', [])])).toEqual([[1], [2]]);
  });
});

describe('what humans decided', () => {
  it('joins events and divides them', () => {
    const accounts = [main(1, 'quake', []), main(2, 'quake', []), main(3, 'vote', [])];
    expect(groups(accounts, { together: [[1, 3]], separate: [] })).toEqual([[1, 2, 3]]);
    expect(groups(accounts, { together: [], separate: [[1, 2]] })).toEqual([[1], [2], [3]]);
  });

  it('takes others to the account that they are most like', () => {
    const accounts = [main(1, 'quake north', []), main(2, 'quake south', []), main(3, 'quake south', [])];
    expect(groups(accounts)).toEqual([[1, 2, 3]]);
    expect(groups(accounts, { together: [], separate: [[1, 2]] })).toEqual([[1], [2, 3]]);
  });

  it('keeps separate what is also said to be together', () => {
    const accounts = [main(1, 'quake', []), main(2, 'vote', []), main(3, 'flood', [])];
    const separate: Constraints<number>['separate'] = [[1, 3]];
    expect(groups(accounts, { together: [[1, 3]], separate })).toEqual([[1], [2], [3]]);
    expect(
      groups(accounts, {
        together: [
          [1, 2],
          [2, 3],
        ],
        separate,
      }),
    ).toHaveLength(2);
  });

  it('never gives two accounts of an article one event: the main account keeps it', () => {
    const beside = { ...secondary(3, [10]), article: 1, position: 1 };
    const accounts = [main(1, 'quake', []), beside, main(2, 'vote', [10])];
    expect(groups(accounts)).toEqual([[1], [2, 3]]);
    expect(groups(accounts, { together: [[1, 2]], separate: [] })).toEqual([[1, 2], [3]]);
  });
});

const secondary = (id: number, matchKeys: readonly number[]): EventAccount => ({
  id,
  article: id,
  isMain: false,
  position: 0,
  rank: id,
  vector: null,
  marks: null,
  matchKeys,
  root: null,
});

/** A main account of an article of these words, each of which stands for some. */
function main(id: number, words: string, matchKeys: readonly number[], edition: number | null = null): EventAccount {
  const terms = words.split(' ').filter((word) => word !== '');
  const weights = terms.flatMap((word, n) =>
    [1, 2, 3, 4].map((i): [number, number] => [1000 * word.charCodeAt(0) + i, n === 0 ? 3 : 1]),
  );
  return { ...secondary(id, matchKeys), isMain: true, vector: unitVector(new Map(weights)), marks: marksOf(edition) };
}

function groups(accounts: readonly EventAccount[], constraints?: Constraints<number>): readonly (readonly number[])[] {
  const byEvent = new Map<number, number[]>();
  for (const [id, event] of partitionEvents(accounts, constraints)) {
    byEvent.set(
      event,
      [...(byEvent.get(event) ?? []), id].sort((a, b) => a - b),
    );
  }
  return [...byEvent.values()].sort(([a = 0], [b = 0]) => a - b);
}
