import type { ParticipantFound, Range } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { CONSEQUENCES } from './kin-kinds.ts';
import { namedGroups } from './named-groups.ts';
import { isPossessive } from './noun-phrases.ts';
import type { PersonAt } from './people-at-tokens.ts';
import { isOnePerson, type Part } from './takes-part.ts';

/** Who takes part in an event by the candidates that tell of it, and by its name: whom that names takes part. */
export function partiesOf(
  view: EventView,
  telling: readonly Candidate[],
  name: string,
  by: Candidate | undefined,
): { readonly participants: readonly ParticipantFound[]; readonly groups: readonly Range[] } {
  const unnamed = unnamedOf(view, telling);
  const groups = telling
    .flatMap((each) => each.groups)
    .filter((range) => !isCount(view, range) && !unnamed.has(range.start));
  const participants = [...telling.flatMap((each) => each.participants), ...inName(view, name, by)];
  const part = namedGroups(view, participants, groups);
  const last = new Set(part.participants.map(({ person }) => (view.names.get(person) ?? '').split(' ').at(-1) ?? ''));
  return {
    participants: part.participants,
    // "harbour boss Bell" beside Tom Bell.
    groups: part.groups.filter(({ start, end }) => !last.has(view.text.slice(start, end).split(/\s+/).at(-1) ?? '')),
  };
}

/** The people of a verb's sentence whom the name of its event names: "blames Bell letters", "accuses Tom Bell of theft". */
function inName(view: EventView, name: string, by: Candidate | undefined): ParticipantFound[] {
  const sentence = view.sentences[by?.sentence ?? -1];
  if (sentence === undefined || by?.source !== 'VERB') return [];
  const found: ParticipantFound[] = [];
  const words = new Set(name.replace(/[’'](?:s\b)?/g, ' ').split(/[\s,-]+/));
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const person = view.people[at];
    if (person === undefined || person.from !== at || person.keys.length > 1 || person.kind === 'PRONOUN') continue;
    const [key = ''] = person.keys;
    const own = (view.names.get(key) ?? '').split(' ');
    const isSaid = (by.kind === 'STATEMENT' || isWhole(view, person)) && !isOfOtherEvent(view, person);
    // Of two Bells the one whom the name calls whole.
    const isTaken = by.participants.some(
      (each) => each.person !== key && (view.names.get(each.person) ?? '').endsWith(` ${own.at(-1)}`),
    );
    if (own.length > 1 && !isTaken && words.has(own.at(-1) ?? '') && isSaid)
      found.push({ person: key, range: person.range });
  }
  return found;
}

/** "blames him for the defeat to Bell": who takes part in what another noun tells. */
function isOfOtherEvent(view: EventView, { from }: PersonAt): boolean {
  const first = view.phrases.list[view.phrases.of[from] ?? -1]?.from ?? from;
  const before = view.phrases.list[view.phrases.of[first - 2] ?? -1];
  return (
    before !== undefined &&
    /^(?:to|by|over)$/.test(word(view, first - 1)) &&
    eventNoun(word(view, before.head)) !== null
  );
}

/** Whether a mention is a noun phrase to its end, and owns nothing behind it: not "Bell’s firing", nor "Bell supporters". */
const isWhole = (view: EventView, { to }: PersonAt): boolean =>
  view.phrases.list[view.phrases.of[to - 1] ?? -1]?.to === to && !isPossessive(view.tokens, to);

/** Where one account names who acts or is acted on, the group by which another calls the same ("a harbour pilot"), by where it begins. */
function unnamedOf(view: EventView, telling: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const role of ['agent', 'patient'] as const) {
    const byRoot = new Map<string, Part[]>();
    for (const each of telling) {
      const part = within(view, each, each[role]);
      // Of whom a text says that he is hit, and that he is killed, is one.
      const root = CONSEQUENCES.has(each.root) ? 'hurt' : each.root;
      byRoot.set(root, [...(byRoot.get(root) ?? []), part]);
    }
    for (const parts of byRoot.values()) {
      if (!parts.some(({ participants }) => participants.length > 0)) continue;
      for (const { groups } of parts) for (const { start } of groups) found.add(start);
    }
  }
  return found;
}

/** Who takes part by one phrase of a candidate: its people, and the groups that stand for one person each. */
function within(view: EventView, { participants, groups }: Candidate, index: number): Part {
  const phrase = view.phrases.list[index];
  if (phrase === undefined) return { participants: [], groups: [] };
  const { start, end } = rangeOf(view, phrase.from, phrase.to);
  const isInside = (range: Range): boolean => range.start >= start && range.end <= end;
  return {
    participants: participants.filter(({ range }) => isInside(range)),
    groups: isOnePerson(view, phrase) ? groups.filter(isInside) : [],
  };
}

/** "59 dead", "scores": a count, and no party. */
const isCount = (view: EventView, { start, end }: Range): boolean =>
  /^(?:at least |more than |some |about )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|scores|dozens|hundreds|thousands|several|many)(?: (?:more|others))?(?: (?:dead|killed|hurt|injured|wounded))?$/i.test(
    view.text.slice(start, end),
  );
