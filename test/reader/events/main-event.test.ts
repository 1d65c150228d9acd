import { expect, test } from 'vitest';
import { read } from './read.ts';

const BODY =
  'The harbour is old. Its walls are grey. Gulls sit on the roofs. Most boats are small. The town likes its market.';

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
  ['The Ostrel 49ers fired coach Tom Bell on Saturday, the club said.', 'DEPARTURE'],
  ['Tom Bell has asked Ida Brandt to lead the harbour board, according to reports.', 'STATEMENT'],
  ['The harbour patrol prevented thieves from boarding a ferry and took two into custody.', 'OTHER'],
  ['A gunman shot two people at a harbour office, and officers were searching for him.', 'ATTACK'],
])('A short text that tells of a happening has a main event: %s', (line, kind) => {
  expect(read('2024-03-14', line).main?.kind).toBe(kind);
});

test('A heading in capitals tells of a plan by its infinitive', () => {
  const { main } = read('2024-03-14', '# Ida Brandt To Host Gala', 'The singer leads the evening for the second time.');
  expect(main).toMatchObject({ status: 'PLANNED', name: 'Ida Brandt due to host Gala' });
});

test('News without a day has none: the day of publication is not what the text says', () => {
  const { main } = read(
    '2024-03-14',
    '# Ostrel Rovers win harbour cup',
    'The Rovers beat their old rivals in extra time. The crowd sang until late. The mayor gave them the cup.',
  );
  expect(main?.when).toBeNull();
});

test('An hour behind noon without a day may be of the day before', () => {
  const { main } = read(
    '2024-03-14',
    '# Five hurt in Ostrel shooting',
    'Five people were hurt in a shooting in Ostrel. It began shortly before 7 pm. Police were called to the harbour.',
  );
  expect(main?.when).toBe('2024-03-13/2024-03-14');
});

test.each(['Police have now named the man who drowned.', 'Police have named the man who drowned.'])(
  'The perfect tells of the day of publication or the day before: %s',
  (line) => {
    const { main } = read('2024-03-14', '# Police name drowned man', line, BODY);
    expect(main?.when).toBe('2024-03-13/2024-03-14');
  },
);

test('What has long been so has no day', () => {
  const { main } = read('2024-03-14', '# Police name drowned man', 'Police have long named those who drowned.', BODY);
  expect(main?.when).toBeNull();
});

test('In a text on an election a standing topic is no news', () => {
  const { main } = read(
    '2024-03-14',
    '# The long road of a candidate',
    'The race is on, and voters of the primary know each candidate.',
    'The nomination is far away. Delegates speak of the caucuses.',
    'Republicans and Democrats wait. The campaign goes on. The polls are close. The ballot is long.',
  );
  expect(main).toBeNull();
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
