import { describe, expect, it } from 'vitest';
import { articleMarks } from '../../src/identity/article-marks.ts';
import { marksConflict } from '../../src/identity/marks-conflict.ts';

const marks = (headline: string, lead = '', published: string | null = null) => articleMarks(headline, lead, published);

describe('the marks of an article', () => {
  it('are ordinals, but not of centuries, streets and days', () => {
    expect(marks('The 51st prize', 'On June 12th, in 42nd street, in the 21st century').ordinals).toEqual([51]);
  });

  it('are quarters, years and months', () => {
    const found = marks('Profit falls in third quarter', 'In May 2016 it rose; Mr May may stay.');
    expect(found).toMatchObject({ quarters: [3], years: [2016], months: ['May'], headlineMonths: [] });
  });

  it('are numbers and what they count, but no times and days', () => {
    const found = marks('Navy captures 23 pirates', 'At 7 p.m. on 12 March two boats fled, 3-1.');
    expect(found.numbers).toEqual(['2', '23', '3-1']);
    expect(found.counted).toEqual(['boat 2', 'fl 2', 'pirat 23']);
  });
});

describe('two articles are distinguished', () => {
  const apart = (a: ReturnType<typeof marks>, b: ReturnType<typeof marks>, isAlike = true) =>
    marksConflict(a, b, isAlike);

  it('by their ordinals', () => {
    expect(apart(marks('The 51st prize'), marks('The 52nd prize'), false)).toBe(true);
    expect(apart(marks('The 51st prize'), marks('The prize'), false)).toBe(false);
  });

  it('by months where they are published far apart or nobody knows when, and not by those of one week', () => {
    const [april, may] = ['Check in April', 'Check in May'];
    expect(apart(marks(april, '', '2019-04-30'), marks(may, '', '2019-05-31'), false)).toBe(true);
    expect(apart(marks(april), marks(may), false)).toBe(true);
    expect(apart(marks(april, '', '2019-04-30'), marks(may, '', '2019-05-02'), false)).toBe(false);
  });

  it('by numbers only where they are alike in much else', () => {
    const [one, other] = [marks('Navy captures 23 pirates'), marks('Navy captures 26 pirates')];
    expect(apart(one, other)).toBe(true);
    expect(apart(one, other, false)).toBe(false);
    expect(apart(marks('Five dead'), marks('26 pirates'))).toBe(false);
  });

  it('not by numbers that change by the hour', () => {
    const hurt = (number: number, day: string) => marks(`Ship hits bridge, ${number} hurt`, '', day);
    expect(apart(hurt(25, '2019-05-02'), hurt(27, '2019-05-02'))).toBe(false);
    expect(apart(hurt(25, '2019-05-02'), hurt(27, '2019-05-09'))).toBe(true);
  });
});
