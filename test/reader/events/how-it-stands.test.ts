import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  [
    'The harbour board of Ostrel will vote next Tuesday on a plan to close the dock.',
    { kind: 'VOTE', status: 'PLANNED', when: '2024-05-07' },
  ],
  [
    'Mr Bell said he would speak at the hearing in Ostrel on 14 May.',
    { kind: 'TRIAL', status: 'PLANNED', when: '2024-05-14', place: 'Ostrel' },
  ],
  ['HP has agreed to buy EYP.', { kind: 'DEAL', status: 'HAPPENED' }],
  ['Protesters are marching in Ostrel.', { status: 'ONGOING', place: 'Ostrel', who: ['Protesters'] }],
  ['The board plans a meeting next week.', { kind: 'MEETING', status: 'PLANNED', when: '2024-05-06/2024-05-12' }],
  ['The two leaders meet on 9 May in Ostrel.', { kind: 'MEETING', status: 'PLANNED', when: '2024-05-09' }],
])('"%s" stands as it says', (sentence, expected) => {
  const { main, events } = read('2024-05-04', sentence);
  expect(main ?? events[0]).toMatchObject(expected);
});

test.each([
  'The council did not vote on Tuesday.',
  'No deal was reached.',
  'Tom Bell may resign.',
  'Ida Brandt wants to sell the dock.',
  'If Ida Brandt resigned, the ferry would sink.',
  'Should the council vote?',
  'Marta Kern denied that she had stolen the boat.',
])('What is denied, doubted, wished or asked is no event: "%s"', (sentence) => {
  const { events } = read('2024-05-04', sentence);
  expect(events.filter(({ kind }) => kind !== 'STATEMENT')).toEqual([]);
});

test('What somebody refuses to do is no event, the refusal is', () => {
  const { events } = read('2024-05-04', 'The board refused to sell the dock.');
  expect(events.flatMap(({ mentions }) => mentions)).toEqual(['refused']);
});

test('A heading tells in the present what has happened, and with "to" what is to come', () => {
  expect(read('2024-05-04', '# Lorna Petrie nominates Ida Brandt as judge').main).toMatchObject({
    kind: 'APPOINTMENT',
    status: 'HAPPENED',
    who: ['Lorna Petrie', 'Ida Brandt'],
  });
  expect(
    read('2024-05-04', '# HP to acquire EYP', 'HP has agreed to buy EYP, the company said on Friday.').main,
  ).toMatchObject({
    kind: 'DEAL',
    status: 'PLANNED',
    who: ['HP', 'EYP'],
    when: null,
  });
});

test.each([
  'The board canceled all festivities in Varn, including a five-day jazz festival and a concert on Friday by Ida Brandt.',
  'The mayor called off a concert by Ida Brandt in Varn on Friday.',
])('What is called off is no event of its own: "%s"', (sentence) => {
  const { events } = read('2024-05-08', sentence);
  expect(events.filter(({ kind }) => kind === 'PERFORMANCE')).toEqual([]);
});

test('A named event of the day after publication is planned', () => {
  const { events } = read(
    '2024-03-10',
    'It could happen if Ida Brandt wins the Ostrel Music Festival on Monday, 11 March 2024, people in the town said.',
  );
  for (const event of events.filter(({ name }) => /Festival/.test(name))) expect(event.status).toBe('PLANNED');
});
