import type { Range } from '../../../schema/domain/model.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { eventVerb } from './event-words.ts';
import { joinParts, NOBODY, type Part, partOf } from './takes-part.ts';

/** Whom a sentence says to be killed or hurt: "a crash that killed a woman", "shot one person and injured two others". */
export function victimsIn(view: EventView, clauses: Clauses, sentence: number): Part {
  const parts = view.verbs.list.flatMap((group, verb) => {
    if (group.sentence !== sentence || !hurts(view, group.head)) return [];
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

/** "killed", "was feared dead", "gunned down". */
const hurts = (view: EventView, head: number): boolean =>
  HURTING.has(eventVerb(word(view, head))?.root ?? '') ||
  (/^(?:feared|presumed)$/.test(word(view, head)) && word(view, head + 1) === 'dead') ||
  (/^(?:gun|guns|gunned|mowed)$/.test(word(view, head)) && word(view, head + 1) === 'down');

/** Roots of verbs that hurt whom they are done to. */
const HURTING: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', 'shoot', 'die', 'trap']);
