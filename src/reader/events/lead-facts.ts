import type { Candidate } from './candidate.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import type { Gathered } from './gather-events.ts';
import { leadOf } from './lead.ts';
import { isOfPicture } from './lead-place.ts';
import { orDayBefore } from './or-day-before.ts';
import { isBareHour, usable } from './time-of.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How many sentences of the body may give the main event its day: it stands far down where each paragraph is a sentence. */
const DATE_REACH = 8;

const NONE: ReadonlySet<number> = new Set();

function isOfSaying(view: EventView, from: number): boolean {
  const at = /^(?:on|late|early|earlier)$/.test(word(view, from - 1)) ? from - 2 : from - 1;
  return /^(?:said|says|told|reported|confirmed|tweeted|wrote|added)$/.test(word(view, at)) || isOfAsking(view, from);
}

/** "When reached for comment Saturday": the day on which somebody was asked. */
function isOfAsking(view: EventView, from: number): boolean {
  for (let at = from - 1; at > from - 5; at -= 1) {
    const lower = word(view, at);
    if (lower === 'comment') return true;
    if (!/^(?:on|late|early|by|phone|email|and|for)$/.test(lower)) return false;
  }
  return false;
}

/**
 * The tokens of days and places that other events of the text are said to have. What the lead tells in the words of the main event, or as
 * its news, is the main event’s own, however it was gathered: "Tram derails" and below it "a tram derailed on Wednesday".
 */
export function takenByOthers(view: EventView, events: readonly Gathered[], main: number): ReadonlySet<number> {
  const taken = new Set<number>();
  const own = events[main]?.candidates ?? [];
  const roots = new Set(own.map(({ root }) => root));
  const { bodyFrom, leadEnd } = leadOf(view);
  for (const [index, { candidates }] of events.entries()) {
    if (index === main) continue;
    for (const candidate of candidates) {
      const { kind, root, sentence, isStrong, isGeneral, when, place } = candidate;
      if (!isStrong || isGeneral || kind === 'STATEMENT') continue;
      const isTwin = sentence < leadEnd && (roots.has(root) || (kind !== 'OTHER' && kind === own[0]?.kind));
      const isNews = sentence < bodyFrom + 2 && sentence >= bodyFrom && isToldAsNews(view, candidate);
      if (when !== null && !isTwin && !isNews) taken.add(when.from);
      if (place !== null && !isTwin) taken.add(place.from);
    }
  }
  for (const { when, place } of events[main]?.candidates ?? []) {
    if (when !== null) taken.delete(when.from);
    if (place !== null) taken.delete(place.from);
  }
  return taken;
}

/** Whether a verb is that of its sentence’s main clause: what stands behind "after" or "when" happened on another day. */
function isToldAsNews(view: EventView, { source, at, sentence }: Candidate): boolean {
  if (source !== 'VERB') return false;
  const first = view.sentences[sentence]?.from ?? at;
  for (let i = at - 1; i >= first; i -= 1) {
    if (/^[,;:—–]$/.test(word(view, i)) && at - i > 1) return true;
    if (/^(?:after|before|since|when|while|following|until|who|that|which|where)$/.test(word(view, i))) return false;
  }
  return true;
}

/** The day of the main event where its own clauses have none: the first in the lead ("on Wednesday", "today"). */
export function leadDate(
  view: EventView,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number> = NONE,
): DateAt | null {
  const { bodyFrom } = leadOf(view);
  const isPlanned = candidates[0]?.status === 'PLANNED';
  const first = view.sentences[bodyFrom]?.from ?? 0;
  const end = view.sentences[Math.min(view.sentences.length, bodyFrom + DATE_REACH) - 1]?.to ?? 0;
  for (const [index, date] of view.dates.list.entries()) {
    if (date.from >= end) break;
    if (date.from < first && view.kinds[view.sentenceOf[date.from] ?? 0] !== 'HEADLINE') continue;
    const { edtf } = date.date;
    if (edtf === null || edtf.length !== 10 || usable(view, index) === null || view.quoted[date.from] === 1) continue;
    if (isOfPicture(view, view.sentenceOf[date.from] ?? 0)) continue;
    if (isOfPost(view, date) || taken.has(date.from)) continue;
    // "police said Wednesday": when it was said, not when it happened.
    if (candidates[0]?.kind !== 'STATEMENT' && isOfSaying(view, date.from)) continue;
    if (view.publishedOn !== null && isPlanned !== edtf > view.publishedOn) continue;
    if (view.publishedOn !== null && Math.abs(Date.parse(edtf) - Date.parse(view.publishedOn)) > 8 * 86_400_000)
      continue;
    return date;
  }
  return isPlanned ? null : clockTime(view);
}

/**
 * "have now been named", "has resigned": the perfect of a lead tells of the day of publication or of the day before. Behind "now" and "just"
 * it surely does; without them (`isPlain`) where it is not said of a stretch of time ("has long denied", "has sold since May").
 */
export function freshDate(view: EventView, candidates: readonly Candidate[], isPlain: boolean): DateAt | null {
  const { leadEnd } = leadOf(view);
  if (view.publishedOn === null || candidates[0]?.status === 'PLANNED') return null;
  // "has touted", "has warned": said more than once.
  if (isPlain && candidates[0]?.isGeneral === true) return null;
  for (const { verb, sentence } of candidates) {
    const group = view.verbs.list[verb];
    if (sentence >= leadEnd || group === undefined || !group.isPerfect || !group.isPresent || group.isNegated) continue;
    const words = view.tokens.slice(group.from, group.head).map(({ lower }) => lower);
    const at = group.from + words.findIndex((lower) => lower === 'now' || lower === 'just');
    const isFresh = at >= group.from;
    if (!isFresh && (!isPlain || isLasting(view, group, words))) continue;
    const [from, to] = isFresh ? [at, at + 1] : [group.from, group.to];
    return { from, to, date: { range: rangeOf(view, from, to), ...orDayBefore(view.publishedOn) } };
  }
  return null;
}

/** "has long denied", "has repeatedly said", "has sold since May", "have met for years". */
function isLasting(view: EventView, { to, sentence }: VerbGroup, words: readonly string[]): boolean {
  if (words.some((lower) => LASTING.test(lower))) return true;
  const end = view.sentences[sentence]?.to ?? to;
  for (let at = to; at < end; at += 1)
    if (/^(?:since|years|months|decades|ever|times|often|always)$/.test(word(view, at))) return true;
  return false;
}

const LASTING = /^(?:long|repeatedly|often|always|ever|already|previously|consistently|once|recently)$/;

/** "at about 6.10am": an hour without a day is of the day of publication, or of the day before. */
function clockTime(view: EventView): DateAt | null {
  const { publishedOn } = view;
  const date = view.dates.list.find((each) => isBareHour(view, each) && each.date.edtf === view.publishedOn);
  if (publishedOn === null || date === undefined || (view.sentenceOf[date.from] ?? 0) >= CLOCK_REACH) return null;
  return { ...date, date: { ...date.date, ...orDayBefore(publishedOn) } };
}

/** "— Example Fire Dept (@ExampleFire) November 10, 2016", "(Feb. 6) AP": the day that a post or a picture bears. */
function isOfPost(view: EventView, { from, to }: DateAt): boolean {
  if (word(view, from - 1) === '(' && word(view, to) === ')') return true;
  if (word(view, from - 1) !== ')') return false;
  for (let at = from - 2; at >= from - 5; at -= 1) if (word(view, at).startsWith('@')) return true;
  return false;
}

/** How many sentences down such an hour may stand. */
const CLOCK_REACH = 25;
