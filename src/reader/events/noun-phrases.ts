import { COUNTRIES } from '../lexicon/countries.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import type { Sentence, Token } from '../reading.ts';
import type { DatesAtTokens } from './dates-at-tokens.ts';
import { eventNoun } from './event-words.ts';

const QUANTITY_STARTS: ReadonlySet<string> = new Set(['at', 'more', 'fewer', 'less', 'up']);

/* Parts of speech, as sets: a look-up costs less than an expression for each token. */
const IS_VERB_ADJ_DET_ADV: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'DET', 'ADV']);
const IS_NOUN_PROPN_ADJ_NUM: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const IS_ADJ_NUM: ReadonlySet<string> = new Set(['ADJ', 'NUM']);
const IS_NOUN_PROPN_ADJ: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const IS_NOUN_PROPN: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const IS_DET_PRON_NOUN_PROPN_NUM_ADJ: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
const IS_DET_ADJ_PRON: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PRON']);
const IS_NOUN: ReadonlySet<string> = new Set(['NOUN']);
const IS_NOUN_PROPN_ADJ_NUM_VERB_CCONJ: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'CCONJ']);
const IS_NOUN_PROPN_VERB_X_PRON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'X', 'PRON']);
const IS_PROPN: ReadonlySet<string> = new Set(['PROPN']);
const BEGINS_NONE: ReadonlySet<string> = new Set(['AUX', 'CCONJ', 'SCONJ', 'PART', 'INTJ']);
const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'its', 'their', 'our', 'my', 'your']);

/** A noun phrase without what follows its noun: tokens from `from` to `to` (exclusive), its noun at `head`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The index of the phrase that owns it ("HP" of "HP's purchase"), whose words it has too; -1 without one. */
  readonly owner: number;
  readonly sentence: number;
}

/** Noun phrases in the order of the text, and for each token the index of the innermost that holds it, -1 outside of all. */
export interface NounPhrases {
  readonly list: readonly NounPhrase[];
  readonly of: Int32Array;
}

/** Gathers tokens into noun phrases: "the former president", "HP's $14 billion purchase", "three Bloomington passengers". */
export function nounPhrases(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: DatesAtTokens,
): NounPhrases {
  const list: NounPhrase[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  for (const [sentence, { from, to }] of sentences.entries()) {
    let at = from;
    while (at < to) {
      const end = phraseEnd(tokens, at, to, dates);
      if (end === at) {
        at += 1;
        continue;
      }
      let owner = -1;
      const before = list.at(-1);
      const isOwned =
        before !== undefined && before.to === at - 1 && isPossessive(tokens, at - 1) && before.sentence === sentence;
      if (isOwned) owner = list.length - 1;
      of.fill(list.length, at, end);
      list.push({ from: isOwned ? before.from : at, to: end, head: headOf(tokens, at, end), owner, sentence });
      at = end;
    }
  }
  return { list, of };
}

/** "’s", or the apostrophe alone behind a plural ("the Cubs’ win"). */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[at - 1]?.end !== token.start) return token?.lower === "'s" && token.pos === 'PART';
  if (token.lower === "'s") return token.pos === 'PART' || !IS_VERB_ADJ_DET_ADV.has(tokens[at + 1]?.pos ?? '');
  return (
    /^['’]$/.test(token.text) &&
    /s$/.test(tokens[at - 1]?.lower ?? '') &&
    IS_NOUN_PROPN_ADJ_NUM.has(tokens[at + 1]?.pos ?? '')
  );
}

