import type { Clauses } from './clauses.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { type EventView, word } from './event-view.ts';
import { isPossessive, type NounPhrase } from './noun-phrases.ts';

/** The date of what a verb tells: behind it in its clause, right before it, or at the start of its sentence. */
export function timeOfVerb(view: EventView, clauses: Clauses, verb: number): DateAt | null {
  const group = view.verbs.list[verb];
  if (group === undefined) return null;
  for (const index of clauses.complements[verb]?.dates ?? []) {
    const date = usable(view, index);
    if (date !== null) return date;
  }
  const before = dateEndingAt(view, group.from);
  const isOthers =
    before !== null &&
    (clauses.complements[verb - 1]?.dates.some((index) => view.dates.list[index] === before) ?? false);
  if (before !== null && !isOthers) return before;
  return openingDate(view, verb);
}

/** The date in a noun's own phrase ("Monday’s debate"), or behind it in its clause. */
export function timeOfNoun(view: EventView, phrase: NounPhrase, dates: readonly number[]): DateAt | null {
  for (let at = phrase.from; at < phrase.head; at += 1) {
    const index = view.dates.of[at] ?? -1;
    if (index >= 0 && view.dates.list[index]?.date.edtf != null) return view.dates.list[index] ?? null;
  }
  const before = dateEndingAt(view, phrase.from);
  if (before !== null && isPossessive(view.tokens, phrase.from - 1)) return before;
  for (const index of dates) {
    const date = usable(view, index);
    if (date !== null) return date;
  }
  return before !== null &&
    before.to === phrase.from &&
    before.date.edtf?.length === 10 &&
    view.tokens[phrase.from]?.pos === 'NOUN'
    ? before
    : null;
}

/** "on Tuesday visited", "Monday ’s". */
function dateEndingAt(view: EventView, at: number): DateAt | null {
  const end = word(view, at - 1) === "'s" || word(view, at - 1) === ',' ? at - 1 : at;
  const index = view.dates.of[end - 1] ?? -1;
  const date = view.dates.list[index];
  if (date === undefined || date.to !== end || date.date.edtf === null) return null;
  return view.sentenceOf[date.from] === view.sentenceOf[at - 1] ? date : null;
}

/** The date that opens a sentence is that of its first verb: "On Thursday, she spoke". */
function openingDate(view: EventView, verb: number): DateAt | null {
  const group = view.verbs.list[verb];
  if (group === undefined || (!group.isFinite && verb > 0)) return null;
  const first = view.sentences[group.sentence]?.from ?? 0;
  const prior = view.verbs.list[verb - 1];
  if (prior !== undefined && prior.sentence === group.sentence) return null;
  for (let at = first; at < first + 4 && at < group.from; at += 1) {
    const index = view.dates.of[at] ?? -1;
    if (index >= 0) return usable(view, index);
    if (view.tokens[at]?.pos !== 'ADP' && view.tokens[at]?.pos !== 'ADJ' && view.tokens[at]?.pos !== 'ADV') return null;
  }
  return null;
}

/** A day, month or year that is not another noun's ("Tuesday’s vote") nor the start of a stretch. */
export function usable(view: EventView, index: number): DateAt | null {
  const date = view.dates.list[index];
  if (date === undefined || date.date.edtf === null) return null;
  if (isPossessive(view.tokens, date.to) || isBareHour(view, date) || isAttributive(view, date)) return null;
  const before = word(view, date.from - 1);
  return /^(?:since|until|till|from|before|after|by|than|for)$/.test(before) ? null : date;
}

/** "a June 2011 email exchange": the day of the noun behind it. */
const isAttributive = (view: EventView, { from, to }: DateAt): boolean =>
  view.tokens[from - 1]?.pos === 'DET' && view.phrases.list[view.phrases.of[to] ?? -1]?.from === to;

/** "at about 6.10am": an hour without a day says not which day’s. */
export const isBareHour = (view: EventView, { date }: DateAt): boolean =>
  /T\d/.test(date.value) && !OF_DAY.test(view.text.slice(date.range.start, date.range.end));

const OF_DAY =
  /day|tonight|tomorrow|morning|evening|night|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eve|\d\s*[-/]\s*\d/i;
