import type { Range } from '../../../schema/domain/model.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { eventVerb } from './event-words.ts';
import { joinParts, NOBODY, type Part, partOf } from './takes-part.ts';

/** Whom a sentence says to be killed or hurt: "a crash that killed a woman", "shot one person and injured two others". */
export function victimsIn(view: EventView, clauses: Clauses, sentence: number): Part {
  const parts = view.verbs.list.flatMap((group, verb) => {
    if (group.sentence !== sentence || !HURTING.has(eventVerb(word(view, group.head))?.root ?? '')) return [];
    const first = clauses.complements[verb]?.list[0];
    const object = first?.preposition === '' ? first.phrase : -1;
    const index = group.isPassive || object < 0 ? (clauses.subjects[verb] ?? -1) : object;
    return [
      index < 0
        ? NOBODY
        : {
            participants: [],
            groups: partOf(view, index, 'PATIENT').groups.filter((range) => !isPatched(view, range)),
          },
    ];
  });
  return joinParts(parts);
}

/** "the crash - six men": two things that a dash parts. */
const isPatched = (view: EventView, { start, end }: Range): boolean => / [-–—] /.test(view.text.slice(start, end));

/** Roots of verbs that hurt whom they are done to. */
const HURTING: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', 'shoot', 'die']);
