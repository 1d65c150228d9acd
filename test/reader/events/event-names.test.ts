import { expect, test } from 'vitest';
import { read } from './read.ts';

const BODY =
  'The news came on Wednesday. People in Ostrel talked of little else. The mayor spoke of it at the harbour.';

test.each([
  ['Ida Brandt, Tom Bell split after four years', 'Ida Brandt and Tom Bell’s split'],
  ['Ida Brandt and Tom Bell split after four years', 'Ida Brandt and Tom Bell’s split'],
  [
    'Harbour Board Seizes Six Old Ferries From Smugglers',
    'Harbour Board seizes six old ferries',
    'The six old ferries of the smugglers sank.',
  ],
])('%s is named %s', (headline, name, ...more) => {
  const { main } = read('2024-03-14', `# ${headline}`, BODY, ...more);
  expect(main?.name).toBe(name);
});
