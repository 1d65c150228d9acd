import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

test.each([
  ['A drunk hit - and - run driver killed a woman in Ostrel.', 'Drunk hit-and-run driver kills woman in Ostrel'],
  ['The harbour patrol captured 23 Somali and Yemeni pirates.', 'Harbour patrol captures 23 Somali and Yemeni pirates'],
  ['A former clerk allegedly shot and killed a man on Tuesday.', 'Former clerk shoots and kills man'],
  ['The 61ers have parted ways with coach Tom Bell.', '61ers part ways with Tom Bell'],
  ['Guards from a harbour ship caught pirates in the act.', 'Guards catch pirates in act'],
  [
    'The patrol on Saturday foiled a hijack attempt in the Gulf of Ostrel and arrested 23 pirates.',
    'Patrol foils hijack attempt in Gulf of Ostrel',
  ],
])('A name takes the words of its clause whole: "%s" is %s', (sentence, name) => {
  expect(read(DAY, sentence).events.map((event) => event.name)).toContain(name);
});

test('A name that is too long leaves out a phrase together with its complement', () => {
  const { main } = read(
    DAY,
    '# Harbour militants free 21 captive Ostrel schoolgirls amid talks with Glenmore',
    'Militants freed 21 schoolgirls of Ostrel on Wednesday.',
  );
  expect(main?.name).toBe('Harbour militants free 21 captive Ostrel schoolgirls');
});

test('"Sorry for" in a headline is an apology', () => {
  const { main } = read(
    DAY,
    '# Ferry line sorry for accusing harbour players of theft',
    'The ferry line apologized on Wednesday. The players had been put ashore.',
  );
  expect(main).toMatchObject({ kind: 'STATEMENT', when: '2024-03-13' });
  expect(main?.name).toMatch(/^Ferry line apologizes for accusing/);
});

test('Who is named only below the headline is who takes part', () => {
  const { main, events } = read(
    DAY,
    '# Harbour pilot arrested',
    'Harbour pilot Tom Bell was arrested on Tuesday on suspicion of theft.',
  );
  expect(main?.who).toContain('Tom Bell');
  expect(events.filter(({ kind }) => kind === 'ARREST')).toHaveLength(1);
});

test.each([
  ['A silver Harbour Swift hit a woman in Ostrel on Tuesday.', 'A silver Harbour Swift'],
  ['A blast in Ostrel on Tuesday left 59 dead.', '59 dead'],
  ['Regina Bell, M. D., was nominated for harbour master on Tuesday.', 'M. D.'],
])('A car, a count and a degree take no part: %s', (sentence, nobody) => {
  expect(read(DAY, sentence).events.flatMap(({ who }) => who)).not.toContain(nobody);
});

test('The host of a gala is a mention of it', () => {
  const { main } = read(DAY, '# Ida Brandt to host Golden Awards in Ostrel', 'Ida Brandt will host the Golden Awards.');
  expect(main?.mentions).toEqual(expect.arrayContaining(['host', 'Golden Awards']));
});

test('A heading of capitals keeps those of nations and of names', () => {
  const { main } = read(
    DAY,
    '# Harbour Patrol Captures 26 Nigerian Pirates',
    'The Harbour Patrol captured 26 nigerian pirates on Tuesday, the patrol said in Ostrel.',
  );
  expect(main?.name).toMatch(/26 Nigerian pirates/);
});

test('A name tells how many died and how many were hurt, as far as there is room', () => {
  const { main } = read(
    DAY,
    '# Tram derails in Ostrel, killing at least 7',
    'At least seven people were killed and dozens more were injured when a tram derailed in Ostrel on Wednesday.',
  );
  expect(main?.name).toBe('Tram derails in Ostrel, at least 7 killed, dozens injured');
});

test.each([
  [
    '# Ida Brandt blames HBA director Tom Bell for ferry defeat',
    'Ida Brandt on Wednesday blamed Tom Bell. He is the director of the HBA.',
    'Ida Brandt blames HBA director Tom Bell for ferry defeat',
  ],
  [
    '# Ida Brandt blames HBA director Tom Bell for presidential election defeat and insists she was winning',
    'Ida Brandt on Wednesday blamed Tom Bell for her defeat.',
    'Brandt blames HBA director Tom Bell for presidential election defeat',
  ],
])('A name says of what body somebody is, where there is room: "%s"', (headline, body, name) => {
  expect(read(DAY, headline, `${body} The count was long.`, 'Brandt ran the board.').main?.name).toBe(name);
});

test.each([
  [
    "# Ida Brandt slams 'rigged' HBA and claims it lied",
    'Ida Brandt was furious on Wednesday. The HBA had cleared Tom Bell.',
    'Ida Brandt slams rigged HBA',
  ],
  [
    '# Ida Brandt and Tom Bell lead celebrations as Rovers end 80-year curse',
    'Ida Brandt and Tom Bell led the celebrations on Wednesday.',
    'Ida Brandt and Tom Bell lead celebrations',
  ],
  [
    "# Harbour world reacts to the Rovers' Lake Cup win",
    'Harbours all over the coast cheered on Wednesday. People sang in the streets.',
    'Harbour world reacts to Rovers’ Lake Cup win',
  ],
])('A name ends where its clause does: "%s"', (headline, body, name) => {
  expect(read(DAY, headline, body).main?.name).toBe(name);
});
