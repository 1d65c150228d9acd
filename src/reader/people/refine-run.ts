import { MONTHS, WEEKDAYS } from '../lexicon/date-words.ts';
import { BODY_WORDS, PERSON_NOUNS } from '../lexicon/titles.ts';
import type { Token } from '../reading.ts';
import { isGivenName } from './given-names.ts';
import { isTitle } from './is-title.ts';
import { nameKey } from './name-key.ts';
import { isAcronym, isFirstName, type NameRun } from './name-runs.ts';
import { isNamedLikePlace } from './name-words.ts';
import { nameTokens } from './nicknames.ts';
import { isFirm, isKnownBody } from './not-people.ts';
import type { NameTags } from './tagger/tag-names.ts';
import { LISTED, listed } from './tagger/word-lists.ts';

/**
 * The names within a run as the tagger sees it: without the words before that are no part of one ("Broker | Khurshid
 * Alam"), without those behind ("Obama | Briefed"), and cut where one within is none ("MITCHELL | DEFEATS | BAILEY").
 */
export function refineRun(tokens: readonly Token[], run: NameRun, tags: NameTags): NameRun[] {
  if (run.to - run.from < 2 || isFirm(tokens, run) || isKnownBody(nameKey(tokens, run))) return [run];
  if (nameTokens(tokens, run).length < run.to - run.from)
    return [run.titleFrom === run.from && isCallingBefore(tokens, run.from) ? { ...run, from: run.from + 1 } : run];
  const isIn = (at: number): boolean => !isForeign(tokens, run, at, tags);
  const found: NameRun[] = [];
  let at = run.from;
  while (at < run.to) {
    while (at < run.to && !isIn(at)) at += 1;
    const from = at;
    while (at < run.to && isIn(at)) at += 1;
    if (at === from) break;
    const titleFrom = from === run.from ? run.titleFrom : titleStart(tokens, run, from);
    found.push({ ...run, from, to: at, titleFrom });
  }
  return found.length > 0 ? found : [run];
}

/** How much less a word must speak for a name than its neighbours do, to be none of it. */
const GAP = 4;

function isForeign(tokens: readonly Token[], run: NameRun, at: number, { margins, tagOf }: NameTags): boolean {
  const { from, to } = run;
  const token = tokens[at];
  const margin = margins[at] ?? 0;
  if (token === undefined) return false;
  if (isDate(tokens, at) && (at === from || !NAMED_DAYS.test(tokens[at - 1]?.lower ?? ''))) return true;
  if (at === run.sentence.from && token.pos === 'ADP' && isPlain(token)) return true;
  if (isLabel(tokens, run, at)) return true;
  if (at === from && at + 2 < to && (isCallingBefore(tokens, at) || isStrangeBefore(tokens, at, margins))) return true;
  if (margin > -1 || isFirstName(token.lower) || tagOf(at) === 'PERSON') return false;
  if (token.text === token.lower || token.text.length < 3) return false;

  if (at === from && to - from === 2 && isUnknownFirst(tokens, run)) return false;
  const later = most(margins, at + 1, to);
  const earlier = most(margins, from, at);
  if (later > 0 && later - margin > GAP && earlier < 0) return !BODY_WORDS.has(tokens[to - 1]?.lower ?? '');
  if (earlier > 0 && margin < FAR && endsFar(margins, at, to)) return true;
  if (earlier < 0.5 || margin > -3 || BODY_WORDS.has(tokens[to - 1]?.lower ?? '')) return false;
  const isWord = token.pos === 'VERB' || token.pos === 'ADV' || (listed(token.lower) & LISTED.COMMON) !== 0;
  return isWord && (listed(token.lower) & LISTED.LAST) === 0;
}

/**
 * An agency, a position or a place in capitals before a full name or behind it ("EPA Ann Hale", "Ann Hale PA"), the words
 * before it, and capitals that turn into small letters, as where a caption meets the text ("ANN HALE Harbury").
 */
