import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

/** Sentences about nothing, so that a text is long. */
const FILLER = [
  'The harbour of Ostrel is old.',
  'Its walls are of grey stone.',
  'Gulls sit on the roofs.',
  'The water is deep and cold.',
  'Most boats are small.',
  'The town likes its market.',
  'The church has two bells.',
];

const NEWS = ['# Tom Bell resigns', 'Tom Bell resigned on Wednesday.'];

test.each([
  ['Ida Brandt was arrested in Oslo on 4 March.', ['ARREST 2024-03-04 Arrest of Ida Brandt in Oslo']],
  ['Ida Brandt was arrested.', []],
  ['The board spoke of the nomination on Monday.', []],
  ['A rally was held.', []],
])('Beside its news a long text serves what it gives a day and people or a place: %s', (sentence, expected) => {
  const { events, main } = read(DAY, ...NEWS, ...FILLER, sentence);
  const others = events.filter((event) => event.name !== main?.name);
  expect(others.map(({ kind, when, name }) => `${kind} ${when} ${name}`)).toEqual(expected);
});

test('What an indefinite noun tells of is another event than that before', () => {
  const { events } = read(
    DAY,
    ...NEWS,
    ...FILLER,
    'Ida Brandt spoke at a rally in Oslo on 4 March.',
    'Marta Kern held a rally in Bergen on 6 March.',
  );
  expect(events.filter(({ kind }) => kind === 'PROTEST').map(({ when, place }) => [when, place])).toEqual([
    ['2024-03-04', 'Oslo'],
    ['2024-03-06', 'Bergen'],
  ]);
});

test.each(['The climber narrowly escaped being buried.', 'She relied on rehearsed lines.'])(
  'What did not happen, and a participle before its noun, are no events: "%s"',
  (sentence) => {
    expect(read(DAY, sentence).events.filter(({ kind }) => kind === 'DEATH' || kind === 'PERFORMANCE')).toEqual([]);
  },
);

test('A participle before a subject tells of nothing beside its verb', () => {
  expect(read(DAY, 'Sacked worker killed three people in Ostrel on Tuesday.').main).toMatchObject({
    kind: 'ATTACK',
    when: '2024-03-12',
  });
});

test('A passive without a verb of its own is said of the noun before it', () => {
  const { events } = read(DAY, 'The board knew, according to a memo released on Friday.');
  expect(events.map(({ kind, name }) => [kind, name])).toContainEqual(['STATEMENT', 'Release of memo']);
});

test('An office that somebody is elected to takes no part', () => {
  expect(read(DAY, 'Tom Bell was elected governor on Tuesday.').main?.who).toEqual(['Tom Bell']);
});
