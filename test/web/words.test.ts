import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../src/web/article/is-right-to-left.ts';
import { sayDate } from '../../src/web/words/say-date.ts';
import { sayHow, saySure } from '../../src/web/words/say-quote.ts';
import { sayTime } from '../../src/web/words/say-time.ts';

describe('a date', () => {
  it.each([
    ['2019-02-21', '21 February 2019'],
    ['2019-02', 'February 2019'],
    ['2019', '2019'],
    ['2019-02-27/2019-02-28', '27–28 February 2019'],
    ['2019-02-27/2019-03-01', '27 February 2019 to 1 March 2019'],
    ['2019-02-27/2019-02-27', '27 February 2019'],
    ['2019-02-27/..', 'from 27 February 2019'],
    ['../2019', 'until 2019'],
    ['2019-21', 'spring 2019'],
    ['1950~', 'about 1950'],
    ['1950?', 'perhaps 1950'],
    ['1950%', 'perhaps about 1950'],
    ['195X', '1950s'],
    ['19XX', '1900s'],
    ['2019-02-21T10:00:00Z', '21 February 2019'],
    ['{2019,2020}', '{2019,2020}'],
  ])('%s is said as people write it', (edtf, said) => {
    expect(sayDate(edtf)).toBe(said);
  });

  it('has the time of its own place', () => {
    expect(sayTime('2019-02-23T06:30:00+08:00')).toBe('23 February 2019, 06:30');
  });
});

it.each([
  ['DIRECT', 'said', 'said in these words'],
  ['INDIRECT', 'Stressed', 'stressed, told indirectly'],
  ['MIXED', null, 'said partly in these words'],
  ['INDIRECT', ':', 'said indirectly'],
  ['INDIRECT', 'according to', 'said indirectly'],
] as const)('how a quote of the kind %s with the cue %s was said', (kind, cue, said) => {
  expect(sayHow(kind, cue)).toBe(said);
});

it('how sure a reading is', () => {
  expect(saySure(0.95, 'UNREVIEWED')).toBe('sure: right in about 95 of 100 such cases');
  expect(saySure(0.75, 'UNREVIEWED')).toBe('fairly sure: right in about 75 of 100 such cases');
  expect(saySure(0.4, 'UNREVIEWED')).toBe('unsure: right in about 40 of 100 such cases');
  expect(saySure(1, 'CONFIRMED')).toBe('confirmed by a person');
});

it.each([
  ['ar', true],
  ['he-IL', true],
  ['az-Arab', true],
  ['ar-Latn', false],
  ['en', false],
])('whether %s is written from right to left: %s', (language, is) => {
  expect(isRightToLeft(language)).toBe(is);
});
