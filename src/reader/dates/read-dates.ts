import type { DateFound, Post } from '../../../schema/domain/model.ts';
import type { WordIndex } from '../reading.ts';
import { type DayNumber, dayOf, quarterAfter } from './calendar.ts';
import { isDayFirst } from './day-first.ts';
import { edtfOf } from './edtf-of.ts';
import { afterLooseWords } from './loosely.ts';
import type { DateRule, Frame, Match, Reading } from './rule.ts';
import { DATE_RULES } from './rules/index.ts';
import { tenseNear } from './tense.ts';

/** A text's words, and the day it was published on (`YYYY-MM-DD`), null where nobody states it. */
export interface DatedWords {
  readonly words: WordIndex;
  readonly publishedOn: string | null;
  /** Of a live blog, where each post begins and its own day. */
  readonly posts?: readonly Post[];
  /** The language the text states (BCP 47), for the order of day and month in numbers. */
  readonly language?: string | null;
}

/**
 * Finds every date and time expression of a text, in order, as TIMEX3 would annotate it, and resolves it against the day
 * of publication and the tense near it. Never throws; time is linear in the text's length.
 */
export function readDates(
  { words, publishedOn, language = null, posts = [] }: DatedWords,
  rules: readonly DateRule[] = DATE_RULES,
): DateFound[] {
  const byFirst = rules === DATE_RULES ? ALL_BY_FIRST : rulesByFirst(rules);
  let published = publishedOn === null ? null : dayOf(publishedOn);
  let post = 0;
  const dayFirst = isDayFirst(words.text, language);
  const found: DateFound[] = [];
  let before: string | null = null;
  let quarter: string | null = null;
  let overMonths = false;
  let lastEnd = -1;
  let at = 0;
  while (at < words.lower.length) {
    for (let next = posts[post]; next !== undefined && next.start <= (words.start[at] ?? 0); next = posts[post]) {
      published = dayOf(next.publishedOn);
      post += 1;
    }
    const best = longestMatch(words, at, byFirst);
    if (best === null) {
      overMonths ||= isMonthsOfYear(words, at);
      at += 1;
      continue;
    }
    const joined = lastEnd >= 0 && areJoined(words, lastEnd, at) ? before : null;
    const frame: Frame = {
      published,
      tense: tenseNear(words, at, best.end),
      before,
      joined,
      sameDay: lastEnd >= 0 && leadsToTime(words, lastEnd, at) ? before : null,
      dayFirst,
      quarter,
      compared: overMonths ? null : quarter,
    };
    const reading = best.read(frame);
    if (reading === null) {
      at += 1;
      continue;
    }
    found.push(dateFound(words, at, best.end, reading, best.isAbout));
    if (/^\d{4}-Q\d$/.test(reading.value)) {
      quarter = spokenOf(quarter, reading.value, published);
      overMonths = false;
    }
    if (/^\d{3}/.test(reading.value)) before = reading.value;
    lastEnd = best.end;
    at = best.end;
  }
  return found;
}

/** "the first nine months": results then compare with the same months of a year before, and not with a quarter. */
function isMonthsOfYear(words: WordIndex, at: number): boolean {
  return words.lower[at] === 'months' && /^(?:six|nine|6|9)$/.test(words.lower[at - 1] ?? '');
}

/** Results speak of one quarter, the one just over or else that named first, and compare it with earlier ones and with those to come. */
function spokenOf(quarter: string | null, value: string, published: DayNumber | null): string {
  if (published !== null && value === quarterAfter(published, -1)) return value;
  const later = quarter === null || quarter.slice(0, 4) < value.slice(0, 4);
  const over = published === null || value <= quarterAfter(published, 0);
  return later && (over || quarter === null) ? value : (quarter ?? value);
}

function dateFound(words: WordIndex, at: number, end: number, { value, edtf }: Reading, isAbout: boolean): DateFound {
  const range = { start: words.start[at] ?? 0, end: words.end[end - 1] ?? 0 };
  const date = edtf === undefined ? edtfOf(value) : edtf;
  const isWhole = date !== null && value === date && /^\d{4}(?:-\d\d){0,2}$/.test(date);
  return { range, value, edtf: isAbout && isWhole ? `${date}~` : date };
}

function rulesByFirst(rules: readonly DateRule[]): ReadonlyMap<string, readonly DateRule[]> {
  const map = new Map<string, DateRule[]>();
  for (const rule of rules) {
    for (const first of rule.first) map.set(first, [...(map.get(first) ?? []), rule]);
  }
  return map;
}

const ALL_BY_FIRST = rulesByFirst(DATE_RULES);

/** The match that takes the most words, with the loose words before it; none that leaves its sentence. */
function longestMatch(
  words: WordIndex,
  at: number,
  rules: ReadonlyMap<string, readonly DateRule[]>,
): LooseMatch | null {
  const behind = afterLooseWords(words, at);
  const loose = behind === null ? null : matchAt(words, behind.end, rules);
  if (loose !== null && behind !== null && words.sentence[at] === words.sentence[loose.end - 1])
    return { ...loose, isAbout: behind.isAbout };
  const match = matchAt(words, at, rules);
  return match === null ? null : { ...match, isAbout: false };
}

/** A match, and whether the words before it say that it is about so ("around 1990"). */
type LooseMatch = Match & { readonly isAbout: boolean };

function matchAt(words: WordIndex, at: number, rules: ReadonlyMap<string, readonly DateRule[]>): Match | null {
  const word = words.lower[at] ?? '';
  const first = word.charCodeAt(0);
  const candidates = rules.get(first >= 48 && first <= 57 ? '#' : word);
  if (candidates === undefined) return null;
  let best: Match | null = null;
  for (const rule of candidates) {
    const match = rule.match(words, at);
    if (match === null || words.sentence[match.end - 1] !== words.sentence[at]) continue;
    if (best === null || match.end > best.end) best = match;
  }
  return best;
}

const BEFORE_TIME = new Set([
  'at',
  'around',
  'about',
  'shortly',
  'just',
  'before',
  'after',
  'by',
  'from',
  'until',
  ',',
  '(',
]);

/** Whether no more than three small words stand between a day and what may be its time ("Thursday, *at around*"). */
function leadsToTime(words: WordIndex, end: number, at: number): boolean {
  if (words.sentence[end - 1] !== words.sentence[at] || at - end > 3 || at === end) return at === end;
  for (let i = end; i < at; i += 1) if (!BEFORE_TIME.has(words.lower[i] ?? '')) return false;
  return true;
}

const JOINTS = new Set(['and', 'or', 'to', 'through', 'until', 'till', '-', '–', '—']);

/** Whether one word of joining stands between two dates ("next Wednesday *and* Thursday"). */
function areJoined(words: WordIndex, end: number, at: number): boolean {
  if (words.sentence[end - 1] !== words.sentence[at]) return false;
  if (at === end + 1) return JOINTS.has(words.lower[end] ?? '');
  return at === end + 2 && words.lower[end] === 'and' && words.lower[end + 1] === 'on';
}
