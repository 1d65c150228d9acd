import type { ParticipantFound, Range } from '../../../schema/domain/model.ts';
import type { EventView } from './event-view.ts';

/** Who takes part, where a group is a person of the article after all ("Mo Bell", of whom the text has the name Maurice Bell). */
export function namedGroups(
  view: EventView,
  participants: readonly ParticipantFound[],
  groups: readonly Range[],
): { readonly participants: readonly ParticipantFound[]; readonly groups: readonly Range[] } {
  const named: ParticipantFound[] = [];
  const kept = groups.filter((range) => {
    const person = personOf(view, view.text.slice(range.start, range.end));
    if (person === null) return true;
    named.push({ person, range });
    return false;
  });
  return named.length === 0 ? { participants, groups } : { participants: [...participants, ...named], groups: kept };
}

/** The one person whose last name ends words that are all capitalised, with a first name of the same initial where they have one. */
function personOf(view: EventView, text: string): string | null {
  const words = text.split(/\s+/);
  if (words.length > 3 || !words.every((each) => /^\p{Lu}\p{Ll}/u.test(each))) return null;
  const last = words.at(-1);
  const alike = [...view.names].filter(([, name]) => {
    const own = name.split(' ');
    return own.length > 1 && own.at(-1) === last && (words.length === 1 || own[0]?.[0] === words[0]?.[0]);
  });
  return alike.length === 1 ? (alike[0]?.[0] ?? null) : null;
}
