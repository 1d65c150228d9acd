import { expect, test } from 'vitest';
import { read } from './read.ts';

test('The main event is what the headline’s verb says, and the lead takes up', () => {
  const { main } = read(
    '2024-03-14',
    '# Tom Bell resigns after harbour fire',
    'Tom Bell, the head of the harbour board, resigned on Wednesday, two days after a fire destroyed the ferry hall.',
    'The board met in the evening.',
  );
  expect(main).toMatchObject({ kind: 'DEPARTURE', when: '2024-03-13', name: 'Resignation of Tom Bell' });
});

test('A saying is the main event only where the article is about it', () => {
  const { main, events } = read(
    '2024-03-14',
    '# Ida Brandt blames harbour board for delay',
    'Ida Brandt blamed the harbour board on Wednesday for the delay of the ferry.',
  );
  expect(main).toMatchObject({ kind: 'STATEMENT', when: '2024-03-13', who: ['Ida Brandt', 'the harbour board'] });
  expect(events.filter(({ kind }) => kind === 'STATEMENT')).toHaveLength(1);
});

test.each([
  [
    'a guide',
    '# How to mend a net',
    'Take a needle and cut the twine. You need about a metre. Tie the ends with care. Your net will hold.',
  ],
  [
    'a piece of travel',
    '# Ostrel',
    'Ostrel is a town on the coast. It has two harbours and a market. Ferries leave every hour. The castle is open all year.',
  ],
])('%s reports no event', (_what, ...lines) => {
  expect(read('2024-03-14', ...lines).main).toBeNull();
});
