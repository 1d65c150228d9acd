import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { NAMED_LIKE_PEOPLE } from '../lexicon/named-like-people.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { nameKey, wordsOf } from './name-key.ts';
import type { NameRun } from './name-runs.ts';

/** "Pelling & Pelling", "Hale & Sons", "Hale and Roe said its sales rose": beside "&", and beside "and" if they are one "it". */
export const isJoinedFirm = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens[from - 1]?.text === '&' ||
  tokens[to]?.text === '&' ||
  (to - from === 1 && (isOne(tokens, to) || (tokens[from - 1]?.lower === 'and' && isOne(tokens, from - 1))));

/** "Hale | and Roe said it …". */
const isOne = (tokens: readonly Token[], and: number): boolean =>
  tokens[and]?.lower === 'and' &&
  /^\p{Lu}/u.test(tokens[and + 1]?.text ?? '') &&
  CLAUSE_CUES.has(tokens[and + 2]?.lower ?? '') &&
  /^its?$/.test(tokens[and + 3]?.lower ?? '');

/** "Hurricane Ann", "HMS Hale", "the Hale spacecraft", "the Zika virus": a storm, a ship, a craft or an illness that is named like a person. */
export function isAboutAThing(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = tokens[from - 1];
  const isMarked = MARKS.test(before?.text ?? '') && MARKS.test(tokens[to]?.text ?? '');
  return (
    NAMED_THINGS.test(before?.lower ?? '') ||
    (isVessel(before) && !isOfCrew(tokens, to)) ||
    WORKS.test((isMarked ? tokens[from - 2] : before)?.text ?? '') ||
    THINGS.test(tokens[to]?.text ?? '') ||
    namesThing(tokens, to)
  );
}

