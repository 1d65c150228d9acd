import type { EventFound, EventKind, MentionFound, QuoteFound } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';
import { adjectiveCandidates } from './adjective-candidates.ts';
import type { Candidate } from './candidate.ts';
import { captionCandidates } from './caption-candidates.ts';
import { chooseMain } from './choose-main.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { courtCandidates } from './court-candidates.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { apartMentions, eventFound, isTurned } from './event-found.ts';
import { type EventView, eventViewOf } from './event-view.ts';
import { finishName } from './finish-name.ts';
import { founderOf } from './founder-of.ts';
import { type Gathered, gatherEvents } from './gather-events.ts';
import { generalPredicates } from './general-predicates.ts';
import { isReported } from './is-reported.ts';
import { isServed } from './is-served.ts';
import { isSoundlyNamed } from './is-soundly-named.ts';
import { keepNews } from './keep-news.ts';
import { takenByOthers } from './lead-facts.ts';
import { linkQuotes } from './link-quotes.ts';
import { nounCandidates } from './noun-candidates.ts';
import { withOtherParties } from './other-parties.ts';
import { bareText } from './phrase-text.ts';
import { type Remark, remarks } from './remark-candidates.ts';
import { repeatsMain } from './repeats-main.ts';
import { findSaidAt, type SaidAt } from './said-at.ts';
import { withSharedPlace } from './shared-place.ts';
import { verbCandidates } from './verb-candidates.ts';

/** The events of an article, which of them it is chiefly about, and its quotes with when they were said, at which event, and about which. */
export interface EventsRead {
  readonly events: readonly EventFound[];
  readonly mainEvent: string | null;
  readonly quotes: readonly QuoteFound[];
}

/** The rules that find words which tell of events, in order: where two find the same words, the first has them. */
const FINDERS: readonly ((view: EventView, clauses: Clauses) => readonly Candidate[])[] = [
  captionCandidates,
  nounCandidates,
  verbCandidates,
  courtCandidates,
  adjectiveCandidates,
  generalPredicates,
];

/** Reads what happens in a text: who does what, when and where, and how it stands. Never throws; linear in the text's length. */
export function readEvents(reading: Reading): EventsRead {
  const view = eventViewOf(reading);
  const clauses = clausesOf(view);
  const told = inOrder(FINDERS.flatMap((find) => find(view, clauses)));
  const sentences = bySentence(told);
  const saidAt = reading.quotes.map((quote) => findSaidAt(view, quote, sentences));
  const spoken = withSpeakers(reading.quotes, saidAt);
  const said = remarks(view, reading.quotes, saidAt);
  const gathered: readonly Gathered[] = [
    ...gatherEvents(
      view,
      told.map((each) => spoken.get(each) ?? each),
    ),
    ...said,
  ];
  const chosen = chooseMain(view, gathered);
  const facts = {
    taken: takenByOthers(view, gathered, chosen),
    saidOn: saidOn(reading.quotes, saidAt, gathered[chosen]),
  };
  const chief = gathered[chosen];
  const found = chief === undefined ? null : eventFound(view, clauses, chief, '', facts, remarkName(said, chief));
  const mainFound =
    found !== null && chief !== undefined && isReported(view, found.event, chief)
      ? withNamed(view, found.event, gathered)
      : null;
  const main = mainFound === null ? -1 : chosen;
  const occasions = new Set(
    saidAt.flatMap(({ occasion }) => (occasion === null ? [] : [spoken.get(occasion) ?? occasion])),
  );
  const kept = keepNews(view, gathered, main, occasions);
  const keyOf = new Map<Candidate, string>();
  const served: EventFound[] = [];
  const repeated: MentionFound[] = [];
  const order = gathered
    .map((_, i) => i)
    .filter((i) => kept[i] === true)
    .sort((a, b) => firstAt(gathered[a]) - firstAt(gathered[b]));
  let mainEvent: string | null = null;
  for (const i of order) {
    const each = gathered[i];
    if (each === undefined) continue;
    const key = `e${served.length + 1}`;
    const { event, by } =
      i === main && mainFound !== null
        ? { event: { ...mainFound, key }, by: found?.by }
        : eventFound(view, clauses, each, key, null, remarkName(said, each));
    const isOccasion = each.candidates.some((candidate) => occasions.has(candidate));
    if (
      i !== main &&
      mainFound !== null &&
      !isOccasion &&
      !isNamed(each) &&
      repeatsMain(event, mainFound, view.publishedOn)
    ) {
      repeated.push(...event.mentions);
      continue;
    }
    if (i !== main && !isServed(view, event, each, isOccasion, mainFound)) continue;
    if (i !== main && !isSoundlyNamed(view, event, each, by)) continue;
    if (i === main) mainEvent = key;
    const name =
      remarkName(said, each) === null
        ? finishName(view, event, each.candidates, by, i === main ? null : mainFound)
        : event.name;
    const placed = i === main ? event : withSharedPlace(view, clauses, event, by);
    served.push({ ...withOtherParties(view, clauses, placed, tellersOf(view, each, event.kind, by)), name });
    for (const candidate of each.candidates) keyOf.set(candidate, key);
  }
  const events = served.map((event) =>
    event.key === mainEvent ? { ...event, mentions: apartMentions([...event.mentions, ...repeated]) } : event,
  );
  const links = saidAt.map(({ occasion, evidence }, i) => {
    const remark = said.find(({ quote }) => quote === i)?.candidates[0];
    const candidate = occasion === null ? remark : (spoken.get(occasion) ?? occasion);
    const event = candidate === undefined ? undefined : keyOf.get(candidate);
    const range = occasion === null ? (remark?.when?.date.range ?? remark?.mention.range ?? null) : evidence;
    return event === undefined || range === null ? null : { event, range };
  });
  return { events, mainEvent, quotes: linkQuotes(view, reading.quotes, saidAt, links, events) };
}

