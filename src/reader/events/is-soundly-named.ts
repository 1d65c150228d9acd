import type { EventFound, Range } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { isCut } from './headline-clause.ts';
import { isBareState, isHalfTold } from './is-half-told.ts';
import { isShort } from './is-short.ts';
import { VIOLENT } from './kin-kinds.ts';
import { repeatsWord } from './repeats-word.ts';
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
  if (founder === undefined || repeatsWord(event.name) || HALF.test(event.name)) return false;
  // "SERIES": a word of capitals names nothing.
  if (founder.source === 'NAME') return !/^\p{Lu}+$/u.test(event.name);
  if (event.kind === 'STATEMENT' && founder.source === 'NOUN' && SAYING.test(event.name)) return false;
  if (isBareState(event.name) || (event.kind === 'STATEMENT' && isHalfTold(event))) return false;
  if (!isShort(view) && (OF_SOME_BODY.test(event.name) || VAGUE_CALL.test(event.name))) return false;
  // "Bell broke", of "the news broke"; "the club’s poor start".
  if (
    founder.kind === 'INCIDENT' &&
    founder.source === 'VERB' &&
    founder.patient < 0 &&
    /^\p{Lu}.* (?:broke|breaks)$/u.test(event.name)
  )
    return false;
  if (founder.source === 'NOUN' && event.kind === 'LAUNCH' && /\bstart$/.test(event.name)) return false;
  if (founder.source === 'NOUN' && event.kind === 'AWARD' && /\bhonou?rs$/.test(event.name)) return false;
  // "Death of Bell", of a war or a marriage that goes on.
  if (event.name.startsWith('Death of ') && !DEADLY.has(event.kind)) return false;
  if (founder.source === 'VERB' && (by === undefined || isCut(view, by, event.name))) return false;
  return isShort(view) || isOfSomebodyNamed(view, event, founder);
}

/** "Death of one of them", "Harbour board releases more": a word that stands for what the text names elsewhere. */
const HALF =
  /\bone of\b|\b(?:more|them|it|one|others?|announces?|reveals?|confirms?|releases?|joins?|joined|calls)$|^(?:where|when)\b|\bof (?:Jr|Sr)\.?$/i;

/** "Bell’s announcement": that it is said, but not what. */
const SAYING = /(?:announcement|statement|remarks?|comments?|claims?|tweets?)$/i;

/** "Group’s abduction of girls", "Union endorses Bell": whose, the text says elsewhere. */
const OF_SOME_BODY =
  /^(?:State|Group|Company|Party|Country|City|Union|Agency|Committee|Firm|Campaign|Network|Newspaper|Senator|Governor|President|Candidate|Official)(?:’s\b| (?!of\b)\p{Ll}+s\b)/u;

/** "Bell’s call": with whom or for what is not said. */
const VAGUE_CALL = /^\S+(?: \S+)?’s? (?:call|move|action|decision|suspension)$/;

/** Kinds of which a death may be told. */
const DEADLY: ReadonlySet<string> = new Set([
  'DEATH',
  'ATTACK',
  'ACCIDENT',
  'DISASTER',
  'CRIME',
  'INCIDENT',
  'WEATHER',
]);

/** What several hold together, or many attend. */
const MANY_SIDED = /\b(?:debate|debates|convention|conference on|forum|session)\b/i;

/** "the harbour senator": somebody whom the text names, and of whom it was not read who. */
const isKnownPerson = (view: EventView, { start, end }: Range): boolean =>
  /^the\b(?=.*\b(?:nominee|senator|governor|president|candidate|mayor|congressman|congresswoman|secretary|director|billionaire|businessman|minister|chairman|chairwoman|leader|director|coach)$)/is.test(
    view.text.slice(start, end),
  );

/** Kinds of which a name must say who, whatever place it has: of a bare "ceremony in Ostrel" there are many. */
function isOfSomebodyNamed(view: EventView, event: EventFound, { source }: Candidate): boolean {
  const { name, kind, place, participants, groups } = event;
  if (kind === 'RESULTS' && participants.length + groups.length === 0) return false;
  if (source === 'NOUN' && kind === 'STATEMENT') return false;
  if (participants.length === 0 && groups.some((range) => isKnownPerson(view, range))) return false;
  // Of a debate or a convention the one who is quoted at it is the least.
  if (source === 'NOUN' && MANY_SIDED.test(name) && participants.length + groups.length < 2) return false;
  if (VIOLENT.has(kind) || (kind === 'ELECTION' && place !== null)) return true;
  return participants.length > 0 || !isGeneral(view, place === null ? name : name.replace(place.name, ''));
}
