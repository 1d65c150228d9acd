import { expect, test } from 'vitest';
import { read } from './read.ts';

test('Verbs and nouns that tell of one event are its mentions', () => {
  const { main, events } = read(
    '2024-03-14',
    '# Quake kills six in Port Ellery',
    'An earthquake struck Port Ellery on Tuesday, killing six people and injuring dozens.',
    'The quake was felt in Ostrel.',
  );
  expect(events).toHaveLength(1);
  expect(main).toMatchObject({ kind: 'DISASTER', when: '2024-03-12', place: 'Port Ellery' });
  expect(main?.mentions).toEqual(['Quake', 'kills', 'An earthquake', 'struck', 'killing', 'injuring', 'The quake']);
  expect(main?.roots[0]).toBe('quake');
});

test('A noun has the root of its verb', () => {
  const { main } = read('2024-03-14', '# HP to acquire EYP', "HP's acquisition of EYP was announced on Monday.");
  expect(main?.roots[0]).toBe('acquire');
  expect(main?.mentions).toContain("HP's acquisition");
});

test('The arrest of one is not the arrest of another', () => {
  const { events } = read('2024-03-14', 'Tom Bell was arrested on Monday. Lorna Petrie was arrested on Tuesday.');
  expect(events.map(({ who, when }) => [who, when])).toEqual([
    [['Tom Bell'], '2024-03-11'],
    [['Lorna Petrie'], '2024-03-12'],
  ]);
});
