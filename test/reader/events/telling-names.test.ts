import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

/** The names of the events beside the main one of a report in which a sentence stands. */
function beside(sentence: string): readonly string[] {
  const { events, main } = read(
    DAY,
    '# Harbour board sells six ferries to Tom Bell',
    'The harbour board sold six ferries to Tom Bell on Wednesday, the board said.',
    ...Array.from({ length: 8 }, () => 'People in Ostrel talked of little else.'),
    sentence,
  );
  return events.filter(({ name }) => name !== main?.name).map(({ name }) => name);
}

test.each([
  ['The Rovers won the Lake Cup in 1908.', 'Rovers win Lake Cup in 1908'],
  ['Tom Bell was fired by the board in 1988.', 'Firing of Tom Bell in 1988'],
])('What is long past is told by its year: %s', (sentence, name) => {
  expect(beside(sentence)).toContain(name);
});

test('What is of the year of the news, or tells its year, has none put to it', () => {
  expect(beside('Ida Brandt arrived in Glenmore on Monday.')).toEqual(['Arrival of Ida Brandt in Glenmore']);
  expect(beside('The Rovers lost the 2003 Lake Championship Series in 2003.').join()).not.toMatch(/2003.* in 2003/);
});

test('A speech is to whom it is given, an interview of both', () => {
  expect(beside('In a speech to the harbour union on Tuesday, Ida Brandt said that ferries were old.')).toContain(
    'Speech to harbour union by Ida Brandt',
  );
  expect(beside('In an interview with Tom Bell on Tuesday, Ida Brandt said that ferries were old.')).toContain(
    'Ida Brandt’s interview with Tom Bell',
  );
});

test.each([
  ['A man has been charged in a hit and run crash.', /^Man charged in hit and run crash$|crash$/],
  [
    'Ida Brandt will testify on Friday before a harbour committee that is looking into it.',
    /^Ida Brandt to testify before harbour committee$/,
  ],
  ['The harbour council voted on Tuesday in favor of a resolution toughening rules.', /resolution toughening rules$/],
  ['In 2015, Glenmore sentenced her to 15 months for theft.', /^(?!Sentencing of Glenmore)/],
])('A name is not cut before what tells: %s', (sentence, name) => {
  for (const each of read(DAY, sentence).events) expect(each.name).toMatch(name);
});

test('A name has whom the text names for "a harbour pilot"', () => {
  const { main } = read(
    DAY,
    '# Ostrel court indicts teenage girl',
    'An Ostrel court on Tuesday indicted a teenage girl. The court indicted Marta Kern on two counts.',
  );
  expect(main?.name).toBe('Marta Kern indicted by Ostrel court');
});

test.each([
  [
    'Harbour receiver Tom Bell was arrested on suspicion of driving under the influence on Tuesday.',
    ['Arrest of Tom Bell on suspicion of driving under influence', 'Tom Bell allegedly drives under influence'],
  ],
  ['The man accused of shooting his two former clerks is Tom Bell.', ['Man allegedly shoots two former clerks']],
])('What somebody is accused of is not told for done: %s', (sentence, names) => {
  expect(read(DAY, sentence).events.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('Of the first of its kind that more is said of a name says neither', () => {
  expect(
    beside('The Ostrel Reds beat the Glenmore Rovers in the first league game played under lights in 1935.'),
  ).toEqual(['Ostrel Reds beat Glenmore Rovers in 1935']);
});
