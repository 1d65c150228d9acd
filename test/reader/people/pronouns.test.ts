import { expect, it } from 'vitest';
import { pronounsIn, speakersIn } from '../../support/people-in.ts';

it('"He" is not the one named in the words that he says', () => {
  const text = 'Senator Leo Grant backed Tom Bell on Monday. “Bell is a good man and I trust him,” he said.';
  expect(pronounsIn(text)).toEqual(['Tom Bell', 'Leo Grant']);
  expect(speakersIn(text)).toEqual(['Leo Grant']);
});

it('"She" is the one whose first name is a woman’s, in whatever language', () => {
  expect(pronounsIn('Agnieszka Brandt met Zbigniew Bell. She said he was late.')).toEqual([
    'Agnieszka Brandt',
    'Zbigniew Bell',
  ]);
});

it('"She" is not the one whom the text called "he", where the name tells neither', () => {
  const text =
    'Kit Lansdowne, a drummer, lives in Harbury with his wife, Rosa. He said the town was quiet. “She hates it,” he said.';
  expect(pronounsIn(text)).toEqual(['Kit Lansdowne', 'Kit Lansdowne', 'Rosa', 'Kit Lansdowne']);
});

it('"She" within words is not the "he" who says them behind them', () => {
  const text = 'Sol Winterton praised Mina Farrow-Bright. “She taught me to wait,” he said.';
  expect(pronounsIn(text)).toEqual(['Mina Farrow-Bright', 'Sol Winterton']);
});
