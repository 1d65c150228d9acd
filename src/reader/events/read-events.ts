import type { EventFound, EventLink, MentionFound, QuoteFound, Range, WhenFound } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';
import { type Gathered, mergeEvents } from './merge-events.ts';
import { nameEvent } from './name-event.ts';
import { findNounEvents, onceEach } from './noun-events.ts';
import { findSaidAt, type SaidAt, statementOf } from './said-at.ts';
import { type Found, type Scene, setScene, statedDate } from './scene.ts';
import { findVerbEvents } from './verb-events.ts';

/** The events of an article, and its quotes with when they were said, at which event, and about which. */
export interface EventsRead {
  readonly events: readonly EventFound[];
  readonly quotes: readonly QuoteFound[];
}

/** Reads what happened or is planned at a time or place, and links the quotes to it. Never throws; linear in the text's length. */
export function readEvents(found: Found): EventsRead {
  const scene = setScene(found);
  const told = [...findNounEvents(scene), ...findVerbEvents(scene)].sort((a, b) => a.at - b.at);
  const inSentence = bySentence(scene, told);
  const saidAt = found.quotes.map((quote) => findSaidAt(scene, quote, inSentence));
  const withSpeakers = addSpeakers(told, found.quotes, saidAt);
  const statements = found.quotes.map((quote, i) => {
    const said = saidAt[i];
    return said === undefined || said.date === null || said.occasion !== null
      ? null
      : statementOf(scene, quote, said.date);
  });
  const candidates = [...withSpeakers.values(), ...statements.filter((each) => each !== null)].sort(
    (a, b) => a.at - b.at,
  );
  const gathered = mergeEvents(candidates);
  const events = gathered.map((each, i) => eventFound(scene, each, `e${i + 1}`));
  const keyOf = new Map<Candidate, string>();
  gathered.forEach((each, i) => {
    for (const candidate of each.candidates) keyOf.set(candidate, `e${i + 1}`);
  });
  const occasions = saidAt.map((said, i) => {
    const statement = statements[i] ?? null;
    const candidate = said.occasion === null ? statement : (withSpeakers.get(said.occasion) ?? null);
    const event = candidate === null ? undefined : keyOf.get(candidate);
    const evidence = said.evidence ?? (said.date === null ? null : statedDate(scene, said.date));
    return event === undefined || evidence === null ? null : { event, range: evidence };
  });
  return { events, quotes: linkQuotes(scene, found.quotes, saidAt, occasions, events) };
}

function bySentence(scene: Scene, candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const sentence = scene.sentence[candidate.at] ?? -1;
    const here = map.get(sentence);
    if (here === undefined) map.set(sentence, [candidate]);
    else here.push(candidate);
  }
  return map;
}

/** Who speaks at an occasion takes part in it; the unnamed as a group. */
function addSpeakers(
  told: readonly Candidate[],
  quotes: readonly QuoteFound[],
  saidAt: readonly SaidAt[],
): ReadonlyMap<Candidate, Candidate> {
  const map = new Map(told.map((each) => [each, each]));
  quotes.forEach((quote, i) => {
    const occasion = saidAt[i]?.occasion ?? null;
    const source = quote.source;
    if (occasion === null || source === null) return;
    const now = map.get(occasion) ?? occasion;
    const added =
      quote.speaker === null
        ? { ...now, groups: source.kind === 'UNNAMED' ? [...now.groups, source.range] : now.groups }
        : { ...now, participants: [...now.participants, { person: quote.speaker, range: source.range }] };
    map.set(occasion, { ...added, when: now.when ?? saidAt[i]?.date ?? null });
  });
  return map;
}

function eventFound(scene: Scene, { candidates, when }: Gathered, key: string): EventFound {
  const founder = candidates.find(({ named }) => named) ?? candidates[0];
  if (founder === undefined) throw new Error('an event without a candidate');
  const placed = candidates.find(({ place }) => place !== null)?.place ?? null;
  const participants = onceEach(candidates.flatMap((each) => each.participants));
  const people = participants.map(({ person }) => scene.names.get(person) ?? '').filter(Boolean);
  return {
    key,
    name: nameEvent(founder, placed?.name ?? null, people),
    kind: founder.kind,
    status: 'HAPPENED',
    when: when?.edtf == null ? null : { edtf: when.edtf, range: statedDate(scene, when) },
    place: placed === null ? null : { name: placed.name, range: placed.range },
    participants,
    groups: apart(candidates.flatMap(({ groups }) => groups)),
    mentions: apartMentions(candidates.map(({ mention }) => mention)),
    roots: [],
    confidence: Math.max(...candidates.map(({ confidence }) => confidence)),
  };
}

/** Ranges in order, none overlapping one before it. */
function apart(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of sorted) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

function apartMentions(mentions: readonly MentionFound[]): MentionFound[] {
  const sorted = [...mentions].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: MentionFound[] = [];
  for (const mention of sorted) if (mention.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(mention);
  return kept;
}

/** How many quotes by one speaker may go on at an occasion named once. */
const GOES_ON = 6;

function linkQuotes(
  scene: Scene,
  quotes: readonly QuoteFound[],
  saidAt: readonly SaidAt[],
  occasions: readonly (EventLink | null)[],
  events: readonly EventFound[],
): QuoteFound[] {
  const byKey = new Map(events.map((event) => [event.key, event]));
  const about = mentionsIn(quotes, events);
  let current: { speaker: string; said: WhenFound | null; occasion: EventLink; left: number } | null = null;
  return quotes.map((quote, i) => {
    const own = occasions[i] ?? null;
    const date = saidAt[i]?.date ?? null;
    const stated: WhenFound | null = date?.edtf == null ? null : { edtf: date.edtf, range: statedDate(scene, date) };
    if (own !== null) {
      const said = stated ?? byKey.get(own.event)?.when ?? null;
      const day = said !== null && /^\d{4}-\d\d-\d\d$/.test(said.edtf) ? said : null;
      current = quote.speaker === null ? null : { speaker: quote.speaker, said: day, occasion: own, left: GOES_ON };
      return { ...quote, said: stated ?? day, occasion: own, about: about[i] ?? [] };
    }
    if (current !== null && quote.speaker === current.speaker && stated === null && current.left > 0) {
      current.left -= 1;
      return { ...quote, said: current.said, occasion: current.occasion, about: about[i] ?? [] };
    }
    current = null;
    return { ...quote, said: stated, occasion: null, about: about[i] ?? [] };
  });
}

/** The events whose words stand in each quote's content, each once. */
function mentionsIn(quotes: readonly QuoteFound[], events: readonly EventFound[]): EventLink[][] {
  const mentions = events
    .flatMap(({ key, mentions: list }) => list.map(({ range }) => ({ event: key, range })))
    .sort((a, b) => a.range.start - b.range.start);
  return quotes.map(({ content }) => {
    const links = content.flatMap((piece) => {
      const from = firstFrom(mentions, piece.start);
      const inside: EventLink[] = [];
      for (let i = from; i < mentions.length; i++) {
        const link = mentions[i];
        if (link === undefined || link.range.start >= piece.end) break;
        if (link.range.end <= piece.end) inside.push(link);
      }
      return inside;
    });
    return links.filter(({ event }, i) => links.findIndex((other) => other.event === event) === i);
  });
}

function firstFrom(links: readonly EventLink[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
