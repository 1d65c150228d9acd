import { expect, test } from 'vitest';
import { read } from './read.ts';

const ELECTION = 'Voters and candidates of the primary spoke of the ballot and the delegates.';
const SPORT = 'The team and its coach had a good season, and the fans came to every game.';

test.each([
  ['Ida Brandt won in Ostrel on Tuesday.', ELECTION, 'ELECTION'],
  ['Ostrel Rovers won in Oslo on Tuesday.', SPORT, 'COMPETITION'],
])('What is won is told by what the text is about: "%s"', (sentence, context, kind) => {
  expect(read('2024-03-14', sentence, context).main?.kind).toBe(kind);
});

test('Where nobody is hurt an attack is made of words', () => {
  const { events } = read('2024-03-14', 'Ida Brandt attacked the plan of Tom Bell on Tuesday.', ELECTION);
  expect(events.filter(({ kind }) => kind === 'ATTACK')).toEqual([]);
});

test.each([
  ['Ida Brandt lived at 117th Street in Ostrel and was arrested at 117th Street on Tuesday.', '117th Street'],
  ['Ida Brandt was arrested in the Harbour Scandal on Tuesday.', null],
  ['Ida Brandt was arrested at the Harbour Department on Tuesday.', null],
])('A capitalised name is no place for having "in" before it: "%s"', (sentence, place) => {
  expect(read('2024-03-14', sentence).main?.place ?? null).toBe(place);
});

test.each([
  ['A woman was struck and killed by a motorist in Ostrel on Wednesday.', 'ACCIDENT'],
  ['A gunman in a car killed a woman in Ostrel on Wednesday.', 'ATTACK'],
  ['A truck driver killed six people in a crowd in Ostrel on Wednesday.', 'ATTACK'],
])('Who is hit on the road is not attacked: %s', (sentence, kind) => {
  expect(read('2024-03-14', sentence).main?.kind).toBe(kind);
});
