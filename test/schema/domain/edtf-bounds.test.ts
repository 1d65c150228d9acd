import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../schema/domain/edtf-bounds.ts';

describe('the days that an EDTF date covers', () => {
  it.each([
    ['2019-02-21', '2019-02-21', '2019-02-21'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019?', '2019-01-01', '2019-12-31'],
    ['2019-02~', '2019-02-01', '2019-02-28'],
    ['2019-02-21%', '2019-02-21', '2019-02-21'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2019-XX', '2019-01-01', '2019-12-31'],
    ['2019-XX-XX', '2019-01-01', '2019-12-31'],
    ['2016-02-XX', '2016-02-01', '2016-02-29'],
    ['2019-21', '2019-03-01', '2019-05-31'],
    ['2019-22', '2019-06-01', '2019-08-31'],
    ['2019-23', '2019-09-01', '2019-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2019-02-27/2019-02-28', '2019-02-27', '2019-02-28'],
    ['2018-11/2019~', '2018-11-01', '2019-12-31'],
    ['198X/2001', '1980-01-01', '2001-12-31'],
    ['2019-02-27/..', '2019-02-27', null],
    ['2019-02-27/', '2019-02-27', null],
    ['../2019', null, '2019-12-31'],
    ['/2019', null, '2019-12-31'],
    ['../..', null, null],
    ['2019-02-21T09:00:00Z', '2019-02-21', '2019-02-21'],
    ['2019-02-21T09:00', '2019-02-21', '2019-02-21'],
  ])('%s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
  });

  it.each([
    [''],
    ['yesterday'],
    ['PRESENT_REF'],
    ['2019-W09'],
    ['2019-13'],
    ['2019-00'],
    ['2019-02-29'],
    ['2019-04-31'],
    ['2019-02-00'],
    ['2019-02-21TMO'],
    ['201X-05'],
    ['2019-XX-05'],
    ['2019-21-05'],
    ['9999-24'],
    ['19'],
    ['-0044'],
    ['Y170000002'],
    ['2019-02-28/2019-02-27'],
    ['2019/2018/2017'],
    [' 2019'],
    ['2019\n'],
  ])('are none for %j', (text) => {
    expect(edtfBounds(text)).toBeNull();
  });
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const level1 = fc.oneof(
  fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
    .map(([d, n, mark]) => d.slice(0, n) + mark),
  day.map((d) => `${d.slice(0, 3)}X`),
  day.map((d) => `${d.slice(0, 2)}XX`),
  day.map((d) => `${d.slice(0, 4)}-XX`),
  day.map((d) => `${d.slice(0, 7)}-XX`),
);

describe('for any date or interval', () => {
  it('the days are those the edtf package gives', () => {
    fc.assert(
      fc.property(level1, (text) => {
        const { min, max } = edtf(text);
        const days = [min, max].map((moment) => new Date(moment ?? Number.NaN).toISOString().slice(0, 10));
        expect(edtfBounds(text)).toEqual({ earliest: days[0], latest: days[1] });
      }),
    );
  });

  it('an interval runs from its first to its last day, and never backwards', () => {
    fc.assert(
      fc.property(level1, level1, (a, b) => {
        const earliest = edtfBounds(a)?.earliest ?? '';
        const latest = edtfBounds(b)?.latest ?? '';
        expect(edtfBounds(`${a}/${b}`)).toEqual(earliest <= latest ? { earliest, latest } : null);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX/.~?%TZ:-]*$/)), (text) => {
        edtfBounds(text);
      }),
    );
  });
});
