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
