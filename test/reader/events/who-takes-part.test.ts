import { expect, test } from 'vitest';
import { read } from './read.ts';

const DAY = '2024-03-14';

test.each([
  ['Kestrel Motors sued Harbour Telecom in Ostrel on Tuesday.', 'Harbour Telecom'],
  [
    'The Ostrel Reds celebrated their victory over the Glenmore Rovers in the final game of the season on Tuesday.',
    'the Glenmore Rovers',
  ],
  ['Ida Brandt met with the board’s doctor, Dr. Tom Bell, on Tuesday.', 'Tom Bell'],
  ['The Ostrel Reds parted ways with coach Tom Bell on Tuesday.', 'Tom Bell'],
  ['The Ostrel Navy said on Tuesday it had captured six pirates.', 'The Ostrel Navy'],
])('The other side and who is called by what they are take part: %s', (sentence, who) => {
  expect(read(DAY, sentence).events.flatMap((event) => event.who)).toContain(who);
});

test('Whom the clause of a headline names takes part, whatever they are to its verb', () => {
  const { main } = read(
    DAY,
    '# Harbour board stands by decision not to charge Ida Brandt',
    'The harbour board said on Wednesday that it stands by its decision. It told Ida Brandt so.',
  );
  expect(main?.who).toContain('Ida Brandt');
});

test('Somebody named in one account is not also a group by what another calls them', () => {
  const { main } = read(
    DAY,
    '# Ostrel court indicts teenage girl',
    'An Ostrel court on Tuesday indicted a teenage girl. The court indicted Marta Kern on two counts.',
  );
  expect(main?.who).toContain('Marta Kern');
  expect(main?.who).not.toContain('a teenage girl');
});

test('What stands near a protest against somebody does not befall them', () => {
  const { main } = read(
    DAY,
    '# Ostrel shooting leaves five hurt near protests against Ida Brandt',
    'Five people were hurt in a shooting in Ostrel on Tuesday.',
  );
  expect(main?.who).not.toContain('Ida Brandt');
});

test('In a heading of capitals a club that hires is a party', () => {
  expect(read(DAY, '# Rovers Hire Ida Brandt as Head Coach', 'It was said on Tuesday.').main?.who).toContain('Rovers');
});

test('Those whom the police name take part, whatever age and town stands between them', () => {
  const { main } = read(
    DAY,
    '# Police name three victims of Ostrel tram crash',
    'Police on Wednesday named the three victims as Ida Brandt, 62, of Ostrel, Tom Bell, 52, and Ann Kern.',
  );
  expect(main?.who).toEqual(expect.arrayContaining(['Ida Brandt', 'Tom Bell', 'Ann Kern']));
});

test('A judgement in quotation marks is no deed of its own', () => {
  const { main } = read(
    DAY,
    "# Ida Brandt slams 'rigged' HBA and claims it lied",
    'Ida Brandt was furious on Wednesday. The HBA had cleared Tom Bell.',
  );
  expect(main).toMatchObject({ kind: 'STATEMENT', who: ['Ida Brandt', 'HBA'] });
});

test('Words that lead to a party are none of it: “that”, “on board”', () => {
  const { events } = read(
    DAY,
    'Police say a woman died on Tuesday and that officers arrested the driver.',
    'The families of those on board Harbour Flight 12, which crashed on Tuesday near Ostrel, were told.',
  );
  const who = events.flatMap((event) => event.who);
  expect(who).toContain('officers');
  expect(who.filter((each) => /^(?:that|board)\b/i.test(each))).toEqual([]);
});

test('A word that stands with another before a name is no party', () => {
  const { events } = read(
    DAY,
    'Republican and former harbour boss Tom Bell held a campaign rally in Ostrel on Wednesday.',
  );
  expect(events.flatMap((event) => event.who)).not.toContain('Republican');
});

test('A vessel that is being chased is, and not what was told before it', () => {
  const { events } = read(
    DAY,
    'A navy helicopter thwarted another attack on Saturday on a freighter being chased by speedboats off Ostrel.',
  );
  expect(events.map(({ name }) => name).join()).not.toMatch(/attack chased/i);
});
