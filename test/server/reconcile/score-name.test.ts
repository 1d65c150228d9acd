import { expect, it } from 'vitest';
import { scoreName } from '../../../src/server/reconcile/score-name.ts';

it.each([
  ['Ada Kern', 'Ada Kern', 100],
  ['ADA  KERN', 'Ada Kern', 100],
  ['Zoë Åkesson', 'Zoe Akesson', 100],
  ['Kern, Ada', 'Ada Kern', 98],
  ['Mike Lindqvist', 'Michael Lindqvist', 95],
  ['A. Kern', 'Ada Kern', 68],
  ['Kern', 'Ada Kern', 60],
  ['Dr Ada Kern', 'Ada Kern', 72],
  ['Ada Kern', 'Bo Holm', 0],
  ['', 'Ada Kern', 0],
  ['“”', 'Ada Kern', 0],
])('"%s" is like "%s" by %i', (sought, name, score) => {
  expect(scoreName(sought, [name])).toBe(score);
});

it('takes the likest of a person’s names', () => {
  expect(scoreName('Ada Kern', ['A. Holm', 'Ada Kern', 'Kern'])).toBe(100);
  expect(scoreName('Ada Kern', [])).toBe(0);
});
