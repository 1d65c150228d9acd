import { expect, it } from 'vitest';
import { agreement } from '../../src/identity/agreement.ts';
import type { AccountMarks } from '../../src/identity/event-account.ts';
import { marksOf } from './made-up-accounts.ts';

const marks = (facts: Partial<AccountMarks>): AccountMarks => ({ ...marksOf(null), ...facts });
const between = (a: Partial<AccountMarks>, b: Partial<AccountMarks>): number =>
  agreement([marks(a)], [marks(b)], false);

it('gives no answer for accounts without facts', () => {
  expect(between({}, {})).toBe(1);
  expect(between({ people: [1], day: 4, counted: ['boat 2'] }, {})).toBe(1);
});

it('is more where articles came out together, and not less where they did not', () => {
  expect(between({ day: 4 }, { day: 5 })).toBeGreaterThan(1);
  expect(between({ day: 4 }, { day: 6 })).toBe(1);
});

it('is less where other people took part, the more so in an act of one kind', () => {
  const [ada, ola] = [{ people: [1, 3] }, { people: [2] }];
  expect(between(ada, { people: [3, 4] })).toBe(1);
  expect(between(ada, ola)).toBe(between({ ...ada, kind: 'DEPARTURE' }, { ...ola, kind: 'DEPARTURE' }));
  expect(between({ ...ada, kind: 'DEPARTURE' }, { ...ola, kind: 'AWARD' })).toBeLessThan(1);
  expect(between(ada, ola)).toBeLessThan(between({ ...ada, kind: 'DEPARTURE' }, { ...ola, kind: 'AWARD' }));
});

it('is less where one thing is counted otherwise, unless the articles came out together', () => {
  const [one, other] = [{ counted: ['pirat 23'] }, { counted: ['pirat 26'] }];
  expect(between(one, other)).toBeLessThan(1);
  expect(between(one, { counted: ['boat 26'] })).toBe(1);
  expect(between({ ...one, day: 4 }, { ...other, day: 4 })).toBe(between({ day: 4 }, { day: 4 }));
});

it('is less where acts of one kind are dated on other days, unless a day, the day of publication or more than a series parts them', () => {
  const launch = (day: number, from: number, to = from) => ({ kind: 'LAUNCH', day, happened: [from, to] as const });
  expect(between(launch(5, 4), launch(20, 19))).toBeLessThan(1);
  expect(between(launch(5, 4), { ...launch(20, 19), kind: 'STATEMENT' })).toBe(1);
  expect(between(launch(5, 4), launch(9, 3, 4))).toBe(1);
  expect(between(launch(5, 4), launch(9, 5))).toBe(1);
  expect(between(launch(5, 4), launch(5, 1))).toBe(between(launch(5, 4), launch(5, 4)));
  expect(between(launch(5, 4), launch(200, 199))).toBe(1);
  expect(between(launch(5, 4), { ...launch(20, 19), happened: null })).toBe(1);
});

it('is the surer the more accounts tell, and the same both ways', () => {
  const [ada, ola] = [marks({ people: [1] }), marks({ people: [2] })];
  expect(agreement([ada, ada, ada], [ola, ola], false)).toBeLessThan(agreement([ada], [ola], false));
  const mixed = [ada, ola, marks({ people: [3], kind: 'AWARD', day: 2 }), marks({ day: 3, counted: ['boat 2'] })];
  const others = [marks({ day: 9, counted: ['boat 3'] }), ola, marks({ people: [5], kind: 'AWARD', day: 3 })];
  expect(agreement(mixed, others, true)).toBe(agreement(others, mixed, true));
});