/** The end of the phrase that begins at a token; the same token where none does. */
function phraseEnd(tokens: readonly Token[], from: number, to: number, dates: DatesAtTokens): number {
  let at = from;
  let last = from;
  if (tokens[at]?.pos === 'PRON' && !POSSESSIVES.has(tokens[at]?.lower ?? '')) return at + 1;
  if (BEGINS_NONE.has(tokens[at]?.pos ?? 'X')) return from;
  // "those on board Harbour Flight 12", "said that officers came": no word of the phrase behind it.
  if (tokens[at]?.lower === 'board' && tokens[at - 1]?.lower === 'on' && tokens[at + 1]?.pos !== 'PUNCT') return from;
  if (tokens[at]?.lower === 'that' && isPluralNoun(tokens[at + 1])) return from;
  if (isQuantity(tokens, at, dates)) at += 2;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    if (dates.of[at] !== -1 && !isDateModifier(tokens, at, to, dates)) break;
    const { pos, lower } = token;
    if (pos === 'DET' || (pos === 'PRON' && POSSESSIVES.has(lower))) {
      // "has foiled a plot", where the tagger reads an adjective.
      if (at > from) {
        if (last === from && tokens[from]?.pos !== 'DET') return from;
        if (last > from) break;
      }
      at += 1;
      continue;
    }
    // "hit - and - run driver".
    const linked = linkedEnd(tokens, at, to);
    if (linked > at) {
      at = linked;
      last = at;
      continue;
    }
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && at > from)) {
      at += 1;
      last = at;
      continue;
    }
    // "email review | two days".
    if (pos === 'NUM' && last > from && tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.pos === 'NOUN') break;
    if (pos === 'NUM' || (pos === 'SYM' && lower !== '%') || lower === '$' || (lower === '%' && at > from)) {
      at += 1;
      last = at;
      continue;
    }
    if (pos === 'ADJ' || (pos === 'ADV' && IS_ADJ_NUM.has(tokens[at + 1]?.pos ?? '') && at + 1 < to)) {
      if (last > from && !IS_NOUN_PROPN_ADJ_NUM.has(tokens[at + 1]?.pos ?? '') && !isPeopleRow(tokens, at + 1, to)) {
        // "surgeon general", but not "five dead".
        if (lower !== 'general' && lower !== 'elect') break;
        last = at + 1;
      }
      at += 1;
      continue;
    }
    if (pos === 'VERB' && (isNounLike(tokens, at, from, last, to) || (at === from && isGerundNoun(tokens, at, to)))) {
      at += 1;
      if (at === from + 1 && isGerundNoun(tokens, from, to)) last = at;
      if (lower.endsWith('ing') && !IS_NOUN_PROPN_ADJ.has(tokens[at]?.pos ?? '')) last = at;
      continue;
    }
    if (isJoint(tokens, at, last, to)) {
      at += 1;
      continue;
    }
    break;
  }
  if (last > from) return last;
  // "the dead", "his": a determiner with no noun behind it.
  const lone = tokens[from];
  if (lone?.pos === 'DET' && tokens[from + 1]?.pos === 'ADJ' && at > from + 1) return at;
  return from;
}

/** "officers", of which "that" is no determiner. */
const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && /[^su]s$/.test(token.lower);

/** "hit - and - run": the end of three words that hyphens or spaces join to one; the same token where there are none. */
function linkedEnd(tokens: readonly Token[], at: number, to: number): number {
  if (!/^(?:hit|cut|mix|search|smash|stop|rough|trial)$/.test(tokens[at]?.lower ?? '')) return at;
  const isParted = tokens[at + 1]?.text === '-';
  const [joint, last, end] = isParted
    ? [tokens[at + 2], tokens[at + 4], at + 5]
    : [tokens[at + 1], tokens[at + 2], at + 3];
  if (end > to || !/^(?:and|&)$/.test(joint?.lower ?? '') || (isParted && tokens[at + 3]?.text !== '-')) return at;
  return /^(?:run|paste|match|rescue|grab|search|tumble|error)$/.test(last?.lower ?? '') ? end : at;
}

/** "at least seven", "more than 50", "up to six", "about 20". */
function isQuantity(tokens: readonly Token[], at: number, dates: DatesAtTokens): boolean {
  const first = tokens[at]?.lower ?? '';
  if (!QUANTITY_STARTS.has(first)) return false;
  const second = tokens[at + 1]?.lower ?? '';
  const isPair =
    (first === 'at' && (second === 'least' || second === 'most')) ||
    ((first === 'more' || first === 'fewer' || first === 'less') && second === 'than') ||
    (first === 'up' && second === 'to');
  return isPair && tokens[at + 2]?.pos === 'NUM' && dates.of[at + 2] === -1;
}

