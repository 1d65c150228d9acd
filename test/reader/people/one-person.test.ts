import { describe, expect, it } from 'vitest';
import { peopleIn, speakersIn } from '../../support/people-in.ts';

describe('the names of one person meet', () => {
  it.each([
    [
      'a last name of several words',
      'Ursula van der Brandt spoke. Ms van der Brandt left. “It is over,” Van der Brandt said.',
      ['Ursula van der Brandt: Ursula van der Brandt, [Ms] van der Brandt, Van der Brandt'],
    ],
    [
      'an Arabic article',
      'President Abdel Fattah el-Hadi met ministers. “The port is open,” el-Hadi said.',
      ['Abdel Fattah el-Hadi: [President] Abdel Fattah el-Hadi, el-Hadi'],
    ],
    [
      'the last of three names',
      'Nguyen Van Tranh spoke. Mr Tranh said it was late.',
      ['Nguyen Van Tranh: Nguyen Van Tranh, [Mr] Tranh'],
    ],
    [
      'the first of two last names, with its particles',
      'Ana María de la Cruz Roldán resigned. De la Cruz said no.',
      ['Ana María de la Cruz Roldán: Ana María de la Cruz Roldán, De la Cruz'],
    ],
    [
      'a family name that no list has, behind a title',
      'Mr Zhao met Xiang Wei. Ms Xiang left.',
      ['Zhao: [Mr] Zhao', 'Xiang Wei: Xiang Wei, [Ms] Xiang'],
    ],
    [
      'a last name that is a title',
      'Gayle King met Tom Bishop. “It is late,” King said. The King left.',
      ['Gayle King: Gayle King, King', 'Tom Bishop: Tom Bishop'],
    ],
    [
      'two suffixes',
      'Ronald Pikeford Sr. and Ronald Pikeford Jr. ran the mill.',
      ['Ronald Pikeford Sr.: Ronald Pikeford Sr.', 'Ronald Pikeford Jr.: Ronald Pikeford Jr.'],
    ],
    [
      'not a country with the first name, where something is its own',
      "Chad Mercer visited the lake. Chad's army shot at him.",
      ['Chad Mercer: Chad Mercer'],
    ],
    [
      'a hyphen or none',
      'Kim Jong Ull met reporters. Kim Jong-ull left.',
      ['Kim Jong Ull: Kim Jong Ull, Kim Jong-ull'],
    ],
    [
      'a first name with one letter less',
      'Hilary Tollan spoke. Hillary Tollan left.',
      ['Hilary Tollan: Hilary Tollan, Hillary Tollan'],
    ],
    [
      'a first name made of initials',
      'John Ellis Brandt spoke. Jeb Brandt left.',
      ['John Ellis Brandt: John Ellis Brandt, Jeb Brandt'],
    ],
    [
      'a rank in letters',
      'Detective Inspector Joan Marsh said two men were held. DI Marsh asked for help.',
      ['Joan Marsh: [Detective Inspector] Joan Marsh, [DI] Marsh'],
    ],
    [
      'a family name that stands first',
      'Park Geun-hwi met reporters. Ms Park left.',
      ['Park Geun-hwi: Park Geun-hwi, [Ms] Park'],
    ],
    [
      'a thing named after a person',
      'Andrea Warhola was here. The Andrea Warhola Foundation paid.',
      ['Andrea Warhola: Andrea Warhola, Andrea Warhola'],
    ],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('the names of several people stay apart', () => {
  it.each([
    [
      'a couple whose names no list has',
      'The parents, Khazim and Gizala Hale, spoke. Mr. Hale was late. Ms. Hale wrote that she was sorry.',
      ['Khazim Hale: Khazim, [Mr.] Hale', 'Gizala Hale: Gizala Hale, [Ms.] Hale'],
    ],
    [
      'a brother who is brought in as one',
      'Stefan Hale was a gambler. “He played,” his brother, Erik Hale, said. Mr. Hale lived alone, Erik Hale said.',
      ['Stefan Hale: Stefan Hale, [Mr.] Hale', 'Erik Hale: Erik Hale, Erik Hale'],
    ],
    [
      'a knight and his wife',
      'Prime Minister Sir Colin Marsh spoke. Sir Colin said it was a great day. His wife, Lady Marsh, said she was glad.',
      ['Colin Marsh: [Sir] Colin Marsh, [Sir] Colin', 'Lady Marsh: [Lady] Marsh'],
    ],
    [
      'a couple',
      'Bill and Helen Clifton arrived. “We are glad,” Mr Clifton said. “So am I,” Mrs Clifton said.',
      ['Bill Clifton: Bill, [Mr] Clifton', 'Helen Clifton: Helen Clifton, [Mrs] Clifton'],
    ],
    [
      'a couple of whom one is named in full',
      'Pelle and his wife Ottilie Strand left. “We are tired,” Mr Strand said.',
      ['Pelle Strand: Pelle, [Mr] Strand', 'Ottilie Strand: Ottilie Strand'],
    ],
    [
      'a rank that neither parent has',
      'Captain Khano died. His father, Khizar Khano, spoke; his mother, Ghazela Khano, wept. Captain Khano was a hero.',
      ['Khano: [Captain] Khano, [Captain] Khano', 'Khizar Khano: Khizar Khano', 'Ghazela Khano: Ghazela Khano'],
    ],
    [
      'a president and a secretary',
      'President Bill Clantine spoke first. Secretary Clantine came later.',
      ['Bill Clantine: [President] Bill Clantine', 'Clantine: [Secretary] Clantine'],
    ],
    [
      'a father who is named in passing',
      'Uma Thurmond is angry. Her father, Robert Thurmond, is a teacher. Thurmond was glad.',
      ['Uma Thurmond: Uma Thurmond, Thurmond', 'Robert Thurmond: Robert Thurmond'],
    ],
    [
      'family names that stand first',
      'Kim Jong Ull met Kim Dong-yun. Kim Kyung Hwan took the picture.',
      ['Kim Jong Ull: Kim Jong Ull', 'Kim Dong-yun: Kim Dong-yun', 'Kim Kyung Hwan: Kim Kyung Hwan'],
    ],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

it('Somebody who is described before the name is the speaker', () => {
  expect(speakersIn('The mayor, Lorna Petrie, said the bridge would open.')).toEqual(['Lorna Petrie']);
  expect(speakersIn('Tom Bell KC said his client was innocent.')).toEqual(['Tom Bell']);
  expect(speakersIn('Norway’s Minister for Civil Defence Carl-Oskar Bolin said it was late.')).toEqual([
    'Carl-Oskar Bolin',
  ]);
});

describe('of two with one last name, a title that neither is given with is of whom the text speaks most', () => {
  it('is not of whom is named in full more often', () => {
    const text =
      'Ann Harlow spoke in Port Ellery. Harlow waved. Harlow smiled. Harlow left at noon. Bill Harlow stayed. “I know Bill Harlow,” ' +
      'said Tom Roe, “and I think Secretary Harlow knows what she says.”';
    expect(peopleIn(text)).toContain('Ann Harlow: Ann Harlow, Harlow, Harlow, Harlow, [Secretary] Harlow');
  });
});
