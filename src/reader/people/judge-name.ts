import { COUNTRIES } from '../lexicon/countries.ts';
import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import { SHORT_STATES } from '../lexicon/short-states.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { BODY_WORDS, KIN_WORDS, PARTICLES, PERSON_NOUNS, TEAM_WORDS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { isEastAsian, isFamilyName } from './east-asian.ts';
import { isGivenName } from './given-names.ts';
import { isTitle } from './is-title.ts';
import { isAcronym, isFirstName, isMonthName, type NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';
import { isFirm, isJoinedFirm, isKnownBody, isNamesake, isOwnersFirm } from './not-people.ts';
import { LISTED, listed } from './tagger/word-lists.ts';

/** What a name weighs that is no person's, whatever else speaks for it. */
export const NEVER = -9;

/** What a name weighs here, but not all through the text. */
const HARDLY = -8;

/** How much speaks for a run being a person's name: its own words, and those beside it. Below zero for a body or place. */
export function judgeName(tokens: readonly Token[], run: NameRun): number {
  const words = nameTokens(tokens, run);
  const lowers = words.map(({ lower }) => lower);
  if (isFirm(tokens, run) || isKnownBody(lowers.join(' '))) return NEVER;
  if (
    isJoinedFirm(tokens, run) ||
    isNamesake(tokens, run) ||
    isOwnersFirm(tokens, run) ||
    endsMotto(tokens, run) ||
    isPlaceTail(tokens, run) ||
    isCase(tokens, run)
  )
    return HARDLY;
  const own = ownWeight(words, lowers, run.shouts);
  return own <= NEVER ? own : own + besideWeight(tokens, run) - headlineWord(tokens, run);
}

/** "Rails Not Roads", "Homes Before Golf": the last word of a body that is named by what it wants. */
function endsMotto(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const link = tokens[from - 1]?.text ?? '';
  return (
    to - from === 1 &&
    /^(?:Not|For|Before|Over|Against|Without|Instead|Beyond)$/.test(link) &&
    /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '')
  );
}

