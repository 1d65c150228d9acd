import { expect, test } from 'vitest';
import { read } from './read.ts';

const BODY =
  'The news came on Wednesday. People in Ostrel talked of little else. The mayor spoke of it at the harbour.';

test.each([
  ['Ida Brandt, Tom Bell split after four years', 'Ida Brandt and Tom Bell’s split'],
  ['Ida Brandt and Tom Bell split after four years', 'Ida Brandt and Tom Bell’s split'],
  [
    'Glenmore Board Seizes Six Old Ferries From Smugglers',
    'Six old ferries seized from smugglers by Glenmore Board',
    'The six old ferries of the smugglers sank.',
  ],
  ['Ida Brandt Beats Tom Bell', 'Tom Bell beaten by Ida Brandt'],
  ['Harbour Board to sell its ferries to Tom Bell', 'Harbour Board to sell ferries to Tom Bell'],
  ['Ida Brandt defends herself against the board', 'Ida Brandt defends herself against board'],
])('%s is named %s', (headline, name, ...more) => {
  const { main } = read('2024-03-14', `# ${headline}`, BODY, ...more);
  expect(main?.name).toBe(name);
});

test.each([
  ['The debate in Ostrel on Saturday was short.', 'Debate in Ostrel'],
  ['Saturday’s harbour debate in Ostrel was short.', 'Harbour debate in Ostrel'],
  ['Ida Brandt gave a recent interview in Ostrel on Tuesday.', 'Interview with Ida Brandt in Ostrel'],
  ['MPs voted 31-30 on Wednesday.', 'MPs vote 31-30'],
  ['Police found the body of Tom Bell in Ostrel on Tuesday.', 'Police find body of Tom Bell in Ostrel'],
])('"%s" is named without its day and idle words: %s', (sentence, name) => {
  expect(read('2024-03-14', sentence).events[0]?.name).toBe(name);
});
