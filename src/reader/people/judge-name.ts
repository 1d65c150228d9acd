import { COUNTRIES } from '../lexicon/countries.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import { SHORT_STATES } from '../lexicon/short-states.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { BODY_WORDS, PARTICLES, PERSON_NOUNS, TEAM_WORDS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { besideWeight } from './beside-weight.ts';
import { isEastAsian, isFamilyName } from './east-asian.ts';
import { isGivenName } from './given-names.ts';
import { isAcronym, isFirstName, isMonthName, type NameRun } from './name-runs.ts';
import { isDoubleName, isDoubleSurname, isListed, isNamedLikePlace, isOfNoList } from './name-words.ts';
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
    isCase(tokens, run) ||
    isSeveral(tokens, run)
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

/** "Aides said": several of a kind, where a sentence begins. */
const isSeveral = (tokens: readonly Token[], { from, to, sentence, titleFrom }: NameRun): boolean =>
  to - from === 1 &&
  from === sentence.from &&
  titleFrom === from &&
  PERSON_NOUNS.has(/^(.+)s$/.exec(tokens[from]?.lower ?? '')?.[1] ?? '');

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

/** "Fla." in a dateline, and the party and state of a politician: "R-Ill.". */
const isState = (text: string): boolean =>
  /^[RDI]-\p{Lu}/u.test(text) || (text.endsWith('.') && SHORT_STATES.has(text.slice(0, -1).toLowerCase()));