/** "Santa | Ana": the rest of a place's name. */
const isPlaceTail = (tokens: readonly Token[], { from, to, titleFrom }: NameRun): boolean =>
  to - from === 1 &&
  titleFrom === from &&
  PLACE_HEADS.has(tokens[from - 1]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') &&
  !isFirstName(tokens[from - 2]?.lower ?? '');

/** "Roe v. Wade": the name of a case. */
const isCase = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  to - from === 1 && (tokens[from - 1]?.text === 'v.' || tokens[to]?.text === 'v.');

/** What speaks against a name that begins a sentence with a word that is another part of speech: "Understated Perez", "Classic Clinton". */
function headlineWord(tokens: readonly Token[], { from, to, sentence, titleFrom }: NameRun): number {
  const first = tokens[from];
  if (first === undefined || from !== sentence.from || titleFrom < from || to - from !== 2) return 0;
  const isOther = first.pos === 'VERB' || first.pos === 'ADJ' || first.pos === 'NOUN' || first.pos === 'ADV';
  return isOther && !isFirstName(first.lower) && first.text.length > 2 ? 2 : 0;
}

function ownWeight(words: readonly Token[], lowers: readonly string[], shouts: boolean): number {
  const first = lowers[0] ?? '';
  const last = lowers.at(-1) ?? '';
  const phrase = lowers.join(' ');
  const isFamilyToo =
    lowers.length === 2 && /^(?:fox|west|north|day)$/.test(last) && isFirstName(first) && !PLACES.has(first);
  const isMonth = lowers.length === 2 && isMonthName(last) && isGivenName(first);
  if (
    (!isMonth && !isFamilyToo && lowers.slice(1).some((lower) => BODY_WORDS.has(lower))) ||
    (lowers.length === 1 && BODY_WORDS.has(first))
  )
    return NEVER;
  // "Environment Canada", "Air France": a body of a country.
  if (lowers.length === 2 && COUNTRIES.has(last) && !isFirstName(first)) return NEVER;
  if (lowers.length === 2 && first === last) return NEVER;
  if (lowers.length === 2 && PLACE_HEADS.has(first)) return NEVER;
  if (TEAM_WORDS.has(last) || (TEAM_WORDS.has(first) && !isFirstName(first))) return NEVER;
  if (
    (DEMONYMS.has(first) && !(lowers.length === 2 && isFirstName(first))) ||
    lowers.filter((lower) => !PARTICLES.has(lower)).length > 5
  )
    return NEVER;
  if (!shouts && lowers.length === 1 && isAcronym(words[0]?.text ?? '')) return NEVER;
  if (
    !shouts &&
    words.every(({ text }) => text.length > 1 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)) &&
    lowers.length < 3 &&
    !isFirstName(first)
  )
    return NEVER;
  if (lowers.length === 1 && isState(words[0]?.text ?? '')) return NEVER;
  let weight = 0;
  if (BODY_WORDS.has(first) && !isEastAsian(words) && !isNamedLikePlace(words)) weight -= 4;
  if (lowers.length === 1 && COUNTRIES.has(first)) weight -= 4;
  if (PLACES.has(phrase)) weight -= lowers.length > 1 ? 9 : 3;
  else if (PLACES.has(first) && !isFirstName(first) && !isNamedLikePlace(words)) weight -= 2;
  if (lowers.length > 1) {
    const isInitial = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(words[0]?.text ?? '');
    if (isFirstName(first) || isDoubleName(first)) weight += 3;
    else if (isNamedLikePlace(words)) weight += 2;
    else if (isListed(first, LISTED.MAN | LISTED.WOMAN)) weight += 2;
    else if (isInitial) weight += words[0]?.text.endsWith('.') === true ? 3 : 2;
    else if (words.slice(1, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) weight += 3;
    if (SURNAMES.has(last)) weight += 2;
    else if ((listed(last) & LISTED.LAST) !== 0) weight += 1;
    if (isEastAsian(words)) weight += 5;
    else if (lowers.length === 2 && isFamilyName(last)) weight += 1;
    if (words.every(isOfNoList)) weight += 0.7;
    if (
      /^(?:mc|o'|mac)\p{L}/iu.test(last) ||
      /(?:ov|ova|ski|sky|sson|enko|vic|ez|ini|man|berg|stein|ger|son|idis|opoulos|yan|ian|shvili|d[oó]ttir|dotter|sen|wicz|czyk|czak|escu|o[gğ]lu|chuk|vych|vich|v[iy]ch|ov[aá]|zadeh|nejad|pillai|swamy|nathan)$/.test(
        last,
      )
    )
      weight += 1;
    if (isDoubleSurname(words.at(-1))) weight += 1.5;
    if (lowers.some((lower) => PARTICLES.has(lower)) && lowers.length > 2) weight += 2;
    if (/^(?:jr\.?|sr\.?|ii|iii)$/.test(last)) weight += 3;
    if (words.every(({ pos }) => pos === 'PROPN')) weight += 1;
  } else {
    if (isFirstName(first)) weight += isListed(first, LISTED.MAN | LISTED.WOMAN) ? 4 : 2;
    if (SURNAMES.has(first)) weight += 1;
    if (isListed(first, LISTED.KNOWN)) weight += 3;
  }
  return weight;
}

/** "Fort Collins", "Saint Clare", "Lake Charles": words before a person's name that make a place of it. */
const PLACE_HEADS = wordSet('fort port lake mount mt. cape saint st. st san santa santo camp');

/** "Jordan Hale", "April Dunmore": a first name that is a place or a month, too, before a word that is no common one and no place. */
export function isNamedLikePlace(words: readonly Pick<Token, 'text' | 'lower'>[]): boolean {
  const [first, last] = words;
  if (first === undefined || last === undefined || words.length !== 2) return false;
  const isOther =
    (listed(last.lower) & (LISTED.COMMON | LISTED.PLACE)) !== 0 || PLACES.has(last.lower) || BODY_WORDS.has(last.lower);
  return LIKE_PLACES.has(first.lower) && !isOther && /^\p{Lu}\p{Ll}/u.test(last.text);
}

/** Places and months that are first names, too. */
const LIKE_PLACES = wordSet(
  'jordan georgia chad israel india kenya carolina dakota dallas austin paris florence sydney adelaide victoria alexandria asia africa brooklyn phoenix savannah chelsea london montana cheyenne aspen april may june august',
);

/** "Mary-Jane", "Jean-Claude". */
const isDoubleName = (lower: string): boolean => lower.includes('-') && lower.split('-').every(isGivenName);

/** "Lindqvist-Hale": two words with capitals, of which neither is a common word or a place. */
const isDoubleSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
  token.lower.split('-').every((part) => (listed(part) & (LISTED.COMMON | LISTED.PLACE)) === 0 && !PLACES.has(part));

/** A word with one capital that is no common word, place or body: what is not known is a name sooner than not. */
const isOfNoList = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && (listed(lower) & ~(LISTED.MAN | LISTED.WOMAN | LISTED.LAST | LISTED.NAME)) === 0;

/** Whether lists have a word as a name, and none as a place or a common word. */
function isListed(lower: string, bits: number): boolean {
  const found = listed(lower);
  return (found & bits) !== 0 && (found & (LISTED.COMMON | LISTED.PLACE)) === 0;
}

/** "Fla." in a dateline, and the party and state of a politician: "R-Ill.". */
const isState = (text: string): boolean =>
  /^[RDI]-\p{Lu}/u.test(text) || (text.endsWith('.') && SHORT_STATES.has(text.slice(0, -1).toLowerCase()));

function besideWeight(tokens: readonly Token[], run: NameRun): number {
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const second = tokens[run.to + 1];
  const isStart = run.titleFrom <= run.sentence.from;
  const lead = isStart ? undefined : tokens[run.titleFrom - 1];
  let weight = 0;
  if (run.titleFrom < run.from) weight += 4;
  if (lead?.lower === 'the' && run.titleFrom === run.from) weight -= 4;
  if (before !== undefined && run.from > run.sentence.from && PERSON_NOUNS.has(before.lower) && !isTitle(before.lower))
    weight += 4;
  if (before?.text === ',' && KIN_WORDS.has(tokens[run.from - 2]?.lower ?? '')) weight += 3;
  if (after === undefined || run.to >= run.sentence.to) return weight;
  if (after.text === ',' && /^\d{1,2}$/.test(second?.text ?? '') && isEndOfAge(tokens[run.to + 2])) weight += 4;
  if (isBesideName(tokens, run)) weight += 1;
  if (
    after.lower === 'of' &&
    isName(second) &&
    run.to - run.from > 1 &&
    tokens.slice(run.from, run.to).every(isOfNoList)
  )
    weight += 1;
  if (after.lower === 'who' || (after.text === ',' && (second?.lower === 'who' || second?.lower === 'whose')))
    weight += 3;
  if (after.text === '(' && /^(?:[RDI]-|D|R|left|right|L|C)/.test(second?.text ?? '')) weight += 3;
  if (after.text === ',' && (second?.pos === 'DET' || second?.lower === 'former') && apposes(tokens, run.to + 1))
    weight += 3.5;
  if (CLAUSE_CUES.has(after.lower) && after.pos === 'VERB') weight += 2;
  if (
    CLAUSE_CUES.has(after.lower) &&
    second?.lower === 'it' &&
    /^(?:had|has|will|would|plans|expects|planned)$/.test(tokens[run.to + 2]?.lower ?? '')
  )
    weight -= 2;
  if ((before?.lower === 'said' || before?.lower === 'says') && run.to - run.from > 1) weight += 1;
  if (before?.lower === 'in' || before?.lower === 'at') weight -= 2;
  if (
    /^\p{Ll}/u.test(after.text) &&
    BODY_WORDS.has(after.lower) &&
    after.lower !== 'campaign' &&
    after.lower !== 'administration'
  )
    weight -= 1;
  return weight;
}

/** What follows an age: ", 43, said", "said Tom Bell, 43." */
const isEndOfAge = (token: Token | undefined): boolean => token === undefined || /^[,.;)]$/.test(token.text);

/** "Tevita Falo | and Ann Hale", "Ann Hale and | Tevita Falo": two words beside another name that begins with a first name. */
function isBesideName(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (to - from < 2) return false;
  const isPair = (at: number): boolean =>
    isFirstName(tokens[at]?.lower ?? '') &&
    isName(tokens[at]) &&
    isName(tokens[at + 1]) &&
    !BODY_WORDS.has(tokens[at + 1]?.lower ?? '');
  const isLink = (at: number): boolean => /^(?:and|with|,)$/.test(tokens[at]?.lower ?? '');
  return (isLink(to) && isPair(to + 1)) || (isLink(from - 1) && isPair(from - 3));
}

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

/** "a former senior adviser": a person's calling within a few words. */
function apposes(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (PERSON_NOUNS.has(token.lower) || /^\p{Ll}{3,}(?:woman|man|keeper|ician)$/u.test(token.text)) return true;
  }
  return false;
}
