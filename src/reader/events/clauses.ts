import { type Complements, complementsFrom } from './complements.ts';
import type { EventView } from './event-view.ts';
import { subjectsOf } from './subject-of.ts';

/** Which noun phrases and dates each verb has, and which verb each noun phrase hangs on. */
export interface Clauses {
  /** For each verb group its subject, -1 without one. */
  readonly subjects: Int32Array;
  /** For each verb group what stands behind it. */
  readonly complements: readonly Complements[];
  /** For each noun phrase the verb group that it is subject of, -1 of none. */
  readonly subjectOf: Int32Array;
  /** For each noun phrase the verb group that it stands behind, -1 behind none, and the preposition between. */
  readonly behind: Int32Array;
  readonly prepositions: ReadonlyMap<number, string>;
}

export function clausesOf(view: EventView): Clauses {
  const subjects = subjectsOf(view);
  const count = view.phrases.list.length;
  const subjectOf = new Int32Array(count).fill(-1);
  const behind = new Int32Array(count).fill(-1);
  const prepositions = new Map<number, string>();
  const complements = view.verbs.list.map(({ to }, verb) => {
    const found = complementsFrom(view, to);
    for (const { phrase, preposition } of found.list) {
      if (behind[phrase] !== -1) continue;
      behind[phrase] = verb;
      if (preposition !== '') prepositions.set(phrase, preposition);
    }
    return found;
  });
  for (const [verb, phrase] of subjects.entries())
    if (phrase >= 0 && subjectOf[phrase] === -1) subjectOf[phrase] = verb;
  return { subjects, complements, subjectOf, behind, prepositions };
}
