import { type EventView, word } from './event-view.ts';
import { plainWords } from './plain-words.ts';

/** The first words of what is said, cut before a small word where they are too many; empty where a date or place follows. */
export function saidBehind(view: EventView, from: number, most: number): string {
  const end = view.sentences[view.sentenceOf[from - 1] ?? 0]?.to ?? from;
  const behind = word(view, from) === 'that' ? from + 1 : from;
  if (!isClause(view, behind, end)) return '';
  const begin = /^(?:the|an?|its|his|her|their)$/.test(word(view, behind)) ? behind + 1 : behind;
  let to = begin;
  let words = 0;
  while (to < end && !/^[,.;:!?—–]$/.test(word(view, to))) {
    // Marks are no words of their own.
    words += isJoined(view, to) || QUOTES.test(word(view, to)) ? 0 : 1;
    if (words > most) break;
    to += 1;
  }
  const isFull = words > most || words === most;
  if (isFull)
    while (to > begin && /^(?:AUX|ADP|DET|PART|PRON|CCONJ|SCONJ|ADJ|ADV)$/.test(view.tokens[to - 1]?.pos ?? ''))
      to -= 1;
  const isWhole = word(view, from) === 'that' && !isFull;
  if (to - begin < 2 || !(hasVerb(view, begin, to) || isWhole)) return '';
  // "says the plan ‘is not what I wanted’": only its speaker can say so.
  for (let at = begin; at < to; at += 1) if (view.quoted[at] === 1 && OWN.test(word(view, at))) return '';
  if (isFull && view.quoted[to] === 1 && view.quoted[to - 1] === 1) return '';
  const full = [withFullNames(view, begin, to), withFullNames(view, begin, to, 1), plainWords(view, begin, to)];
  const said = full.map(withoutQuotes);
  return said.find((each) => each.split(' ').length <= most) ?? said.at(-1) ?? '';
}

const QUOTES = /^["“”‘]$/;

/** Words that stand for who speaks. */
export const OWN = /^(?:i|me|my|we|us|our|you|your|this|these)$/;

/** The words without quotation marks; the apostrophes of owners stay. */
export const withoutQuotes = (text: string): string =>
  text
    .replace(/[“”"‘]|(?<!\p{L})['’]|(?<!s)['’](?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "’s", a hyphen, the rest of "400,000": what stands right behind the token before. */
const isJoined = (view: EventView, at: number): boolean => view.tokens[at - 1]?.end === view.tokens[at]?.start;

/** The words with so many people by their full names, as names of events have them. */
export function withFullNames(view: EventView, begin: number, to: number, people = 8): string {
  const parts: string[] = [];
  let named = 0;
  let last = begin;
  for (let at = begin; at < to; at += 1) {
    const person = view.people[at];
    const name = view.names.get(person?.keys[0] ?? '') ?? '';
    if (person?.kind !== 'NAME' || person.from !== at || person.to > to || person.keys.length > 1 || name === '')
      continue;
    const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
    if (phrase !== undefined && person.to < phrase.to) continue;
    if (named >= people) break;
    named += 1;
    if (at > last) parts.push(plainWords(view, last, at));
    const isOwner = person.to < to && /^['’]/.test(word(view, person.to));
    last = isOwner ? person.to + 1 : person.to;
    parts.push(isOwner ? `${name}’s` : name);
    at = last - 1;
  }
  if (last < to) parts.push(plainWords(view, last, to));
  return parts.join(' ');
}

/** What is said has its verb: "admits that data was exposed", not "admits data". */
function hasVerb(view: EventView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const group = view.verbs.list[view.verbs.of[at] ?? -1];
    if (group !== undefined && group.head < to && group.isFinite) return true;
  }
  return false;
}

/** Whether a clause of its own is said: a subject with a verb behind ("says the dock will close"). */
function isClause(view: EventView, begin: number, end: number): boolean {
  if (/^(?:on|in|at)$/.test(word(view, begin)) || (view.dates.of[begin] ?? -1) >= 0) return false;
  if ((view.phrases.of[begin] ?? -1) < 0 && word(view, begin - 1) !== 'that') return false;
  for (let at = begin; at < Math.min(end, begin + REACH); at += 1) {
    if (/^[,.;:!?—–]$/.test(word(view, at)) || (view.dates.of[at] ?? -1) >= 0) return false;
    const group = view.verbs.list[view.verbs.of[at] ?? -1];
    // "told the clerk not to ‘moan’": what is told is to do, and no clause.
    if (group !== undefined && QUOTES.test(word(view, at - 1)) && word(view, at - 2) === 'to') return false;
    if (group !== undefined) return group.isFinite && at > begin;
  }
  return false;
}

/** How many tokens a subject may have. */
const REACH = 12;