/** "Ann Hale | Space Telescope": words with capitals that end in a thing. */
function namesThing(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3 && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? ''); i += 1)
    if (THINGS.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const NAMED_THINGS = /^(?:hurricane|typhoon|cyclone|storm|uss|hms|hmas|hmcs|ss|mv|rms)$/;

const WORKS =
  /^(?:film|movie|musical|sitcom|album|novel|opera|play|documentary|biopic|drama|comedy|song|single|ballad|series|painting|thriller)$/;

/** Marks around the title of a work: 'the film "Ann Hale"'. */
const MARKS = /^(?:["“”‘’']|''|``)$/;

/** "the trawler | Sally Anne": a small word for a ship before the name, which is then hers. */
const isVessel = (token: Token | undefined): boolean => VESSELS.test(token?.text ?? '');

const VESSELS =
  /^(?:trawler|ferry|yacht|tanker|freighter|schooner|barge|tugboat|lifeboat|steamer|steamship|frigate|destroyer|submarine|liner|racehorse|gelding|filly|locomotive|spacecraft|rover)$/;

/** "the yacht | Ann Hale owns": a person beside a ship. */
const isOfCrew = (tokens: readonly Token[], to: number): boolean =>
  /^(?:owns|owned|built|sailed|bought)$/.test(tokens[to]?.lower ?? '');

const THINGS =
  /^(?:spacecraft|probe|satellite|telescope|rover|orbiter|lander|rocket|capsule|shuttle|ferry|tanker|vessel|trawler|yacht|airline|airport|virus|disease|syndrome|vaccine|epidemic)$/;

/** Words at the end of a firm's name, as they are printed. */
const FIRM_FORMS = /^(?:Ltd\.?|Inc\.?|Corp\.?|Co\.|LLC|LLP|PLC|plc|SpA|AG|GmbH|NV|AB|Oyj|SA|Pty|Bhd|Bros\.?)$/;

/** Whether a name ends as a firm's does: "Nils Varga Ltd". */
export const isFirm = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  to - from > 1 && FIRM_FORMS.test(tokens[to - 1]?.text ?? '');

/**
 * What a text calls a firm, a storm, a ship or a craft somewhere, by the keys of the names: a firm without its form ("Nils
 * Varga" where "Nils Varga Ltd" stands, "Goldman" of "Goldman Sachs"), a storm by its name alone, and what is called a
 * company, has shareholders or a chief executive.
 */
export function namesOfThings(tokens: readonly Token[], runs: readonly NameRun[]): ReadonlySet<string> {
  const found = new Set<string>();
  const lasts = new Set(runs.filter(({ from, to }) => to - from > 1).map((run) => wordsOf(tokens, run).at(-1) ?? ''));
  for (const run of runs) {
    const words = wordsOf(tokens, run);
    if (isFirm(tokens, run)) found.add(nameKey(tokens, { ...run, to: run.to - 1 }));
    if (isAboutAThing(tokens, run)) found.add(words.join(' '));
    if (words.length === 1 && (isJoinedFirm(tokens, run) || isOwned(tokens, run) || isPlace(tokens, run)))
      found.add(words[0] ?? '');
    const [first = '', second = ''] = words;
    if (isKnownBody(`${first} ${second}`)) found.add(first).add(second);
    const storm = words.findIndex((word) => NAMED_THINGS.test(word));
    if (storm >= 0 && storm < words.length - 1) found.add(words.slice(storm + 1).join(' '));
    if (words.length === 2 && FIRM_NOUNS_LAST.test(second) && !lasts.has(first)) found.add(first);
  }
  // "T C Hale" beside "Cyclone Hale".
  for (const run of runs) {
    const words = wordsOf(tokens, run);
    const last = words.at(-1) ?? '';
    if (words.length > 1 && found.has(last) && words.slice(0, -1).every((word) => word.length < 3))
      found.add(nameKey(tokens, run));
  }
  for (const [i, { text, lower }] of tokens.entries())
    if (text.length === 3 && CHIEFS.test(text)) found.add(tokens[i - 1]?.lower ?? lower);
  return found;
}

/** Whether a list has a name as a body's or another thing's. */
export const isKnownBody = (key: string): boolean => ORGANISATIONS.has(key) || NAMED_LIKE_PEOPLE.has(key);

/** "Hale's said it would open": a firm that is called as its founder's. */
export const isOwnersFirm = (tokens: readonly Token[], { to }: NameRun): boolean =>
  /^['’]s$/.test(tokens[to]?.text ?? '') && /^(?:said|says|announced|reported)$/.test(tokens[to + 1]?.text ?? '');

/** "chipmaker Hale", "Hale's shareholders". */
function isOwned(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = tokens[from - 1];
  const after = tokens[to]?.lower === "'s" ? tokens[to + 1] : tokens[to];
  return FIRM_NOUNS.test(before?.text ?? '') || (after?.pos === 'NOUN' && HOLDINGS.test(after.text));
}

/** "the plains of Marran", "the town of Hale". */
const isPlace = (tokens: readonly Token[], { from }: NameRun): boolean =>
  tokens[from - 1]?.lower === 'of' && PLACE_NOUNS.test(tokens[from - 2]?.lower ?? '');

const PLACE_NOUNS =
  /^(?:plains?|valley|village|town|city|district|province|region|county|suburb|neighborhood|neighbourhood|port|island|isle|bay|gulf|lake|river|mount|republic|emirate|parish|commune|borough|hamlet|settlement)$/;

/** "St Hale's Hospital", "Valentine's Day": a thing that has its name from someone who is not spoken of. */
export const isNamesake = (tokens: readonly Token[], { to }: NameRun): boolean =>
  /^['’]s$/.test(tokens[to]?.text ?? '') && NAMED_AFTER.test(tokens[to + 1]?.text ?? '');

const NAMED_AFTER =
  /^(?:Day|Hospital|Infirmary|School|College|Academy|Church|Cathedral|Chapel|Abbey|Square|Park|Disease|Syndrome|Island|Bay|Restaurant|Pub|Law|County|Arms|Inn|Bar|Grill|Wharf|Cove|Landing|Head|Hill|Market|Cross)$/;

/** "Hale Airlines": what else the text calls "Hale" is the firm, where nobody of that last name is in it. */
const FIRM_NOUNS_LAST =
  /^(?:airlines?|airways|motors|foods|holdings|industries|systems|technologies|pharmaceuticals|therapeutics|breweries|brewing|logistics|aerospace|aviation|petroleum|chemicals|supermarkets|electronics)$/;

const FIRM_NOUNS =
  /^(?:company|firm|agency|giant|bank|retailer|airline|publisher|broadcaster|network|website|insurer|lender|brewer|supermarket|startup|newspaper|magazine|tabloid|weekly|newswire|\p{Ll}+maker)$/u;
const HOLDINGS =
  /^(?:shares|shareholders|executives|management|stock|subsidiary|subsidiaries|investors|takeover|employees|customers|headquarters)$/;
const CHIEFS = /^(?:CEO|CFO|COO)$/;

/** Whether a name stands in a credit within the text: "(Photo: Ann Hale / Wire)", "(Reporting by Ann Hale; Editing by Tom Roe)". */
export function isCredited(tokens: readonly Token[], { from, to, sentence }: NameRun): boolean {
  if (tokens[from - 1]?.text === '(' && tokens[to]?.text === '/') return true;
  if (isCreditAt(tokens, sentence.from) && from > sentence.from + 1) return true;
  for (let i = from - 1; i >= sentence.from && i > from - FURTHEST; i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (text === ')' || text === ']') return false;
    if (text === '(' || text === '[') return isCreditAt(tokens, i + 1);
  }
  return false;
}

const isCreditAt = (tokens: readonly Token[], at: number): boolean =>
  CREDITS.has(tokens[at]?.lower ?? '') && /^(?::|by|from|courtesy)$/.test(tokens[at + 1]?.lower ?? '');

const FURTHEST = 40;
const CREDITS = wordSet(
  'photo photos picture pictures image images video credit credits reporting writing editing compiled graphic illustration additional',
);
