import { DECADES, ORDINALS, TENS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital, isGlued } from '../../text/word-index.ts';
import { fourDigits } from '../calendar.ts';
import { type DateRule, fixed, type Match, wordAt } from '../rule.ts';
import { matchFiscalCode, matchSpokenYear, matchYearDigits } from './year-number.ts';

/** "1988", "fiscal 1989", "the year 2000", "nineteen ninety-six", "the 1990s", "the '90s", "the nineties", "the 20th century". */
export const year: DateRule = {
  name: 'year',
  first: ['#', "'", '’', '‘', 'the', 'fiscal', 'fy', 'nineteen', 'twenty', 'eighteen', ...DECADES.keys()],
  match: (words, at) => {
    const word = wordAt(words, at);
    if (word === 'the') return matchDecade(words, at + 1) ?? matchCentury(words, at + 1) ?? matchTheYear(words, at + 1);
    if (word === 'fiscal' || word === 'fy') return matchFiscal(words, word === 'fy' ? at : at + 1);
    return matchDecade(words, at) ?? matchCentury(words, at) ?? matchYear(words, at);
  },
};

/** Words behind a number that make it a count or a name of something else. */
const COUNTED =
  /^(?:people|dead|troops|soldiers|jobs|homes|miles|feet|meters|metres|kilometers|kilometres|pounds|dollars|euros|yuan|yen|tons|tonnes|acres|votes|points|times|more|hours|days|years|words|members|workers|employees|civilians|residents|children|students|men|women|square|percent|per|block|calories|mph|hectares|degrees|voters|delegates|shares|respondents|deaths|cases|adults|barrels|vehicles|cars|copies|emails|pages)$/;

function matchYear(words: WordIndex, at: number): Match | null {
  const found = matchYearDigits(words, at) ?? matchSpokenYear(words, at);
  if (found === null) return null;
  const introduced =
    /^(?:in|since|of|by|from|until|till|during|before|after|through|to|year|early|late|mid|fiscal|for|between|and|around|circa|about|than|\()$/.test(
      wordAt(words, at - 1),
    );
  if (isCell(words, at, found.end) || isNumbered(words, at)) return null;
  if (COUNTED.test(wordAt(words, found.end)) || isModelYear(words, at, found.end)) return null;
  if ((found.year < 1900 || found.year > 2060) && !(introduced && found.year > 1400)) return null;
  return fixed(found.end, fourDigits(found.year));
}

/** Makers of cars, whose models are told by a year that is no date of the story ("a 1987 Chevrolet Cavalier"). From general knowledge. */
const CAR_MAKERS: ReadonlySet<string> = new Set(
  (
    'acura audi bmw buick cadillac chevrolet chevy chrysler daihatsu dodge ferrari fiat ford gmc honda hyundai infiniti isuzu jaguar jeep kia ' +
    'lamborghini lexus lincoln maserati mazda mercedes mercury mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche ram renault saab ' +
    'saturn skoda subaru suzuki tesla toyota vauxhall volkswagen volvo'
  ).split(' '),
);

/** "Lind | 72 | 2019": a number alone in a cell of a table's row tells no time of the story. */
function isCell(words: WordIndex, at: number, end: number): boolean {
  const [before, behind] = [wordAt(words, at - 1), wordAt(words, end)];
  const opens = before === '|' || words.sentence[at - 1] !== words.sentence[at];
  const closes = behind === '|' || words.sentence[end] !== words.sentence[at];
  return opens && closes && (before === '|' || behind === '|');
}

/** "Room 1984", "Flight 2016", "a population of 2015": a number of a thing, or of people. */
const isNumbered = (words: WordIndex, at: number): boolean =>
  NUMBERED.test(wordAt(words, at - 1)) ||
  (/^(?:is|was|of|reached)$/.test(wordAt(words, at - 1)) && wordAt(words, at - 2) === 'population');

const NUMBERED =
  /^(?:room|flight|bus|route|highway|channel|apartment|apt|unit|gate|suite|seat|locker|cell|box|platform|page|resolution|regulation|section|directive)$/;

/** Behind a determiner or an owner: "In 1860 Lincoln won" is no car. */
function isModelYear(words: WordIndex, at: number, end: number): boolean {
  if (!CAR_MAKERS.has(wordAt(words, end)) || !isCapital(words, end)) return false;
  return /^(?:an?|the|his|her|their|its|my|our|your|s|white|black|red|blue|silver|gray|grey|green|old)$/.test(
    wordAt(words, at - 1),
  );
}

function matchTheYear(words: WordIndex, at: number): Match | null {
  if (wordAt(words, at) === 'fiscal') return matchFiscal(words, at + 1);
  return wordAt(words, at) === 'year' ? matchYear(words, at + 1) : null;
}

/** The months of a fiscal year are its owner's, so the year is approximate. */
function matchFiscal(words: WordIndex, at: number): Match | null {
  const found = matchFiscalCode(words, at) ?? matchYearDigits(words, wordAt(words, at) === 'year' ? at + 1 : at);
  if (found === null) return null;
  const value = fourDigits(found.year);
  return { end: found.end, read: () => ({ value, edtf: `${value}~` }) };
}

/** "1990s", "'90s", "90s" behind "the", "nineties". */
function matchDecade(words: WordIndex, at: number): Match | null {
  const named = DECADES.get(wordAt(words, at));
  if (named !== undefined) {
    const introduced = /^(?:the|early|late|mid|-)$/.test(wordAt(words, at - 1));
    return introduced ? fixed(at + 1, String(190 + named / 10)) : null;
  }
  const mark = /^['’‘]$/.test(wordAt(words, at)) ? at + 1 : at;
  const number = wordAt(words, mark);
  if (!/^(?:1\d|20)?\d0$/.test(number)) return null;
  const apostrophe = /^['’]$/.test(wordAt(words, mark + 1)) && isGlued(words, mark + 1) ? mark + 2 : mark + 1;
  if (wordAt(words, apostrophe) !== 's' || !isGlued(words, apostrophe)) return null;
  if (number.length === 4) return fixed(apostrophe + 1, number.slice(0, 3));
  if (mark === at && !(wordAt(words, at - 1) === 'the' && apostrophe === mark + 1)) return null;
  return number.length === 2 ? fixed(apostrophe + 1, `${Number(number) < 20 ? 20 : 19}${number.charAt(0)}`) : null;
}

/** "20th century", "nineteenth century". */
function matchCentury(words: WordIndex, at: number): Match | null {
  const number = /^\d{1,2}$/.test(wordAt(words, at)) ? Number(wordAt(words, at)) : ORDINALS.get(wordAt(words, at));
  const suffixed = /^(?:st|nd|rd|th)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const tens = TENS.get(wordAt(words, at));
  const unit = ORDINALS.get(wordAt(words, at + 2));
  if (tens !== undefined && unit !== undefined && wordAt(words, at + 3) === 'century')
    return century(at + 4, tens + unit);
  const dash = wordAt(words, suffixed) === '-' ? suffixed + 1 : suffixed;
  return number !== undefined && wordAt(words, dash) === 'century' ? century(dash + 1, number) : null;
}

function century(end: number, number: number): Match | null {
  return number >= 1 && number <= 30 ? fixed(end, fourDigits((number - 1) * 100).slice(0, 2)) : null;
}
