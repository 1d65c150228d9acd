import { expect, it } from 'vitest';
import { csvRecord } from '../../../src/server/export/csv.ts';

it.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(1)', "'@SUM(1)"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['1 = 1', '1 = 1'],
  ['', ''],
])('the text %j is the cell %j', (text, cell) => {
  expect(csvRecord([text])).toBe(`${cell}\r\n`);
});

it('numbers stay what they are, and nothing is an empty cell', () => {
  expect(csvRecord([-1.5, null, 'x'])).toBe('-1.5,,x\r\n');
});
