import { expect, it } from 'vitest';
import { frequencies } from '../../src/identity/term-frequencies.ts';
import { weightOf } from '../../src/identity/term-weights.ts';
import { readerName } from '../../src/reader/reader-name.ts';

it('the version of the reader grows with the weights of words, since accounts are only compared with others of the same weights', () => {
  expect([readerName, frequencies.version]).toEqual(['onrecord@0.9.0', '6a79e2fce99c']);
});

it('a word that most news has weighs next to nothing, one that none has the most', () => {
  expect(weightOf('the')).toBeLessThan(0.1);
  expect(weightOf('xylophon')).toBeGreaterThan(weightOf('elect') * 2);
});
