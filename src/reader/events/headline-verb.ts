import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { type EventView, word } from './event-view.ts';
import { CLAUSE_STARTS } from './function-words.ts';
import { PLANNING } from './governing-words.ts';
import { isHeadingAt } from './heading.ts';

/** The verb of the headline’s own clause, -1 without one: not of "as", "who" or "after", nor a "says" at its end. */
export function headlineVerbOf(view: EventView): number {
  const known = found.get(view);
  if (known !== undefined) return known;
  const verb = findHeadlineVerb(view);
  found.set(view, verb);
  return verb;
}

/** It is asked for by many rules. */
const found = new WeakMap<EventView, number>();

function findHeadlineVerb(view: EventView): number {
  if (view.kinds[0] !== 'HEADLINE' && !isHeadingAt(view, 0)) return -1;
  let second = -1;
  for (const [index, group] of view.verbs.list.entries()) {
    if (group.sentence > 0) break;
    if (!group.isFinite && !group.isInfinitive && (second >= 0 || (view.phrases.of[group.from - 1] ?? -1) < 0))
      continue;
    const lead = view.sentences[0]?.from ?? 0;
    if (isWithin(view, group.from, lead)) continue;
    const isAttribution =
      group.to >= (view.sentences[0]?.to ?? 0) - 1 &&
      CLAUSE_CUES.has(word(view, group.head)) &&
      word(view, view.phrases.list[view.phrases.of[group.from - 1] ?? -1]?.from ?? 0) !== '' &&
      /^(?:[,:–—-]|')$/.test(word(view, (view.phrases.list[view.phrases.of[group.from - 1] ?? -1]?.from ?? 1) - 1));
    if (isAttribution) continue;
    if (isPlanning(view, index)) return index + 1;
    if ((group.isInfinitive || !group.isFinite) && second < 0) {
      second = index;
      continue;
    }
    if (group.isInfinitive || !group.isFinite) continue;
    return reducedBefore(view, index) ?? index;
  }
  return second;
}

/** "Girls taken from school freed by militants": the second of two participles is the clause's own; null where there is none. */
function reducedBefore(view: EventView, index: number): number | null {
  const group = view.verbs.list[index];
  const next = view.verbs.list[index + 1];
  if (group === undefined || next?.sentence !== group.sentence) return null;
  const isBare = [group, next].every(({ from, head, form }) => from === head && form === 'PAST_OR_PARTICIPLE');
  if (!isBare || view.tokens[group.to]?.pos !== 'ADP' || view.tokens[next.to]?.pos !== 'ADP') return null;
  for (let at = group.to; at < next.from; at += 1)
    if (/^(?:[,:;–—]|and|but)$/.test(word(view, at)) || CLAUSE_STARTS.has(word(view, at))) return null;
  return index + 1;
}

/** "Police set to check", "HP agrees to buy": what is planned is told by the verb behind. */
function isPlanning(view: EventView, index: number): boolean {
  const group = view.verbs.list[index];
  const next = view.verbs.list[index + 1];
  return (
    group !== undefined &&
    next?.isInfinitive === true &&
    next.from === group.to &&
    next.sentence === group.sentence &&
    PLANNING.has(word(view, group.head))
  );
}

/** Whether a clause’s first word stands before, with no mark between. */
function isWithin(view: EventView, from: number, first: number): boolean {
  for (let at = from - 1; at > first; at -= 1) {
    const lower = word(view, at);
    if (/^[,:;–—]$/.test(lower)) return false;
    if (CLAUSE_STARTS.has(lower) && lower !== 'once') return true;
  }
  return (
    CLAUSE_STARTS.has(word(view, first)) &&
    from > first &&
    !/^[,:;–—]$/.test(word(view, from - 1)) &&
    view.verbs.of[first] === -1
  );
}
