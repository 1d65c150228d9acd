import { expect, test } from 'vitest';
import { read } from './read.ts';

type Row = readonly [
  sentence: string,
  kind: string,
  when: string | null,
  place: string | null,
  who: readonly string[],
  name: string,
];

const THURSDAY = '2024-03-14';

test.each<Row>([
  ['MPs voted 31-30 on Wednesday to close the dock.', 'VOTE', '2024-03-13', null, ['MPs'], 'MPs vote 31-30'],
  ['The trial of Tom Bell began on Monday.', 'TRIAL', '2024-03-11', null, ['Tom Bell'], 'Trial of Tom Bell'],
  [
    'Tom Bell was sentenced to three years in prison by a court in Ostrel on Tuesday.',
    'TRIAL',
    '2024-03-12',
    'Ostrel',
    ['Tom Bell', 'a court'],
    'Sentencing of Tom Bell to three years in Ostrel',
  ],
  [
    "HP's acquisition of EYP was completed on Monday.",
    'DEAL',
    '2024-03-11',
    null,
    ['HP', 'EYP'],
    'HP’s acquisition of EYP',
  ],
  [
    'A man was found dead near Sandlings tram station on Tuesday.',
    'DEATH',
    '2024-03-12',
    'Sandlings tram station',
    ['A man'],
    'Man found dead near Sandlings tram station',
  ],
  [
    'Lorna Petrie arrived in Port Ellery on Tuesday.',
    'VISIT',
    '2024-03-12',
    'Port Ellery',
    ['Lorna Petrie'],
    'Arrival of Lorna Petrie in Port Ellery',
  ],
  [
    'A tram derailed in Ostrel on Tuesday, killing at least seven people.',
    'ACCIDENT',
    '2024-03-12',
    'Ostrel',
    ['at least seven people'],
    'Tram derails in Ostrel, at least seven killed',
  ],
  [
    'Ida Brandt met Marta Kern in Oslo on Monday.',
    'MEETING',
    '2024-03-11',
    'Oslo',
    ['Ida Brandt', 'Marta Kern'],
    'Ida Brandt meets Marta Kern in Oslo',
  ],
  [
    'The company launched its new telescope in Ostrel on Monday.',
    'LAUNCH',
    '2024-03-11',
    'Ostrel',
    ['The company'],
    'Company launches new telescope in Ostrel',
  ],
])('"%s" tells of a %s', (sentence, kind, when, place, who, name) => {
  const { main, events } = read(THURSDAY, sentence);
  expect(events).toHaveLength(1);
  expect(main).toMatchObject({ kind, status: 'HAPPENED', when, place, who, name });
});

test('A light verb gives its people and its day to the noun behind it', () => {
  const { main } = read(THURSDAY, 'The firm made an offer for the dock on Tuesday.');
  expect(main).toMatchObject({ kind: 'DEAL', when: '2024-03-12', who: ['The firm'], mentions: ['an offer'] });
});

test('A participle before its verb tells of its own event', () => {
  const { events } = read(THURSDAY, 'The man arrested on Friday was released.');
  expect(events).toMatchObject([
    { kind: 'ARREST', when: '2024-03-08', who: ['The man'], name: 'Arrest of man' },
    { kind: 'RELEASE', when: null, who: ['The man'], name: 'Release of man' },
  ]);
});

test.each([
  ['The company fired a guard on Tuesday.', 'DEPARTURE'],
  ['The army fired a missile over Ostrel on Tuesday.', 'LAUNCH'],
  ['The court overturned the ruling on Tuesday.', 'DECISION'],
  ['A lorry overturned in Ostrel on Tuesday.', 'ACCIDENT'],
])('What a verb means is seen in its object: "%s" is a %s', (sentence, kind) => {
  expect(read(THURSDAY, sentence).main?.kind).toBe(kind);
});

test.each(['Infinity War is a film.', 'His Yard touchdown reception was long.'])(
  'A name is no event for holding an event’s word: "%s"',
  (sentence) => {
    expect(read(THURSDAY, sentence).events).toEqual([]);
  },
);
