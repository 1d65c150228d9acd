import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

const whoIn = (sentence: string): readonly string[] => read(DAY, sentence).events.flatMap(({ who }) => who);

test.each([
  ['The harbour council imposed new sanctions on North Korea on Tuesday.', ['North Korea']],
  [
    'Ida Brandt will testify on Friday before a harbour committee that is looking into the theft.',
    ['a harbour committee'],
  ],
  ['Kestrel Motors raised its offer for Lumen Telecom on Tuesday.', ['Lumen Telecom']],
  ['Tom Bell was fired on Tuesday as coach of the Ostrel Rovers.', ['the Ostrel Rovers']],
  ['The Rovers fired Cheever on Tuesday.', ['Cheever']],
])('Who receives what is done takes part: %s', (sentence, who) => {
  expect(whoIn(sentence)).toEqual(expect.arrayContaining(who));
});

test.each([
  ['Niger, Chad and Nigeria launched an attack on the rebels on Tuesday.', ['Niger', 'Chad', 'Nigeria']],
  ['A court on Tuesday convicted Tom Bell and 19 others of theft.', ['Tom Bell', '19 others']],
  ['The patrol captured 23 French and German pirates on Tuesday.', ['23 French and German pirates']],
])('All of a row take part: %s', (sentence, who) => {
  expect(whoIn(sentence)).toEqual(expect.arrayContaining(who));
});

test('Whom a crash killed takes part in it', () => {
  expect(whoIn('A pilot has been charged in a fatal crash that killed a woman in Ostrel on Tuesday.')).toContain(
    'a woman',
  );
});

test('Who plays in a named match takes part in it', () => {
  const { events } = read(
    DAY,
    '# Harbour coach Tom Bell to retire',
    'Harbour coach Tom Bell will retire, he said on Wednesday.',
    'Bell was on the Rovers team that beat the Glenmore Reds in the 2009 Super Bowl.',
  );
  expect(events.find(({ name }) => name === '2009 Super Bowl')?.who).toEqual(['the Rovers team', 'the Glenmore Reds']);
});

test('A craft that is launched takes no part', () => {
  expect(whoIn('Lumen-2, a craft for weather, was launched from Ostrel on Tuesday.')).not.toContain('Lumen-2');
});

test.each([
  ['In a speech to the AFL-CIO on Thursday, Ida Brandt said that ferries are old.', 'the AFL-CIO'],
  [
    'A colleague paid tribute on Tuesday to an Ostrel doctor feared dead after a fall from a cliff in Glenmore.',
    'an Ostrel doctor',
  ],
  ['The navy on Tuesday foiled a Glenmore pirate attack off Ostrel.', 'a Glenmore pirate'],
])('Who is told by another word takes part: %s', (sentence, who) => {
  expect(whoIn(sentence)).toContain(who);
});

test('Whom somebody hired takes no part in their own hiring', () => {
  const { events } = read(
    DAY,
    '# Coach Tom Bell to retire',
    'Coach Tom Bell will retire, he said on Wednesday.',
    'Bell was hired by the Ostrel Rovers on Jan. 17, 2013. He hired a staff of old friends.',
  );
  const hiring = events.find(({ kind }) => kind === 'APPOINTMENT');
  expect(hiring?.who).not.toContain('a staff');
});

test('One who is counted twice takes part once', () => {
  const { main } = read(
    DAY,
    '# Work trains collide in Ostrel tunnel, 1 worker injured',
    'Two work trains collided in a tunnel in Ostrel on Wednesday, injuring one person.',
  );
  expect(main?.who).toEqual(['1 worker']);
});