/** The main event with the mentions of what its name names: "Ida Brandt to host Golden Awards" has those of the awards. */
function withNamed(view: EventView, main: EventFound, gathered: readonly Gathered[]): EventFound {
  const lower = main.name.toLowerCase();
  const named = gathered.filter(({ candidates: [founder] }) => {
    const phrase = view.phrases.list[founder?.phrase ?? -1];
    return (
      founder?.source === 'NAME' &&
      phrase !== undefined &&
      lower.includes(bareText(view, phrase).toLowerCase().replace(/^the /, ''))
    );
  });
  const mentions = named.flatMap(({ candidates }) => candidates.map(({ mention }) => mention));
  return mentions.length === 0 ? main : { ...main, mentions: apartMentions([...main.mentions, ...mentions]) };
}

/** Of an article about a saying: the first day on which a quote of somebody who takes part was said. */
function saidOn(quotes: readonly QuoteFound[], saidAt: readonly SaidAt[], event: Gathered | undefined): DateAt | null {
  const candidates = event?.candidates ?? [];
  if (candidates[0]?.kind !== 'STATEMENT') return null;
  const people = new Set(
    candidates.flatMap(({ participants }) => participants.slice(0, 1).map(({ person }) => person)),
  );
  const at = quotes.findIndex(({ speaker }, i) => speaker !== null && people.has(speaker) && saidAt[i]?.date != null);
  return saidAt[at]?.date ?? null;
}

const isNamed = ({ candidates }: Gathered): boolean => candidates.some(({ source }) => source === 'NAME');

/** The candidates that tell of an event beside that of its name and its first: those of its kind near by. */
function tellersOf(
  view: EventView,
  { candidates }: Gathered,
  kind: EventKind,
  by: Candidate | undefined,
): readonly Candidate[] {
  const founder = founderOf(candidates);
  const near = candidates.filter(
    (each) =>
      each.kind === kind &&
      founder !== undefined &&
      Math.abs(each.sentence - founder.sentence) < NEAR &&
      !isTurned(view, founder, each),
  );
  return [...new Set([by, founder, ...near.slice(0, 4)])].filter((each) => each !== undefined);
}

/** So many sentences on, a word of the kind of an event may be of another. */
const NEAR = 3;

const remarkName = (said: readonly Remark[], event: Gathered): string | null =>
  said.find((remark) => remark === event)?.name ?? null;

const firstAt = (gathered: Gathered | undefined): number => gathered?.candidates[0]?.at ?? 0;

/** In the order of the text, each trigger once. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ at }) => !seen.has(at) && seen.add(at)).sort((a, b) => a.at - b.at);
}

function bySentence(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const here = map.get(candidate.sentence);
    if (here === undefined) map.set(candidate.sentence, [candidate]);
    else here.push(candidate);
  }
  return map;
}

/** Who speaks at an occasion takes part in it, the unnamed as a group; when it was said is when it was. */
function withSpeakers(quotes: readonly QuoteFound[], saidAt: readonly SaidAt[]): ReadonlyMap<Candidate, Candidate> {
  const map = new Map<Candidate, Candidate>();
  for (const [i, { source, speaker }] of quotes.entries()) {
    const occasion = saidAt[i]?.occasion ?? null;
    if (occasion === null || source === null) continue;
    const now = map.get(occasion) ?? occasion;
    const added =
      speaker === null
        ? { ...now, groups: source.kind === 'UNNAMED' ? [...now.groups, source.range] : now.groups }
        : { ...now, participants: [...now.participants, { person: speaker, range: source.range }] };
    map.set(occasion, { ...added, when: now.when ?? saidAt[i]?.date ?? null, status: now.status ?? 'HAPPENED' });
  }
  return map;
}
