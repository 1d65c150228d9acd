import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

test.each([
  ['Ida Brandt, fired on Friday, wants her desk back.', 'DEPARTURE', 'Firing of Ida Brandt'],
  ['The mayor released the names on Tuesday.', 'STATEMENT', 'Mayor releases names'],
])('What is done to whom decides the kind: %s', (sentence, kind, name) => {
  expect(read(DAY, sentence).events[0]).toMatchObject({ kind, name });
});

test('A place that is somebody’s thing is no place', () => {
  expect(read(DAY, 'Tom Bell was arrested in his Bentley on Tuesday.').main?.place).toBeNull();
});

test('The day of an event behind it is not the verb’s', () => {
  const { events } = read(DAY, 'The council of Ostrel imposed a ban in response to the protests in January.');
  expect(events.find(({ kind }) => kind === 'DECISION')?.when ?? null).toBeNull();
});

test('When somebody said it is not when it happened', () => {
  expect(
    read(DAY, '# Ferry hits bridge in Ostrel', 'A ferry hit a bridge in Ostrel, police said Wednesday.').main?.when,
  ).toBeNull();
});

test('A gala that somebody is to host is named by the host', () => {
  const { main } = read(
    DAY,
    '# Ida Brandt to host Golden Awards in Ostrel',
    'Ida Brandt will host the Golden Awards in Ostrel on 2 May.',
  );
  expect(main?.name).toMatch(/^Ida Brandt .*host Golden Awards/);
});
