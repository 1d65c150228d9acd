import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/reader/read-document.ts';
import { namesIn, peopleIn } from '../../support/people-in.ts';
import { documentOf } from '../../support/reading-of.ts';

describe('a name of any origin is found', () => {
  it.each([
    ['particles', 'Ursula van der Brandt met João dos Santeros.', ['Ursula van der Brandt', 'João dos Santeros']],
    [
      'hyphens and apostrophes',
      "Joan O'Hale-Brandis met Jean-Claude Brunot.",
      ["Joan O'Hale-Brandis", 'Jean-Claude Brunot'],
    ],
    ['diacritics', 'Gérald Darnamin spoke.', ['Gérald Darnamin']],
    ['initials', 'J. R. Tollan spoke.', ['J. R. Tollan']],
    ['accents on a first name', 'Siobhán Ní Brannin spoke.', ['Siobhán Ní Brannin']],
    ['the family name first', 'Lau Siu-wah won. Kwok Ka-fai lost.', ['Lau Siu-wah', 'Kwok Ka-fai']],
    ['words that no list has', 'The coach praised the striker Rumelo Lakuno.', ['Rumelo Lakuno']],
    ['one word', '“I am glad,” Madonna said.', ['Madonna']],
    ['a nickname in quotation marks', 'Leonid "Lenny" Brandis left.', ['Leonid "Lenny" Brandis']],
    ['a nickname in brackets', 'Tom (Tiny) Hale stayed.', ['Tom (Tiny) Hale']],
    ['a nickname with an article', "Carla 'the Knife' Brandis left.", ["Carla 'the Knife' Brandis"]],
    ['a double first name', 'Mary-Jane O’Connor-Smythe spoke.', ['Mary-Jane O’Connor-Smythe']],
    ['a heading in capitals', 'TOM BELL WINS VOTE', ['Tom Bell']],
    ['a label in capitals', 'The count was over in May. HAPPY BELL Tom Bell smiled. Tom Bell won.', ['Tom Bell']],
    ['a name that is a verb', 'Judge Omar Said said the trial would begin.', ['Omar Said']],
    ['a name that is a month', 'Prime Minister Theresa May spoke. Theresa May left.', ['Theresa May']],
    ['a flower as first name', 'Rose Okanda-Lane said ivy covered the wall.', ['Rose Okanda-Lane']],
    ['a patronymic', 'Þorgerður Ásmundsdóttir was elected.', ['Þorgerður Ásmundsdóttir']],
    ['"bint" and a title', 'Sheikha Maryam bint Saeed hosted them.', ['Sheikha Maryam bint Saeed']],
    ['a last name of two', 'Overseas editor-in-chief Tove Lindqvist-Dahl left.', ['Tove Lindqvist-Dahl']],
    [
      'a place as first name',
      'Georgia Lindqvist-Hale won. Chad Mercer lost.',
      ['Georgia Lindqvist-Hale', 'Chad Mercer'],
    ],
    ['a month as first name', 'April Dunmore opened the shop in June.', ['April Dunmore']],
    ['a common word as first name, and an age', '“I come for the coffee,” said Hub Dorley, 81.', ['Hub Dorley']],
    ['two last names and particles', 'José María de la Cruz Iglesias left.', ['José María de la Cruz Iglesias']],
    ['one word and a calling', 'Sukarman, a fisherman, said he had seen nothing.', ['Sukarman']],
    ['another name beside it', 'Te Rangi Paewai and Ann Hale led the march.', ['Te Rangi Paewai', 'Ann Hale']],
    ['a relative in apposition', "Outside court, Strang's wife, Moira, said she was tired.", ['Moira']],
  ])('with %s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what stands around a name is not the name', () => {
  it.each([
    ['“It is late,” Harbury Post Editor-in-Chief Alexandra Gallo said.', 'Alexandra Gallo'],
    ["Norway's Minister for Civil Defence Carl-Oskar Bolin said it was late.", 'Carl-Oskar Bolin'],
    ['Mayor-elect Ana Ruiz said she was glad.', 'Ana Ruiz'],
    ['Officials told Ana Ruiz Tuesday that the bridge would close.', 'Ana Ruiz'],
    ['The council met Ana Ruiz March 3 in Harbury.', 'Ana Ruiz'],
    ['Crooked Lorna Hale lost the race.', 'Lorna Hale'],
    ['They wrote to Govs. Ana Ruiz of Harbury and others.', 'Ana Ruiz'],
    ['Detective Sergeant Ana Ruiz asked for names. DS Ruiz left.', 'Ana Ruiz'],
    ['Beneath Ana Ruiz lay the town.', 'Ana Ruiz'],
    ['Major-General Tom Roe agreed.', 'Tom Roe'],
    ['Ex-Mayor Lee Vance left.', 'Lee Vance'],
    ['Labour MP Lucia Berger asked for more time.', 'Lucia Berger'],
    ['Tom Bell KC said his client was innocent.', 'Tom Bell'],
    ['Cardinals QB Carson Hale threw twice.', 'Carson Hale'],
    ['Soon Series MVP Ben Zobel was late.', 'Ben Zobel'],
    ['Mayor Christian Estrand said it was late. The Christian Coalition met.', 'Christian Estrand'],
    ['Broker Tom “Tiny” Hale said it was late.', 'Tom “Tiny” Hale'],
    ['Andy Warholm painted. Warholm died. The Warholm Polaroids were shown.', 'Andy Warholm'],
    ['Broker Khurshid Alami said prices fell.', 'Khurshid Alami'],
    ['Norwegian Minister of Trade and Energy Terje Solvangen said no.', 'Terje Solvangen'],
    ['Shadow minister Nia Reesby MS agreed.', 'Nia Reesby'],
    ['Harbury Party Co-Leader Sian Wraythe said it was time.', 'Sian Wraythe'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

it('A name with accents is one person in each form of Unicode', () => {
  const name = 'José Ruizo';
  expect(namesIn(`${name.normalize('NFC')} spoke. ${name.normalize('NFD')} left.`)).toHaveLength(1);
});

it('A name is as most of a text writes it, not as a heading in capitals does', () => {
  expect(peopleIn('ANN HALE WINS VOTE\nAnn Hale said she was glad.')).toEqual(['Ann Hale: ANN HALE, Ann Hale']);
});

it('Who is a person in one place of a text is one in the others', () => {
  const text = 'Darnamin will stay. The plan of Darnamin was his own. Interior Minister Gérald Darnamin, 41, said so.';
  expect(peopleIn(text)).toEqual(['Gérald Darnamin: Darnamin, Darnamin, [Interior Minister] Gérald Darnamin']);
});

it('a heading in which every word has a capital names whom the body names', () => {
  const document = documentOf('Ann Hale Blames C.D.F. Director\n\nAnn Hale blamed the director on Monday.');
  const heading = {
    ...document,
    blocks: document.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'HEADLINE' as const } : block)),
  };
  expect(readDocument(heading).people.map(({ name }) => name)).toEqual(['Ann Hale']);
});
