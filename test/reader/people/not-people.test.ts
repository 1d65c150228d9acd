import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/people-in.ts';

describe('what is named like a person is none', () => {
  it.each([
    ['firms with "&"', 'Pelling & Pelling said it would move. “We are pleased,” Pelling & Pelling said.'],
    ['firms by their form', 'Nils Varga Ltd said sales rose. Nils Varga said it would hire.'],
    ['firms that are known', 'Morgan Stanley said it had an office; Eli Lilly said it had one, too.'],
    ['the first word of a firm that is known', 'Goldman Sachs rose on Monday. Goldman said profits fell.'],
    ['a firm with “and” that is one', 'Halvor and Spender said its sales rose.'],
    ['banks and airlines', 'Otto Brandis Bank said it would hire. Envoy Air cancelled ten flights.'],
    ['bodies in capitals', 'NASA said no. The UN met.'],
    ['offices', 'The U.S. Surgeon General spoke. The Prime Minister said he was glad. The Lord Chancellor left.'],
    ['bodies of a country', 'Environment Canada warned of snow.'],
    ['armed groups', 'Boko Haram attacked the town.'],
    ['an office of two words', 'The Lord Mayor spoke. The Chief Constable said so.'],
    ['a firm with “&” by one of its names', 'Marks & Spencer said sales fell. Marks said no.'],
    ['ships and films', 'The USS Ann Hale sailed. The film Annie Hall won.'],
    ['what has shareholders', 'Qualmar fell. The bid for Qualmar’s shareholders was low.'],
    ['what has executives', 'Brandcom fell. Brandcom’s executives met on Monday.'],
    ['newspapers by what they are called', 'The left-wing newspaper Ariel said no. Ariel is read by many.'],
    ['illnesses', 'The Zilka virus spread. Zilka killed two.'],
    ['storms', 'Hurricane Matthew hit the town. Matthew killed six.'],
    ['storms by their letters', 'T C Phaltan weakened. Cyclone Phaltan came. Phaltan hit land.'],
    ['places of one word', 'The plains of Arafat were full. The people of Arafat stood.'],
    ['what has its name from somebody', "The couple wed on Valentine's Day. St Ann's Hospital was shut."],
    ['programmes and firms of one word', 'Nobody has gone since Apollo, he said. Equifax said its data was gone.'],
    ['telescopes', 'The Ann Hale Space Telescope took a picture.'],
    ['firms that are called as their founder’s', 'Hollen’s said it would open. Wanda’s announced a sale.'],
    ['spacecraft', 'The Rosana spacecraft landed. Rosana sent pictures.'],
    ['a heading with a capital on each word', 'Mayor Briefed On Truck Attack'],
    [
      'bodies named by what they want',
      'Rails Not Roads said the plan was dead. Homes Before Golf agreed. Homes For Nordby left.',
    ],
    ['places', 'Virginia voted. Paris was quiet. “We agree,” France said.'],
    ['works in quotation marks', 'The film "Martha Dunnock" won two prizes.'],
    ['small ships', 'The trawler Sally Hale sank. The Sally Hale was built in 1974.'],
    ['storms behind another word', 'Winter Storm Hattie came. Hattie brought snow.'],
    ['a firm by its first word', 'Jasper Airlines fell. Jasper said it had 40 planes.'],
    ['several of a kind', 'The fair opens. Aides said it was late. Elders have asked for a feast. Waiters left.'],
    ['firms by what they sell', 'Hartwell Foods said it was sorry.'],
    ['a firm by its form in capitals', 'They bought Marlow Harper LLP. The Prince Albert Arms was full.'],
    [
      'places with a person’s name',
      'Fort Hollis voted. Saint Clare said no. Santa Ana was quiet. Jackson Hole was shut.',
    ],
    ['counties, laws and cases', "Prince George's County voted. Megan's Law stands. Roe v. Wade fell."],
    ['a photographer before a slash', 'The bridge on Monday. (Matt Hollen/Harbury Wire)'],
    ['credits in brackets', 'The bridge was shut. (Photo: Frank van Beck / Wire)'],
    ['sign-offs', '(Reporting by Maya Gelli in Harbury and Anton Deutz in The Hague; Editing by David Clark)'],
  ])('%s', (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it('A country is not somebody’s first name', () => {
  const text = 'Defence Minister Israel Koren said the border would close. Israel said that the court had no power.';
  expect(namesIn(text)).toEqual(['Israel Koren']);
});
