import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { COURSE_VERBS, LIGHT_VERBS } from './light-verbs.ts';

/** The verb that a phrase is subject of or stands behind, -1 without one. */
export function governing(clauses: Clauses, index: number): number {
  const subject = clauses.subjectOf[index] ?? -1;
  return subject >= 0 ? subject : (clauses.behind[index] ?? -1);
}

/** Whether the verb tells no more than that the event takes place, so that its time, place and people are the event's. */
export function carries(view: EventView, clauses: Clauses, index: number, verb: number): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined) return false;
  const lower = word(view, group.head);
  if (clauses.subjectOf[index] === verb)
    return (
      COURSE_VERBS.has(lower) ||
      (group.isPassive && LIGHT_VERBS.has(lower)) ||
      (view.tokens[group.head]?.pos === 'AUX' &&
        (view.dates.of[group.to] !== -1 || /^(?:in|at|on)$/.test(word(view, group.to))))
    );
  const phrase = view.phrases.list[index];
  if (phrase === undefined || isParted(view, group.to, phrase.from)) return false;
  const preposition = clauses.prepositions.get(index) ?? '';
  if (preposition === '' || (preposition === 'on' && /^(?:go|goes|went|vote|votes|voted|going)$/.test(lower)))
    return LIGHT_VERBS.has(lower) || lower === 'vote';
  return /^(?:in|at|during)$/.test(preposition) && SPEAKING.test(lower);
}

/** Whether a comma or a quotation mark stands between: "took it in stride, saying it was a swipe at the riots". */
function isParted(view: EventView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[,;:"“”]$/.test(word(view, at))) return true;
  return false;
}

const SPEAKING = /^(?:said|told|spoke|speaks|speak|speaking|says|announced|testified|added|appeared|appearing)$/;
