import { describe, expect, it } from 'vitest';
import { mostFrequent } from '../../src/web/event/most-frequent.ts';
import { everyMonth } from '../../src/web/person/every-month.ts';

describe('what most accounts say', () => {
  it.each([
    [['Sund', 'Norrholm', 'norrholm', null], 'Norrholm'],
    [['Sund', 'Norrholm'], 'Sund'],
    [[null, null], null],
    [[], null],
  ])('of %j is %s', (values, most) => {
    expect(mostFrequent(values)).toBe(most);
  });
});

it('months without a quote have their place in a chart', () => {
  const buckets = [
    { start: '2020-11-01', count: 2 },
    { start: '2021-02-01', count: 1 },
  ];
  expect(everyMonth(buckets)).toEqual([
    { month: '2020-11', at: 0, count: 2 },
    { month: '2020-12', at: 1, count: 0 },
    { month: '2021-01', at: 2, count: 0 },
    { month: '2021-02', at: 3, count: 1 },
  ]);
  expect(everyMonth([])).toEqual([]);
});
