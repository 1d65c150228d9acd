import { DEMONYMS } from '../lexicon/demonyms.ts';
import { FEMALE_NAMES } from '../lexicon/female-names.ts';
import { MALE_NAMES } from '../lexicon/male-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { BODY_WORDS, NEVER_IN_NAMES, PARTICLES, PERSON_NOUNS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { startsWithLetter } from '../text/letters.ts';
import { isTitle, POSTNOMINALS } from './is-title.ts';
import { withNicknames } from './nicknames.ts';
import { isCapital } from './tagger/capitals.ts';
import type { NameTags } from './tagger/tag-names.ts';
import { LISTED, listed, plain } from './tagger/word-lists.ts';

/** Words with capitals in a row that may be a person's name; `titleFrom` is where a title before it begins, else `from`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly sentence: Sentence;
  /** Whether it stands in a heading in capitals, where capitals tell little. */
  readonly shouts: boolean;
}

/** Every run of words with capitals, cut at titles, marks and possessives. */
export function nameRuns({ tokens, sentences }: Reading, tags: NameTags): NameRun[] {
  const runs = sentences.flatMap((sentence) => runsIn(tokens, sentence, tags));
  const lasts = new Set(
    runs
      .filter(({ from, to }) => to - from > 1)
      .map(({ to }) => tokens[to - 1]?.lower ?? '')
      .filter((lower) => NAMES_TOO.has(lower)),
  );
  return lasts.size === 0 ? runs : [...runs, ...lastNamesIn(tokens, sentences, lasts)].sort((a, b) => a.from - b.from);
}

/** "King said": words that are titles, and last names of people whom the text names in full, where they stand alone. */
function lastNamesIn(tokens: readonly Token[], sentences: readonly Sentence[], lasts: ReadonlySet<string>): NameRun[] {
  return sentences.flatMap((sentence) => {
    const found: NameRun[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const isLast = isCapital(tokens[at]) && lasts.has(tokens[at]?.lower ?? '');
      if (!isLast || isCapital(tokens[at - 1]) || isCapital(tokens[at + 1]) || tokens[at - 1]?.lower === 'the')
        continue;
      found.push({ from: at, to: at + 1, titleFrom: at, sentence, shouts: false });
    }
    return found;
  });
}

function runsIn(tokens: readonly Token[], sentence: Sentence, tags: NameTags): NameRun[] {
  const found: NameRun[] = [];
  let shouts: boolean | undefined;
  let at = sentence.from;
  while (at < sentence.to) {
    if (!isCapital(tokens[at]) || mayNotBegin(tokens, at, sentence, tags)) {
      at += 1;
      continue;
    }
    const to = runEnd(tokens, at, sentence.to, tags);
    shouts ??= isShouted(tokens, sentence);
    found.push(...split(tokens, particlesStart(tokens, at, sentence), to, sentence, shouts));
    at = to;
  }
  return withNicknames(tokens, found);
}

/** More than half of a sentence's words are in capitals: a heading, a dateline. */
function isShouted(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let words = 0;
  let loud = 0;
  for (let i = from; i < to; i += 1) {
    const text = tokens[i]?.text ?? '';
    if (text.length < 2 || !startsWithLetter(text) || !startsWithLetter(text.slice(1, 3))) continue;
    words += 1;
    if (text !== tokens[i]?.lower && text === text.toUpperCase()) loud += 1;
  }
  return loud * 2 > words;
}

/** Words that are in no name, but where all round them speaks for one: "Will Carling", "James To", "Ann May". */
function isNever(tokens: readonly Token[], at: number, { margins }: NameTags): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!NEVER_IN_NAMES.has(lower) || (margins[at] ?? 0) >= SURE) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return !(
    isMonthName(lower) &&
    (isFirstName(before) || COURTESY.has(before)) &&
    !/^\d/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Months that are last names, too. */
export const isMonthName = (lower: string): boolean => /^(?:may|march|april|june|august)$/.test(lower);

/** "UN", "EPA", "NASA". */
export const isAcronym = (text: string): boolean => /^\p{Lu}{2,5}$/u.test(text);

const SURE = 3;

function mayNotBegin(tokens: readonly Token[], at: number, sentence: Sentence, tags: NameTags): boolean {
  const token = tokens[at];
  if (token === undefined || isNever(tokens, at, tags)) return true;
  const isFirst = at === sentence.from || /^(?:["“‘'«:•*-]|''|``)$/.test(tokens[at - 1]?.text ?? '');
  if (!isFirst || isTitle(token.lower) || isFirstName(token.lower) || SURNAMES.has(token.lower)) return false;
  if (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'X' || token.pos === 'ADJ') return false;
  return !isCapital(tokens[at + 1]);
}

/** A first name that the lists have, with or without its accents. */
export function isFirstName(lower: string): boolean {
  if (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower)) return true;
  const bare = plain(lower);
  return bare !== lower && (MALE_NAMES.has(bare) || FEMALE_NAMES.has(bare));
}

function runEnd(tokens: readonly Token[], from: number, high: number, tags: NameTags): number {
  let at = from + 1;
  while (at < high) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCapital(token) && !isNever(tokens, at, tags)) at += 1;
    else if (PARTICLES.has(token.lower) && /^\p{Ll}/u.test(token.text) && particlesEnd(tokens, at, high) > at)
      at = particlesEnd(tokens, at, high);
    else break;
  }
  return at;
}

/** Before small particles that stand between a title or a sentence's start and a last name: "Ms | van der Berg". */
function particlesStart(tokens: readonly Token[], at: number, { from }: Sentence): number {
  let start = at;
  while (start > from && start > at - 3 && isSmallParticle(tokens[start - 1])) start -= 1;
  return start < at && isTitle(tokens[start - 1]?.lower ?? '') ? start : at;
}

