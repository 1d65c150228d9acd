import type { EventKind, QuoteFound, Range } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { type EventView, word } from './event-view.ts';
import { CLAUSE_STARTS } from './function-words.ts';
import { isPossessive } from './noun-phrases.ts';
import { tokenAt } from './token-lookup.ts';

/** When and at which occasion a quote's own sentence says it was said. */
export interface SaidAt {
  readonly date: DateAt | null;
  /** The occasion, as it stands among the candidates, and the words that lead to it ("in the NBC interview"). */
  readonly occasion: Candidate | null;
  readonly evidence: Range | null;
}

const NOWHERE: SaidAt = { date: null, occasion: null, evidence: null };

/** Kinds of event that somebody can speak at. */
const SPEAKING: ReadonlySet<EventKind> = new Set([
  'INTERVIEW',
  'PRESS_CONFERENCE',
  'SPEECH',
  'CALL',
  'MEETING',
  'APPEARANCE',
  'TALKS',
  'CEREMONY',
  'STATEMENT',
  'TRIAL',
  'VISIT',
  'PROTEST',
]);

/** Looks around a quote's cue and source, outside its content, in their sentence. */
export function findSaidAt(
  view: EventView,
  quote: QuoteFound,
  inSentence: ReadonlyMap<number, readonly Candidate[]>,
): SaidAt {
  const anchor = quote.cue ?? quote.source?.range ?? null;
  if (anchor === null) return NOWHERE;
  const cue = tokenAt(view.tokens, anchor.start);
  const sentence = view.sentenceOf[cue];
  if (sentence === undefined) return NOWHERE;
  const outside = (at: number): boolean => !isInside(quote, view.tokens[at]?.start ?? 0);
  let occasion: Candidate | null = null;
  for (const each of inSentence.get(sentence) ?? []) {
    if (!SPEAKING.has(each.kind) || each.phrase < 0 || !outside(each.at) || leadOf(view, quote, each) < 0) continue;
    if (occasion === null || Math.abs(each.at - cue) < Math.abs(occasion.at - cue)) occasion = each;
  }
  const date = dateNear(view, quote, cue, outside) ?? occasionDate(occasion, outside);
  const evidence = occasion === null ? null : evidenceOf(view, quote, occasion);
  return { date, occasion, evidence };
}

const occasionDate = (occasion: Candidate | null, outside: (at: number) => boolean): DateAt | null =>
  occasion?.when != null && outside(occasion.when.from) ? occasion.when : null;

/** From the preposition to the end of the occasion, with its date where that stands right behind. */
function evidenceOf(view: EventView, quote: QuoteFound, occasion: Candidate): Range {
  const lead = leadOf(view, quote, occasion);
  const { range } = occasion.mention;
  const end = tokenAt(view.tokens, range.end - 1) + 1;
  const { when } = occasion;
  const isBehind = when !== null && when.from >= end && when.from - end <= 1;
  return { start: view.tokens[lead]?.start ?? range.start, end: isBehind ? when.date.range.end : range.end };
}

const isInside = (quote: QuoteFound, offset: number): boolean =>
  quote.content.some(({ start, end }) => offset >= start && offset < end);

/** The token that leads to an occasion: "in", "at", "during", or itself where it is who was told ("told a press conference"); else -1. */
function leadOf(view: EventView, quote: QuoteFound, occasion: Candidate): number {
  const phrase = view.phrases.list[occasion.phrase];
  if (phrase === undefined) return -1;
  const before = word(view, phrase.from - 1);
  // "a swipe at the riots" is said of them, not at them.
  if (before === 'at' && AIMED.test(word(view, phrase.from - 2))) return -1;
  if (/^(?:in|at|during|on|into)$/.test(before)) return phrase.from - 1;
  if (/^(?:told|tells|telling|tell|addressing|addressed)$/.test(before)) return phrase.from;
  const source = quote.source?.range;
  return source !== undefined &&
    source.start <= occasion.mention.range.start &&
    occasion.mention.range.end <= source.end &&
    occasion.kind === 'TRIAL'
    ? phrase.from
    : -1;
}

/** Nouns with an "at" of what they are aimed at. */
const AIMED =
  /^(?:swipes?|digs?|jabs?|shots?|looks?|glances?|attempts?|anger|angry|outrage|outraged|fury|furious|dismay|frustration|disgust|surprise|surprised|shock|shocked)$/;

/** The most tokens between the cue and its date ("told reporters in Example on Tuesday"). */
const REACH = 12;

function dateNear(view: EventView, quote: QuoteFound, cue: number, outside: (at: number) => boolean): DateAt | null {
  const source = quote.source?.range ?? null;
  const cueEnd = quote.cue === null ? cue + 1 : tokenAt(view.tokens, quote.cue.end - 1) + 1;
  const sourceAt = source === null ? cue : tokenAt(view.tokens, source.start);
  const sourceEnd = source === null ? cueEnd : tokenAt(view.tokens, source.end - 1) + 1;
  const near = sourceAt >= cueEnd && sourceAt - cueEnd < 3;
  const before = dateEndingAt(view, Math.min(cue, sourceAt)) ?? dateEndingAt(view, cue);
  if (before !== null && outside(before.from)) return usable(view, before);
  const begin = near ? sourceEnd : cueEnd;
  for (let at = begin; at < begin + REACH; at += 1) {
    if (view.sentenceOf[at] !== view.sentenceOf[cue] || !outside(at)) return null;
    const date = view.dates.list[view.dates.of[at] ?? -1];
    if (date !== undefined) return usable(view, date);
    const lower = word(view, at);
    if (
      (view.verbs.of[at] ?? -1) >= 0 ||
      (CLAUSE_STARTS.has(lower) && lower !== 'as') ||
      /^(?:and|[,;:.“”()—–-]|")$/.test(lower)
    )
      return null;
    if (/^(?:since|until|before|after|from|about|of|against|over|for|by)$/.test(lower)) return null;
  }
  return null;
}

/** "On Tuesday, Ms Example said", "Ms Example on Tuesday said". */
function dateEndingAt(view: EventView, at: number): DateAt | null {
  const end = word(view, at - 1) === ',' ? at - 1 : at;
  const date = view.dates.list[view.dates.of[end - 1] ?? -1];
  if (date === undefined || date.to !== end || view.sentenceOf[date.from] !== view.sentenceOf[at]) return null;
  const first = view.sentences[view.sentenceOf[at] ?? 0]?.from ?? 0;
  return end === at || date.from - first <= 1 ? date : null;
}

/** "said Tuesday’s vote" is the vote’s date. */
function usable(view: EventView, date: DateAt): DateAt | null {
  return date.date.edtf === null || isPossessive(view.tokens, date.to) ? null : date;
}
