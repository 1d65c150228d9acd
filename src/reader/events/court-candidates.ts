import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { candidateOf } from './verb-candidates.ts';

/** "a court heard on Tuesday", "jurors were told": a hearing, with its day. */
export function courtCandidates(view: EventView, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  for (const [verb, { head, sentence }] of view.verbs.list.entries()) {
    if (
      !/^(?:hears?|heard|told)$/.test(word(view, head)) ||
      view.quoted[head] === 1 ||
      view.kinds[sentence] === 'NOTICE'
    )
      continue;
    const court = view.phrases.list[clauses.subjects[verb] ?? -1];
    if (court === undefined || !/^(?:court|inquest|tribunal|inquiry|jury|jurors|hearing)$/.test(word(view, court.head)))
      continue;
    if (word(view, head) === 'told' && view.verbs.list[verb]?.isPassive !== true) continue;
    const candidate = candidateOf(view, clauses, verb, { root: 'hear', kind: 'TRIAL', strength: 'STRONG' });
    if (candidate !== null) found.push(candidate);
  }
  return found;
}
