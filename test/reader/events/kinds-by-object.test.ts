import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

test.each([
  ['Ida Brandt has asked Tom Bell to be head coach of the Rovers.', 'APPOINTMENT'],
  ['Tom Bell was offered the post of harbour director on Tuesday.', 'APPOINTMENT'],
  ['Ida Brandt announced her retirement on Tuesday.', 'DEPARTURE'],
  ['Tom Bell released a memo on Tuesday.', 'STATEMENT'],
  ['Tom Bell released his medical records on Tuesday.', 'RESULTS'],
  ['The board launched an investigation on Tuesday.', 'INVESTIGATION'],
  ['Ida Brandt held a press conference in Ostrel on Tuesday.', 'PRESS_CONFERENCE'],
])('The object decides the kind: %s', (sentence, kind) => {
  expect(read(DAY, sentence).events.map((event) => event.kind)).toContain(kind);
});

test.each([
  ['# Board clears Tom Bell in harbour review', 'DECISION'],
  ['# Police to check ferry driver’s phone', 'INVESTIGATION'],
  ['# Town reacts to Rovers’ win', 'STATEMENT'],
])('A verb of general use has the kind that news gives it: %s', (headline, kind) => {
  const { main } = read(DAY, headline, 'It was told on Wednesday. The town talked of little else.');
  expect(main?.kind).toBe(kind);
});

test.each([
  'Tom Bell left his car on the quay on Tuesday.',
  'It was a marked departure from the custom of the board on Tuesday.',
  'The storm left six dead in Ostrel on Tuesday.',
])('Nobody departs: %s', (sentence) => {
  expect(read(DAY, sentence).events.map(({ kind }) => kind)).not.toContain('DEPARTURE');
});

test('"The fifth coach fired" shoots at nobody', () => {
  const { events } = read(DAY, 'Tom Bell became the fifth coach fired this season on Tuesday.');
  expect(events.map(({ kind }) => kind)).not.toContain('ATTACK');
});
