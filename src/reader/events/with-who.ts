import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { wordsIn } from './label-of.ts';
import { MOST, type Place } from './name-place.ts';
import { isGeneral } from './telling-name.ts';

/**
 * "Statement" says too little: "Statement by Tom Fitton", and "Secret meeting" "Secret meeting with Bill Example"; a rally in Ostrel is one of
 * many, whoever else tells whose ("Rally by Tom Bell in Ostrel").
 */
export function withWho(view: EventView, candidates: readonly Candidate[], name: string, place: Place | null): string {
  const founder = candidates[0];
  if (founder === undefined || founder.source === 'NAME') return name;
  if (!isGeneral(view, name)) return OF_ONE.test(name) ? withPerson(view, candidates, name, place) : name;
  for (const { participants, groups, source } of candidates) {
    if (wordsIn(name) > 1 && source !== 'NOUN') continue;
    const person = view.names.get(participants[0]?.person ?? '');
    const group = groups[0];
    const who = person ?? (group === undefined ? '' : groupText(view.text.slice(group.start, group.end)));
    if (who !== '' && wordsIn(who) < 7 && wordsIn(who) + wordsIn(name) < MOST)
      return `${name} ${jointOf(founder.kind, name)} ${who}`;
  }
  return name;
}

/** A name of a place with the one person whose event it is before that place; as it stands where several take part, or it names one. */
function withPerson(view: EventView, candidates: readonly Candidate[], name: string, place: Place | null): string {
  const founder = candidates.find(({ source }) => source === 'NOUN');
  const people = new Set(
    candidates.slice(0, 3).flatMap(({ participants }) => participants.map(({ person }) => person)),
  );
  const [key = ''] = people;
  const who = view.names.get(key) ?? '';
  const last = who.split(' ').at(-1) ?? '';
  if (founder === undefined || people.size !== 1 || who === '' || name.includes(last) || / (?:by|with) /.test(name))
    return name;
  if (wordsIn(name) + wordsIn(who) >= MOST) return name;
  const end = place === null ? '' : ` ${place.preposition} ${place.name}`;
  const isPlaced = end !== '' && name.endsWith(end);
  const plain = isPlaced ? name.slice(0, -end.length) : name;
  return `${plain} ${jointOf(founder.kind, name)} ${who}${isPlaced ? end : ''}`;
}

/** What one person holds, gives or makes. From general knowledge of news. */
const OF_ONE =
  /\b(?:rally|rallies|speech|address|remarks|interview|meeting|town ?hall|visit|trip|tour|call|briefing|news conference|press conference)\b/i;

const groupText = (text: string): string => text.replace(/^(?:the|a|an|his|her|their|its) /i, '').replace(/\s+/g, ' ');

/** A debate is with somebody, an appearance is somebody’s. */
const jointOf = (kind: EventKind, name: string): string =>
  /^(?:INTERVIEW|MEETING|CALL|TALKS|APPEARANCE)$/.test(kind) && !/\bappearance$/i.test(name)
    ? 'with'
    : /^(?:SPEECH|PRESS_CONFERENCE|STATEMENT|PROTEST|DEAL|VISIT|DECISION|PERFORMANCE)$/.test(kind)
      ? 'by'
      : 'of';