/** "Monday ’s debate", "the 2016 election": a date with its noun behind it. */
function isDateModifier(tokens: readonly Token[], at: number, to: number, dates: DatesAtTokens): boolean {
  const end = dates.list[dates.of[at] ?? -1]?.to ?? at + 1;
  if (end >= to) return false;
  if (isPossessive(tokens, end)) return true;
  return (
    /^\d{4}$/.test(tokens[at]?.text ?? '') && IS_NOUN_PROPN_ADJ.has(tokens[end]?.pos ?? '') && dates.of[end] === -1
  );
}

const MOVING: ReadonlySet<string> = new Set([
  'heading',
  'going',
  'coming',
  'returning',
  'arriving',
  'moving',
  'sailing',
  'travelling',
  'traveling',
]);

/** A participle before its noun ("the planned sale", "missing girls"), and "shooting" or "hit" behind a noun or article. */
function isNounLike(tokens: readonly Token[], at: number, from: number, last: number, to: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: '', text: '' };
  const before = tokens[at - 1];
  const next = at + 1 < to ? (tokens[at + 1]?.pos ?? 'X') : 'X';
  const isAfterWords = at > from;
  // "Ferry heading for Ostrel": it moves, and names nothing.
  if (MOVING.has(lower) && next === 'ADP') return false;
  // "the mayor’s reported choice".
  if (at === from && next === 'NOUN' && /ed$/.test(lower) && isPossessive(tokens, at - 1)) return true;
  if (/ing$/.test(lower) && isAfterWords && last === at && IS_NOUN_PROPN.has(before?.pos ?? '')) {
    return !IS_DET_PRON_NOUN_PROPN_NUM_ADJ.has(next) || (/^\p{Lu}/u.test(text) && next === 'PROPN');
  }
  if (isAfterWords && last < at && IS_DET_ADJ_PRON.has(before?.pos ?? '')) {
    return /(?:ed|ing|en|n|t)$/.test(lower) || before?.pos === 'DET';
  }
  return /(?:ed|ing)$/.test(lower) && isAfterWords && before?.pos === 'NUM' && IS_NOUN.has(next);
}

/** "marred by shooting", "after bombing in Ostrel": a noun on "-ing" behind a preposition, without an object. */
function isGerundNoun(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (!lower.endsWith('ing') || tokens[at - 1]?.pos !== 'ADP') return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return (
    (next === undefined || next.pos === 'PUNCT' || (next.pos === 'ADP' && /^(?:in|at|near|on)$/.test(next.lower))) &&
    eventNoun(lower) !== null
  );
}

/** A hyphen or stroke with words on both sides ("hit - and - run"), and the dollar of a sum. */
function isJoint(tokens: readonly Token[], at: number, last: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text.length > 3 || at + 1 >= to) return false;
  if (token.text === '-' && last === at) {
    // "News - Three people shot": a dash.
    if (tokens[at - 1]?.end !== token.start && /^[\p{Lu}\d]/u.test(tokens[at + 1]?.text ?? '')) return false;
    return IS_NOUN_PROPN_ADJ_NUM_VERB_CCONJ.has(tokens[at + 1]?.pos ?? '') && tokens[at - 1]?.pos !== 'PUNCT';
  }
  if (token.lower === 'and' && tokens[at - 1]?.text === '-' && tokens[at + 1]?.text === '-') return true;
  // "Somali and Yemeni pirates", "Australian, English climbers".
  if ((token.lower === 'and' || token.text === ',') && isPeopleRow(tokens, at, to)) return true;
  if (token.lower === '&' && IS_PROPN.has(tokens[at + 1]?.pos ?? '') && last === at) return true;
  return false;
}

/** Two adjectives of nations with a noun of small letters behind the second. */
function isPeopleRow(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined || at + 2 >= to) return false;
  return (
    isNational(before) &&
    isNational(after) &&
    tokens[at + 2]?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '')
  );
}

/** "English", "Yemeni": a capitalised adjective of a nation, and no country. */
const isNational = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) &&
  !COUNTRIES.has(lower) &&
  !/s$/.test(lower) &&
  (DEMONYMS.has(lower) || /(?:ish|[ei]an|ese|[nm]i)$/.test(lower));

/** The last noun, name or number; "Hurricane Example" and "Super Bowl 50" too have it last. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (IS_NOUN_PROPN_VERB_X_PRON.has(tokens[at]?.pos ?? '')) return at;
  }
  return to - 1;
}