function isLabel(tokens: readonly Token[], { from, to, shouts }: NameRun, at: number): boolean {
  if (shouts) return false;
  const last = tokens[to - 1];
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isShort = (i: number): boolean =>
    isAcronym(text(i)) && !ROMAN.test(text(i)) && !FORMS.test(text(i)) && !isFirstName(tokens[i]?.lower ?? '');
  const isLoud = (i: number): boolean => text(i).length > 2 && text(i) === text(i).toUpperCase();
  const isMixed = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(text(i));
  // "ANGRY HALE Ann Hale": a label of the name that follows.
  if (to - from > 3 && isLoud(from) && isMixed(to - 1) && tokens[to - 3]?.lower === last?.lower && isLoud(to - 3))
    return at < to - 2;
  if (to - from > 2 && isShort(at) && (at === to - 1 || (isMixed(at + 1) && isMixed(at + 2))))
    return text(at).length > 2 || LABELS.test(text(at));
  if (to - from === 2 && at === from && isShort(at) && text(at).length > 2 && isMixed(at + 1)) return true;
  return at - from > 1 && isMixed(at) && isLoud(from) && isLoud(from + 1);
}

const ROMAN = /^(?:[IVX]+|JR|SR)$/;
/** Forms of firms in capitals, which belong to the firm's name. */
const FORMS = /^(?:LLC|LLP|PLC|LP|AG|NV|AB|SA)$/;
const LABELS = /^(?:AP|PA|QB|UN|EU|US|UK|TV|WR|RB|PR)$/;

/** A day right behind a name, as American papers write it ("told Ann Hale Tuesday", "met Hale March 3"), or before one. */
const isDate = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return WEEKDAYS.has(lower) || (MONTHS.has(lower) && /^\d/.test(tokens[at + 1]?.text ?? ''));
};

/** What the name of a day begins with. */
const NAMED_DAYS =
  /^(?:black|good|super|ash|palm|easter|whit|cyber|giving|bloody|shrove|maundy|holy|small|fat|spy|ruby|man|joe|happy|casual|big)$/;

/** Words behind a name that the tagger is sure are of none: "Ann Hale | Photographic Legacy Program". */
const FAR = -6;

/** A calling, or a common word before a first name: "Broker | Khurshid Alam", "Despot | Ann Hale". */
function isCallingBefore(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const bits = listed(lower);
  if (PERSON_NOUNS.has(lower) && !isFirstName(lower) && (bits & (LISTED.MAN | LISTED.WOMAN | LISTED.LAST)) === 0)
    return true;
  const isName = (bits & (LISTED.MAN | LISTED.WOMAN | LISTED.LAST | LISTED.NAME)) !== 0;
  return (bits & LISTED.COMMON) !== 0 && !isName && isGivenName(tokens[at + 1]?.lower ?? '');
}

/** A word of no list of names right before a first name, of which the tagger is far surer: "Harburians | Ann Hale". */
function isStrangeBefore(tokens: readonly Token[], at: number, margins: Float32Array): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !isGivenName(next.lower)) return false;
  const [own, other] = [margins[at] ?? 0, margins[at + 1] ?? 0];
  return isPlain(token) && own < LITTLE && other - own > FAR_MORE;
}

/** "Tove | Lindqvist-Dahl", "Hub | Dorley, 81": a first word of no list, or any where an age follows, belongs to the name. */
function isUnknownFirst(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first?.pos !== 'PROPN' || last === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  if (BODY_WORDS.has(last.lower) || PERSON_NOUNS.has(first.lower)) return false;
  const isAged = tokens[to]?.text === ',' && /^\d{2}$/.test(tokens[to + 1]?.text ?? '');
  return isAged || listed(first.lower) === 0 || isNamedLikePlace([first, last]);
}

/** A word with one capital, of no list of names. */
const isPlain = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
  !isFirstName(lower) &&
  (listed(lower) & (LISTED.MAN | LISTED.WOMAN | LISTED.LAST | LISTED.NAME)) === 0;

const LITTLE = 1.5;
const FAR_MORE = 3.5;

function endsFar(margins: Float32Array, at: number, to: number): boolean {
  for (let i = at; i < to; i += 1) if ((margins[i] ?? 0) > FAR) return false;
  return to - at > 1;
}

function most(margins: Float32Array, from: number, to: number): number {
  let best = -99;
  for (let i = from; i < to; i += 1) best = Math.max(best, margins[i] ?? 0);
  return best;
}

/** Where a title begins that the words right before a name are: at the run's own begin, if the last of them says a calling. */
function titleStart(tokens: readonly Token[], run: NameRun, from: number): number {
  const last = tokens[from - 1]?.lower ?? '';
  return isTitle(last) || PERSON_NOUNS.has(last) ? run.titleFrom : from;
}
