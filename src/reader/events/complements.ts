import { type EventView, isCapital, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { CLAUSE_STARTS, RELATIVES } from './function-words.ts';

/** A phrase behind a verb or noun: its object (no preposition) or what a preposition leads to. */
export interface Complement {
  readonly preposition: string;
  /** The index of the noun phrase. */
  readonly phrase: number;
}

/** What belongs to a verb or noun on its right, up to the end of its own clause, the first token behind it. */
export interface Complements {
  readonly list: readonly Complement[];
  /** The indexes of the dates. */
  readonly dates: readonly number[];
  readonly end: number;
}

const REACH = 40;

/** Walks right over objects, prepositions and dates to the next verb, clause or mark that ends the clause. */
export function complementsFrom(view: EventView, from: number): Complements {
  const list: Complement[] = [];
  const dates: number[] = [];
  const sentence = view.sentences[view.sentenceOf[from - 1] ?? -1];
  const stop = Math.min(from + REACH, sentence?.to ?? from);
  let at = from;
  let preposition = '';
  while (at < stop) {
    const lower = word(view, at);
    const date = view.dates.of[at] ?? -1;
    const phrase = view.phrases.of[at] ?? -1;
    if (date >= 0 && phrase < 0) {
      if (!UNDATING.has(preposition) && !isOfNoun(view, list.at(-1), at)) dates.push(date);
      at = view.dates.list[date]?.to ?? at + 1;
      preposition = '';
      continue;
    }
    if (phrase >= 0) {
      const { to, from: begin } = view.phrases.list[phrase] ?? { to: at + 1, from: at };
      if (RELATIVES.has(lower) && view.tokens[at]?.pos === 'PRON') break;
      if (at > from && preposition === '' && startsClause(view, to, begin, at)) break;
      // "driver’s phone records": the records, not the driver.
      if (view.phrases.list[phrase + 1]?.owner === phrase) {
        at = to + 1;
        continue;
      }
      list.push({ preposition, phrase });
      at = to;
      // The words behind an "and" keep its preposition.
      if (word(view, at) === 'and') at += 1;
      else preposition = '';
      continue;
    }
    const verb = view.verbs.of[at] ?? -1;
    if (verb >= 0) break;
    if (view.tokens[at]?.text === 'By') break;
    if (view.tokens[at]?.pos === 'ADP' || lower === 'to') {
      if (CLAUSE_STARTS.has(lower) && opensClause(view, at, stop)) break;
      preposition = lower;
    } else if (CLAUSE_STARTS.has(lower)) break;
    else if (/^[;:.!?—–"”“]$/.test(lower) && lower !== '.') break;
    else if (lower === ',' && !goesOn(view, at + 1)) break;
    else if (lower === 'and' || lower === 'but' || lower === 'or') {
      if ((view.verbs.of[at + 1] ?? -1) >= 0) break;
    } else if (/^[-(]$/.test(lower)) break;
    at += 1;
  }
  return { list, dates, end: at };
}

/** "in response to the launches in July": the day of the event that stands before it. */
function isOfNoun(view: EventView, last: Complement | undefined, at: number): boolean {
  const phrase = view.phrases.list[last?.phrase ?? -1];
  if (phrase === undefined || last?.preposition === '' || at - phrase.to > 1) return false;
  return eventNoun(word(view, phrase.head)) !== null && !isCapital(view, phrase.head);
}

/** Prepositions behind which a date is not that of the verb: "since Tuesday". */
const UNDATING = new Set([
  'since',
  'until',
  'till',
  'before',
  'after',
  'from',
  'of',
  'to',
  'for',
  'about',
  'by',
  'than',
]);

/** Whether a noun phrase is the subject of what follows it. */
function startsClause(view: EventView, to: number, begin: number, at: number): boolean {
  const next = view.verbs.list[view.verbs.of[to] ?? -1];
  return begin === at && next !== undefined && next.isFinite && next.form !== 'PAST_OR_PARTICIPLE';
}

function opensClause(view: EventView, at: number, stop: number): boolean {
  if (leadsToBody(view, at)) return false;
  for (let i = at + 1; i < Math.min(stop, at + 14); i += 1) {
    if (/^[,;:]$/.test(word(view, i))) return false;
    const group = view.verbs.list[view.verbs.of[i] ?? -1];
    if (group !== undefined) return group.isFinite || group.form === 'ING';
  }
  return false;
}

/** "before a harbour committee that …", "before Congress.": a body that hears somebody. */
export function leadsToBody(view: EventView, at: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[at + 1] ?? -1];
  if (word(view, at) !== 'before' || phrase?.from !== at + 1) return false;
  return HEARING.test(word(view, phrase.head)) && (view.verbs.of[phrase.to] ?? -1) < 0;
}

const HEARING =
  /^(?:congress|parliament|senate|house|court|judge|jury|tribunal|panel|(?:sub)?committee|commission|board|council|inquiry|magistrates?|lawmakers|mps)$/;

/** Behind a comma a place's region, a date or a preposition of place goes on. */
function goesOn(view: EventView, at: number): boolean {
  if ((view.dates.of[at] ?? -1) >= 0) return true;
  const lower = word(view, at);
  if (/^(?:in|on|at|near|outside|late|early)$/.test(lower)) return true;
  return (
    isCapital(view, at) &&
    (view.phrases.of[at] ?? -1) >= 0 &&
    /^[,.;]$/.test(word(view, view.phrases.list[view.phrases.of[at] ?? -1]?.to ?? at))
  );
}
