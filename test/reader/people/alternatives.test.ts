import { expect, it } from 'vitest';
import { readDocument } from '../../../src/reader/read-document.ts';
import { documentOf } from '../../support/reading-of.ts';

/** "speaker; alternative confidence, …" of each quote. */
function spokenIn(text: string): string[] {
  const { quotes, people } = readDocument(documentOf(text));
  const name = (of: string | null) => people.find(({ key }) => key === of)?.name ?? '-';
  return quotes.map(({ speaker, alternatives, confidence }) => {
    for (const other of alternatives) expect(other.confidence).toBeLessThan(confidence);
    return [name(speaker), ...alternatives.map((other) => name(other.speaker))].join('; ');
  });
}

it('of two women, "she" may be the other', () => {
  expect(spokenIn('Anna Brandt met Maria Lindqvist in Malmo. “The weir is open,” she said.')).toEqual([
    'Anna Brandt; Maria Lindqvist',
  ]);
});

it('of a woman and a man, "she" is the woman', () => {
  expect(spokenIn('Anna Brandt met Peter Lindqvist in Malmo. “The weir is open,” she said.')).toEqual(['Anna Brandt']);
});

it('there is no doubt about whoever has just spoken', () => {
  const text = 'Anna Brandt met Maria Lindqvist. “It is open,” Brandt said. “And it will stay so,” she said.';
  expect(spokenIn(text).at(-1)).toBe('Anna Brandt');
});

it('whoever is named within the words is not meant', () => {
  expect(spokenIn('Anna Brandt met Maria Lindqvist. “Maria Lindqvist knows the weir,” she said.')).toEqual([
    'Anna Brandt',
  ]);
});

it('a last name may be the one’s who was named in full last', () => {
  const text =
    'Anna Brandt opened the weir. Brandt had built it with Maria Brandt, who keeps it. “It is open,” Brandt said.';
  expect(spokenIn(text)).toEqual(['Anna Brandt; Maria Brandt']);
});

it('a last name that one person has is that person’s', () => {
  expect(spokenIn('Anna Brandt met Maria Lindqvist. “It is open,” Brandt said.')).toEqual(['Anna Brandt']);
});

it('an office that two have may be the other’s', () => {
  const text = 'Senator Anna Brandt met Senator Peter Lindqvist on Monday. “It is open,” the senator said on Tuesday.';
  expect(spokenIn(text)).toEqual(['Peter Lindqvist; Anna Brandt']);
});

it('a source without a name has none, nor has a full name', () => {
  const text = 'Anna Brandt met Maria Lindqvist. “It is open,” an official said. “It is,” said Maria Lindqvist.';
  expect(spokenIn(text)).toEqual(['-', 'Maria Lindqvist']);
});

it('three are the most, the likeliest first', () => {
  const text =
    'It was built by Anna Brandt and Maria Lindqvist and Karin Okafor and Julia Castellan and Helena Grant. “It is open,” she said.';
  const [said] = readDocument(documentOf(text)).quotes;
  const shares = said?.alternatives.map(({ confidence }) => confidence) ?? [];
  expect(shares).toHaveLength(3);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});
