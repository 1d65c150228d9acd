import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';
const BODY = 'People in Ostrel talked of little else.';

test.each([
  [
    'Ida Brandt was announced Friday as the host of the Harbour Awards.',
    'Ida Brandt announced as host of Harbour Awards',
  ],
  ['Ann Bell laid off more than 200 workers on Wednesday.', 'Ann Bell lays off more than 200 workers'],
  ['A harbour pilot has been charged after a killing at an office party.', 'Killing at office party'],
])('A name takes the words of its clause: %s', (sentence, name) => {
  expect(read(DAY, sentence).events.map((event) => event.name)).toContain(name);
});

test('The second of two participles is the headline’s own', () => {
  const { main } = read(
    DAY,
    '# Six Girls Kidnapped From Harbour School Released by Militants',
    'Militants released six girls on Tuesday. The girls had been kidnapped in May.',
  );
  expect(main?.kind).toBe('RELEASE');
});

test('A word that the body has as a noun is one in the headline', () => {
  const { main } = read(
    DAY,
    '# Families of harbour shooting victims sound off on Ida Brandt',
    'The families of the shooting victims spoke on Tuesday.',
  );
  expect(main).toMatchObject({ kind: 'STATEMENT' });
  expect(main?.name).toMatch(/^Families of harbour shooting victims sound off/);
});

test.each([
  ['# Ann Kern, Tom Bell call it quits', 'RELATIONSHIP'],
  ['# Harbour Rovers Defensive Tackle Faces DUI Charges', 'LEGAL_ACTION'],
  ['# Ostrel smashes snowfall record with flakes still falling', 'WEATHER'],
])('A headline is read by what its words mean together: %s', (headline, kind) => {
  expect(read(DAY, headline, 'It was told on Wednesday. The town talked of little else.').main?.kind).toBe(kind);
});

/** A report of more than six sentences, in which a happening stands beside the main event. */
function beside(sentence: string): readonly string[] {
  const { events, main } = read(
    DAY,
    '# Harbour board sells six ferries to Tom Bell',
    'The harbour board sold six ferries to Tom Bell on Wednesday, the board said.',
    ...Array.from({ length: 8 }, () => BODY),
    sentence,
  );
  return events.filter(({ name }) => name !== main?.name).map(({ name }) => name);
}

test.each([
  ['At a rally in Ostrel on Tuesday, Ida Brandt said that the ferries were old.', ['Rally by Ida Brandt in Ostrel']],
  ['Ida Brandt arrived in Glenmore on Monday.', ['Arrival of Ida Brandt in Glenmore']],
])('An event beside the main one says whose it is: %s', (sentence, names) => {
  expect(beside(sentence)).toEqual(names);
});

test.each([
  'He told debunked accounts of people celebrating in Ostrel on Tuesday.',
  'A poll was released on Tuesday.',
  'The senator suspends her campaign on Tuesday.',
  'On Tuesday one of them died in Ostrel.',
])('An event that cannot be named so that one knows it is not served: %s', (sentence) => {
  expect(beside(sentence)).toEqual([]);
});
