import { expect, test } from 'vitest';
import { read } from './read.ts';

const BODY =
  'The news came on Wednesday. People in Ostrel talked of little else. The mayor spoke of it at the harbour.';

test.each([
  ['Ida Brandt will take over as new coach of the Rovers', 'APPOINTMENT', 'PLANNED'],
  ['Ostrel set for 2025 mission to the far side of the moon', 'LAUNCH', 'PLANNED'],
  ['Poll: Tom Bell holds a narrow lead over Ida Brandt', 'RESULTS', 'HAPPENED'],
])('The phrases of a general verb tell its kind: %s', (headline, kind, status) => {
  expect(read('2024-03-14', `# ${headline}`, BODY).main).toMatchObject({ kind, status });
});

test.each([
  ['Tom Bell and Ida Brandt left their posts on Tuesday.', 'Tom Bell and Ida Brandt leave posts'],
  ['The Ostrel patrol prevented thieves from boarding a ferry.', 'Ostrel patrol prevents thieves from boarding ferry'],
])('A name is whole: "%s" is %s', (sentence, name) => {
  expect(read('2024-03-14', sentence).events[0]?.name).toBe(name);
});

test('A name has what somebody admits, with the people of it by their full names', () => {
  const { main } = read(
    '2024-03-14',
    '# Brandt admits that Bell was never at the harbour',
    'Ida Brandt admitted on Wednesday that Tom Bell was never at the harbour. Bell, a pilot, had said so for years.',
  );
  expect(main?.name).toBe('Ida Brandt admits Tom Bell was never at the harbour');
});

test.each(['Another tram almost derailed in Ostrel on Tuesday.', 'Tom Bell joined the list of pilots on Tuesday.'])(
  'What only nearly happens, and a figure of speech, are no events: %s',
  (sentence) => {
    expect(read('2024-03-14', sentence).events).toEqual([]);
  },
);

test('Driving under the influence is a crime, no journey', () => {
  const { events } = read(
    '2024-03-14',
    'Police arrested Tom Bell on suspicion of driving under the influence on Tuesday.',
  );
  expect(events.map(({ kind }) => kind)).not.toContain('VISIT');
});

test('A number alone takes no part', () => {
  const { main } = read(
    '2024-03-14',
    '# Ostrel office shooting: 1 dead',
    'A shooting at an office in Ostrel left one dead.',
  );
  expect(main?.who).not.toContain('1');
});

test('The day on which somebody was asked for comment is not that of the event', () => {
  const { main } = read(
    '2024-03-14',
    '# Tom Bell sells harbour ferry to Ida Brandt',
    'Bell has long wanted to sell. When reached for comment Saturday, a spokesman for the pilot said he was glad.',
  );
  expect(main?.when).toBeNull();
});

test('In an article on an election what is only judged is no main event', () => {
  const { main } = read(
    '2024-03-14',
    "# Ida Brandt's policies create deep doubts",
    'The candidate Ida Brandt wants the nomination of her party. Voters in the primary election have doubts about her.',
    'Delegates to the convention have more of them. The campaign goes on.',
  );
  expect(main).toBeNull();
});

test('A report that is published has results, and nobody need take part', () => {
  const { main } = read('2024-03-14', 'The Ostrel Harbour Index released last year counted ninety ferries.');
  expect(main?.who ?? []).toEqual([]);
});

test('A death is named by the death, not by how it began', () => {
  const { main } = read(
    '2024-03-14',
    '# Ostrel climber dies in mountains',
    'Tom Bell died on Tuesday after slipping on a ridge in Ostrel.',
  );
  expect(main?.name).not.toContain('slip');
});

test('A party that is held takes no part', () => {
  const { main } = read('2024-03-14', 'A sacked worker crashed the office Christmas party in Ostrel on Tuesday.');
  expect(main?.who.join()).not.toContain('party');
});

test('A word in quotation marks owns nothing', () => {
  const { main } = read(
    '2024-03-14',
    "# Ida Brandt condemns Tom Bell's 'outrageous' sale of harbour ferry",
    'Ida Brandt condemned the sale on Wednesday.',
  );
  expect(main?.name).not.toMatch(/outrageous[’']/);
});

test('A poll is named by what it finds', () => {
  const { main } = read(
    '2024-03-14',
    '# Polls suggest Brandt has best chance of beating Bell',
    'The polls of voters came out on Wednesday. Ida Brandt is ahead of Tom Bell in the election.',
  );
  expect(main).toMatchObject({ kind: 'RESULTS', name: 'Polls suggest Ida Brandt has best chance of beating Bell' });
});

test('A meeting is not set in its own name', () => {
  const { events } = read(
    '2024-03-14',
    'Ida Brandt told an audience at the United States Harbour Policy Forum on Tuesday.',
  );
  expect(events.map(({ place }) => place)).not.toContain('United States Harbour Policy Forum');
});

test.each([
  ['Four leaders were released on Tuesday in the northeast town of Varnby, a source said.', 'RELEASE', 'Varnby'],
  ['# Navy foils attack in Gulf of Aden, nabs 26 pirates', 'ARREST', 'Gulf of Aden'],
])('The place of a town by its word, and of two deeds of one: %s', (sentence, kind, place) => {
  const { events } = read('2024-03-14', sentence);
  expect(events.find((event) => event.kind === kind)?.place).toBe(place);
});
