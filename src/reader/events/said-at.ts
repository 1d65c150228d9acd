import type { DateFound, EventKind, QuoteFound, Range } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';
import { CONJUNCTIONS, VERBS } from './function-words.ts';
import { eventNounAt } from './noun-phrase.ts';
import { rangeOf, type Scene, word, wordFrom } from './scene.ts';

/** When and at which occasion a quote's own sentence says it was said. */
export interface SaidAt {
  readonly date: DateFound | null;
  /** The occasion, as it stands among the candidates, and the words that lead to it ("in the NBC interview"). */
  readonly occasion: Candidate | null;
  readonly evidence: Range | null;
}

const NOWHERE: SaidAt = { date: null, occasion: null, evidence: null };

/** Kinds of event that somebody can speak at. */
const SPEAKING: ReadonlySet<EventKind> = new Set([
  'INTERVIEW',
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
  scene: Scene,
  quote: QuoteFound,
  inSentence: ReadonlyMap<number, readonly Candidate[]>,
): SaidAt {
  const anchor = quote.cue ?? quote.source?.range ?? null;
  if (anchor === null) return NOWHERE;
  const cue = wordFrom(scene, anchor.start);
  const number = scene.sentence[cue];
  if (number === undefined) return NOWHERE;
  const outside = (at: number): boolean => !isInside(quote, scene.start[at] ?? 0);
  const occasion = (inSentence.get(number) ?? [])
    .filter((each) => SPEAKING.has(each.kind) && outside(each.at) && leadsToOccasion(scene, each.at))
    .reduce<Candidate | null>((a, b) => (a === null || Math.abs(b.at - cue) < Math.abs(a.at - cue) ? b : a), null);
  const date = dateNear(scene, quote, cue, outside);
  const evidence =
    occasion === null
      ? null
      : {
          start: scene.start[occasion.at - 1] ?? 0,
          end: Math.max(occasion.mention.range.end, directlyBehind(scene, occasion)),
        };
  return { date, occasion, evidence };
}

/** The end of the occasion's date where it stands right behind its words; 0 where it does not. */
function directlyBehind(scene: Scene, { mention, when }: Candidate): number {
  if (when === null || when.range.start < mention.range.end) return 0;
  return wordFrom(scene, when.range.start) - wordFrom(scene, mention.range.end) <= 1 ? when.range.end : 0;
}

function isInside(quote: QuoteFound, offset: number): boolean {
  return quote.content.some(({ start, end }) => offset >= start && offset < end);
}

function leadsToOccasion(scene: Scene, at: number): boolean {
  return /^(?:in|at|during|on)$/.test(word(scene, at - 1));
}

/** The most words between the cue and its date ("told reporters in Example on Tuesday"). */
const REACH = 9;

function dateNear(scene: Scene, quote: QuoteFound, cue: number, outside: (at: number) => boolean): DateFound | null {
  const source = quote.source?.range ?? null;
  const cueEnd = quote.cue === null ? cue + 1 : wordFrom(scene, quote.cue.end);
  const sourceAt = source === null ? cue : wordFrom(scene, source.start);
  const sourceEnd = source === null ? cueEnd : wordFrom(scene, source.end);
  const near = sourceAt >= cueEnd && sourceAt - cueEnd < 3;
  const before = dateEndingAt(scene, Math.min(cue, sourceAt)) ?? dateEndingAt(scene, cue);
  if (before !== null && outside(before)) return usable(scene, before);
  for (let at = near ? sourceEnd : cueEnd; at < cueEnd + REACH + (near ? sourceEnd - cueEnd : 0); at++) {
    if (scene.sentence[at] !== scene.sentence[cue] || !outside(at)) return null;
    if (scene.dates.has(at)) return usable(scene, at);
    const here = word(scene, at);
    if (VERBS.has(here) || CONJUNCTIONS.has(here) || /^[,;:."”“()—–-]$/.test(here) || eventNounAt(scene, at) !== null)
      return null;
    if (/^(?:since|until|before|after|from|about|of|against|over|for|by)$/.test(here)) return null;
  }
  return null;
}

/** "On Tuesday, Ms Example said", "Ms Example on Tuesday said". */
function dateEndingAt(scene: Scene, at: number): number | null {
  const end = word(scene, at - 1) === ',' ? at - 1 : at;
  const start = scene.dateEnds.get(end);
  if (start === undefined || scene.sentence[start] !== scene.sentence[at]) return null;
  const first = scene.sentenceStarts[scene.sentence[at] ?? 0] ?? 0;
  return end === at || start - first <= 1 ? start : null;
}

function usable(scene: Scene, at: number): DateFound | null {
  const date = scene.dates.get(at)?.date ?? null;
  if (date === null || date.edtf === null || /^P/.test(date.value)) return null;
  // "said Tuesday's vote" is the vote's date.
  const end = scene.dates.get(at)?.end ?? at;
  if (/^['’]$/.test(word(scene, end)) && word(scene, end + 1) === 's') return null;
  return date;
}

/** "Mr Trump said on Tuesday": the saying with its date, where nothing else names the occasion. */
export function statementOf(scene: Scene, quote: QuoteFound, date: DateFound): Candidate | null {
  const speaker = quote.speaker;
  if (speaker === null || quote.source === null || quote.cue === null || quote.source.kind !== 'PERSON') return null;
  const name = scene.names.get(speaker);
  if (name === undefined || quote.cue.end - quote.cue.start < 2) return null;
  const start = Math.min(quote.source.range.start, quote.cue.start, date.range.start);
  const end = Math.max(quote.source.range.end, quote.cue.end, date.range.end);
  const from = wordFrom(scene, start);
  const to = wordFrom(scene, end);
  const whole = rangeOf(scene, from, to);
  const clear = !quote.content.some((piece) => piece.start < whole.end && whole.start < piece.end);
  return {
    kind: 'STATEMENT',
    family: 'statement',
    noun: '',
    mention: { range: clear && to > from ? whole : quote.cue, kind: 'NOMINAL', title: null },
    at: from,
    when: date,
    place: null,
    participants: [{ person: speaker, range: quote.source.range }],
    groups: [],
    modifiers: [],
    label: `${name} says ${shortened(scene, quote)}`,
    definite: false,
    sure: true,
    named: false,
    confidence: 0.85,
  };
}

/** The first words of what was said, whole words up to 60 characters. */
function shortened(scene: Scene, quote: QuoteFound): string {
  const piece = quote.content[0];
  const text = piece === undefined ? '' : scene.text.slice(piece.start, piece.end).replace(/\s+/g, ' ');
  const cut =
    text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60) > 20 ? text.lastIndexOf(' ', 60) : 60)}…`;
  return quote.kind === 'DIRECT' ? `“${cut}”` : cut;
}
