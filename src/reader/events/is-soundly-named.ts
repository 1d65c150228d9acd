import type { EventFound } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { isCut } from './headline-clause.ts';
import { isShort } from './is-short.ts';
import { VIOLENT } from './kin-kinds.ts';
import { isGeneral } from './telling-name.ts';

/**
 * Whether the name of an event beside the main one is of a clause or noun that was read to its end (`by`), and tells in a long text of
 * somebody or something by name. What cannot be named so is better not served.
 */
export function isSoundlyNamed(
  view: EventView,
  event: EventFound,
  { candidates }: Gathered,
  by: Candidate | undefined,
): boolean {
  const founder = founderOf(candidates);
  if (founder === undefined || repeatsWord(event.name)) return false;
  if (founder.source === 'NAME') return true;
  if (founder.source === 'VERB' && (by === undefined || isCut(view, by, event.name))) return false;
  return isShort(view) || isOfSomebodyNamed(view, event, founder);
}

/** "Harbour nominee’s speech by harbour nominee": a word twice was read twice. */
function repeatsWord(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,’]+/);
  return words.some((each, at) => each.length > 3 && words.indexOf(each) < at);
}

/** Kinds of which a name must say who, whatever place it has: of a bare "ceremony in Ostrel" there are many. */
function isOfSomebodyNamed(view: EventView, event: EventFound, { source }: Candidate): boolean {
  const { name, kind, place, participants, groups } = event;
  if (kind === 'RESULTS' && participants.length + groups.length === 0) return false;
  if (source === 'NOUN' && kind === 'STATEMENT') return false;
  if (VIOLENT.has(kind) || (kind === 'ELECTION' && place !== null)) return true;
  return participants.length > 0 || !isGeneral(view, place === null ? name : name.replace(place.name, ''));
}