const isSmallParticle = (token: Token | undefined): boolean =>
  token !== undefined && PARTICLES.has(token.lower) && token.text === token.lower;

/** Behind particles that a word with a capital follows. */
function particlesEnd(tokens: readonly Token[], from: number, high: number): number {
  let at = from;
  while (at < high && at < from + 3 && PARTICLES.has(tokens[at]?.lower ?? '')) at += 1;
  return at < high && isCapital(tokens[at]) && !NEVER_IN_NAMES.has(tokens[at]?.lower ?? '') ? at : from;
}

export const COURTESY = wordSet('mr mr. mrs mrs. ms ms. miss messrs messrs. sir dame madam madame');

/** A run without the words before its last title, and those titles apart: "US Secretary of State | Mike Pompeo". */
function split(tokens: readonly Token[], from: number, to: number, sentence: Sentence, shouts: boolean): NameRun[] {
  let begin = from;
  for (let i = from; i < to; i += 1) if (isTitle(tokens[i]?.lower ?? '') && i < to - 1) begin = i + 1;
  if (begin === to) return [];
  if (begin === from && followsOffice(tokens, from, sentence)) begin = nameStart(tokens, from, to);
  if (begin === from && isTitle(tokens[from]?.lower ?? '') && to - from === 1) return [];
  let titleFrom = begin;
  while (titleFrom > from && titleFrom > begin - 6 && tokens[titleFrom - 1]?.pos !== 'VERB') titleFrom -= 1;
  while (
    begin < to - 1 &&
    ((DEMONYMS.has(tokens[begin]?.lower ?? '') && !(to - begin === 2 && isFirstName(tokens[begin]?.lower ?? ''))) ||
      tokens[begin]?.lower === 'u.s.' ||
      tokens[begin]?.lower === 'us')
  )
    begin += 1;
  if (titleFrom === from) titleFrom = officeStart(tokens, titleFrom, begin, sentence);
  // A courtesy title begins a name: what stands before "Mr" ("Friends of", "As for") is no part of it.
  if (COURTESY.has(tokens[begin - 1]?.lower ?? '')) titleFrom = Math.max(from, begin - 1);
  if (!hasTitle(tokens, titleFrom, begin)) titleFrom = begin;
  const end = trimmedEnd(tokens, begin, to);
  const isThe = tokens[from - 1]?.lower === 'the' && end - begin === 1;
  if (tokens.slice(begin, end).every(({ lower }) => (isThe ? isTitle(lower) : isOffice(lower)))) return [];
  return end > begin ? [{ from: begin, to: end, titleFrom, sentence, shouts }] : [];
}

/** A title that is hardly ever a name: "Prime | Minister", "Surgeon General". */
const isOffice = (lower: string): boolean =>
  (isTitle(lower) || PERSON_NOUNS.has(lower)) && !isFirstName(lower) && !SURNAMES.has(lower) && !NAMES_TOO.has(lower);

/** Titles and callings that are last names, too. */
const NAMES_TOO = wordSet(
  'king prince duke baron bishop pope major judge justice marshal chief cook baker miller farmer singer driver widow host coach sultan constable sheriff knight abbot deacon priest monk archer fisher hunter speaker winger pastor rev friend neighbor father sister first lance celebrity star model champion guard fellow chance count emir earl author player',
);

const hasTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => isTitle(lower));

/** "Secretary of |": an office before the run that goes on within it. */
function followsOffice(tokens: readonly Token[], from: number, { from: low }: Sentence): boolean {
  const at = fieldStart(tokens, from, low);
  return (
    at - 2 >= low &&
    /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '') &&
    isTitle(tokens[at - 2]?.lower ?? '') &&
    isCapital(tokens[at - 2])
  );
}

/** Before a first field that an "and" joins to the one at `from`: "Minister of | Trade and | Energy Ann Hale". */
function fieldStart(tokens: readonly Token[], from: number, low: number): number {
  let at = from;
  if (tokens[at - 1]?.lower !== 'and') return at;
  at -= 2;
  while (at > low && at > from - 5 && isCapital(tokens[at]) && isCapital(tokens[at - 1])) at -= 1;
  return isCapital(tokens[at]) ? at : from;
}

/** Where the name begins in "State Mike Pompeo": at a first name behind another word. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i += 1) if (isFirstName(tokens[i]?.lower ?? '')) return i;
  const isField = to - from === 3 && (listed(tokens[from]?.lower ?? '') & LISTED.COMMON) !== 0;
  return isField && !isFirstName(tokens[from]?.lower ?? '') ? from + 1 : from;
}

/** "Secretary of | State Mike Pompeo": an office with "of" before the run. */
function officeStart(tokens: readonly Token[], from: number, begin: number, sentence: Sentence): number {
  if (begin === from) return from;
  const first = fieldStart(tokens, from, sentence.from);
  const link = tokens[first - 1]?.lower;
  if (link !== 'of' && link !== 'for') return from;
  let at = first - 2;
  while (at > sentence.from && isCapital(tokens[at]) && isCapital(tokens[at - 1])) at -= 1;
  return at >= sentence.from && isCapital(tokens[at]) ? at : from;
}

/** A run ends before letters that stand for an honour or a body. */
function trimmedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    (end - from > 2 && isAcronymOfBody(tokens[end - 1])) ||
    (end - from > 1 && POSTNOMINALS.has(tokens[end - 1]?.text ?? ''))
  )
    end -= 1;
  return end;
}

const isAcronymOfBody = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2,4}\.?$/u.test(token.text) && BODY_WORDS.has(token.lower);
