import { type EventView, word } from './event-view.ts';
import { plainWords } from './plain-words.ts';

/** The first words of what is said, cut before a small word where they are too many; empty where a date or place follows. */
export function saidBehind(view: EventView, from: number, most: number): string {
  const end = view.sentences[view.sentenceOf[from - 1] ?? 0]?.to ?? from;
  const behind = word(view, from) === 'that' ? from + 1 : from;
  if (!isClause(view, behind, end)) return '';
  const begin = /^(?:the|an?|its|his|her|their)$/.test(word(view, behind)) ? behind + 1 : behind;
  let to = begin;
  while (to < end && to - begin < most && !/^[,.;:!?"“”‘—–]$/.test(word(view, to))) to += 1;
  if (to - begin === most)
    while (to > begin && /^(?:AUX|ADP|DET|PART|PRON|CCONJ|SCONJ|ADJ|ADV)$/.test(view.tokens[to - 1]?.pos ?? ''))
      to -= 1;
  const isWhole = word(view, from) === 'that' && to - begin < most;
  if (to - begin < 2 || !(hasVerb(view, begin, to) || isWhole)) return '';
  const full = [withFullNames(view, begin, to), withFullNames(view, begin, to, 1)];
  return full.find((each) => each.split(' ').length <= most) ?? plainWords(view, begin, to);
}

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
    if (/^[,.;:!?—–]$/.test(word(view, at))) return false;
    const group = view.verbs.list[view.verbs.of[at] ?? -1];
    if (group !== undefined) return group.isFinite && at > begin;
  }
  return false;
}

/** How many tokens a subject may have. */
const REACH = 12;
