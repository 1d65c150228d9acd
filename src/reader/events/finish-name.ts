import type { EventFound } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import type { EventView } from './event-view.ts';
import { CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { MOST } from './name-place.ts';
import { isOnePerson } from './takes-part.ts';
import { isGeneral } from './telling-name.ts';

/** The name that an event is served under: with whom the text names for "a harbour pilot", and with the year of what is long past. */
export function finishName(
  view: EventView,
  event: EventFound,
  candidates: readonly Candidate[],
  by: Candidate | undefined,
  main: EventFound | null,
): string {
  const named = ofInterviewed(view, event, withNamed(view, event, candidates, by));
  return withYear(view, event, withScene(view, event, named, main));
}

/** "Charging of driver in Ostrel": of a crash there, where the name says no more than that somebody is charged. */
function withScene(view: EventView, { kind, place }: EventFound, name: string, main: EventFound | null): string {
  if (kind !== 'LEGAL_ACTION' || place !== null || main === null || main.place === null || !VIOLENT.has(main.kind))
    return name;
  return isGeneral(view, name) && wordsIn(name) < 4 ? `${name} in ${main.place.name}` : name;
}

/** "Rovers win Lake Cup in 1908": what another year had, too. Not where the name has a year or no room for one. */
function withYear({ publishedOn }: EventView, { when }: EventFound, name: string): string {
  const bounds = boundsOf(when?.edtf ?? null);
  const year = bounds?.from.slice(0, 4) ?? '';
  if (publishedOn === null || bounds === null || bounds.to.slice(0, 4) !== year || /\b\d{4}\b/.test(name)) return name;
  const isPast = year < publishedOn.slice(0, 4) && daysBetween(bounds.from, publishedOn) > LONG_PAST;
  return isPast && wordsIn(name) + 2 <= MOST ? `${name} in ${year}` : name;
}

/** So many days before an article is published an event is of another year than its news. */
const LONG_PAST = 300;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** "Interview with Tom Bell" of Ida Brandt: "Ida Brandt’s interview with Tom Bell". */
function ofInterviewed(view: EventView, { kind, participants }: EventFound, name: string): string {
  if (kind !== 'INTERVIEW' || participants.length !== 2) return name;
  const [, noun, who] = /^((?:\p{Ll}+ )*interview) with (.+)$/iu.exec(name) ?? [];
  const other = participants.map(({ person }) => view.names.get(person) ?? '').find((each) => !name.includes(each));
  if (
    noun === undefined ||
    who === undefined ||
    other === undefined ||
    !participants.some(({ person }) => view.names.get(person) === who)
  )
    return name;
  const owned = `${other}${other.endsWith('s') ? '’' : '’s'} ${noun.charAt(0).toLowerCase()}${noun.slice(1)} with ${who}`;
  return wordsIn(owned) <= MOST ? owned : name;
}

/** "Court indicts teenage girl" of an account that also has "indicted Marta Kern": "Court indicts Marta Kern". */
function withNamed(
  view: EventView,
  { name, participants }: EventFound,
  candidates: readonly Candidate[],
  by: Candidate | undefined,
): string {
  if (by?.source !== 'VERB' && by?.source !== 'ADJECTIVE') return name;
  for (const role of ['patient', 'agent'] as const) {
    const phrase = view.phrases.list[by[role]];
    if (phrase === undefined || view.people[phrase.head] !== undefined || !isOnePerson(view, phrase)) continue;
    const label = labelOf(view, by[role]);
    const person = personIn(view, candidates, by, role);
    const full = view.names.get(person) ?? '';
    const at = label === '' ? -1 : name.toLowerCase().indexOf(label.toLowerCase());
    const last = full.split(' ').at(-1) ?? '';
    if (at < 0 || last === '' || name.includes(last) || !participants.some((each) => each.person === person)) continue;
    const named = `${name.slice(0, at)}${full}${name.slice(at + label.length)}`;
    if (wordsIn(named) <= MOST) return named;
  }
  return name;
}

/** The one person who has a role in another word for the same; empty where none or several have. */
function personIn(view: EventView, candidates: readonly Candidate[], by: Candidate, role: 'agent' | 'patient'): string {
  const found = new Set(
    candidates.flatMap((each) => {
      const person = view.people[view.phrases.list[each[role]]?.head ?? -1];
      const isSame =
        each.kind === by.kind && (each.root === by.root || CONSEQUENCES.has(each.root) || role === 'patient');
      return each.source === 'VERB' && isSame && person?.kind === 'NAME' ? person.keys : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? '') : '';
}
