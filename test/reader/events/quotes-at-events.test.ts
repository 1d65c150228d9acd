import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  [
    'Marian Tolland told a press conference on Friday that the dock would close.',
    '2024-03-08',
    { kind: 'PRESS_CONFERENCE', when: '2024-03-08', who: ['Marian Tolland'] },
  ],
  [
    'Marian Tolland told reporters at a meeting in Port Ellery on Tuesday that the dock would close.',
    '2024-03-12',
    { kind: 'MEETING', when: '2024-03-12', place: 'Port Ellery', who: ['Marian Tolland'] },
  ],
])('"%s" has its day and its occasion', (sentence, said, occasion) => {
  const { quotes } = read('2024-03-14', sentence);
  expect(quotes[0]).toMatchObject({ said, at: occasion });
});

test('A dated remark keeps its day without being an event', () => {
  const { quotes, events } = read('2024-03-14', 'The dock was old. “It will close,” Marian Tolland said on Tuesday.');
  expect(quotes[0]?.said).toBe('2024-03-12');
  expect(events.filter(({ kind }) => kind === 'STATEMENT')).toEqual([]);
});

test('A remark that other words take up is an event', () => {
  const { events } = read(
    '2024-03-14',
    'Marian Tolland said on Tuesday that she was in no rush.',
    'Clarifying the remarks, an aide said: “She has time.”',
  );
  expect(events).toMatchObject([{ kind: 'STATEMENT', when: '2024-03-12', who: ['Marian Tolland'] }]);
  expect(events[0]?.mentions).toEqual(['Marian Tolland said on Tuesday', 'the remarks']);
});

test('A court that hears is a hearing with its day', () => {
  const { events } = read('2024-03-14', 'The captain had slept, a court heard on Tuesday.');
  expect(events).toMatchObject([{ kind: 'TRIAL', when: '2024-03-12' }]);
});
