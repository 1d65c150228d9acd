import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

test.each([
  [
    '# Former mayor Brandt calls Bell’s plan for harbour wall ‘useless’',
    'Ida Brandt spoke of the plan of Tom Bell on Wednesday.',
    /plan for harbour wall useless$/,
  ],
  [
    '# Ida Brandt Says She’s Already Started Writing Her First Novel',
    'Ida Brandt spoke to readers on Wednesday. The novel is about the harbour.',
    /^Ida Brandt says she’s started writing/,
  ],
  [
    '# Harbour Radio Responded To Tom Bell’s Demand In A Way That Could Cause Trouble',
    'On Wednesday Tom Bell asked for more time. Harbour Radio responded.',
    /demand$/i,
  ],
  [
    '# Ida Brandt Declared Old Harbour Open',
    'Ida Brandt declared the old harbour open on Wednesday. People cheered.',
    /^Ida Brandt declares /,
  ],
])('A name of a saying is whole: %s', (headline, body, name) => {
  expect(read(DAY, headline, body).main?.name).toMatch(name);
});

test('What a headline has somebody say before its colon is not told as having happened', () => {
  const vote = 'The campaign for the election goes on, and candidates and voters in the primary listen.';
  const { main } = read(
    DAY,
    '# Brandt camp: Bell’s plan threatens harbour security',
    'Ida Brandt’s campaign wrote to voters on Wednesday about the plan of Tom Bell.',
    vote,
  );
  expect(main?.name ?? '').not.toMatch(/threatens/);
});

test('An endorsement says of whom, where a verb tells it', () => {
  const { main } = read(
    DAY,
    '# Ida Brandt’s Endorsement Came At A Good Time',
    'Ida Brandt, who endorsed Tom Bell on Wednesday, is liked in Ostrel. Her endorsement matters.',
  );
  expect(main?.name).toBe('Ida Brandt’s endorsement of Tom Bell');
});

test('A “his” before its name is of whom the sentence then names', () => {
  const { events } = read(
    DAY,
    'Ann Kern met James Sample in Varn. The wall will not fix that, Mr Sample said.',
    'During his harbour speech on Wednesday in Ostrel, Tom Bell said the wall would grow.',
  );
  const speech = events.find(({ kind }) => kind === 'SPEECH');
  expect(speech).toMatchObject({ name: 'Tom Bell’s harbour speech in Ostrel', who: ['Tom Bell'] });
});
