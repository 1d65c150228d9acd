import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { wordsIn } from './label-of.ts';
import { MOST } from './name-place.ts';
import { isGeneral } from './telling-name.ts';

/** "Statement" says too little: "Statement by Tom Fitton", and "Secret meeting" "Secret meeting with Bill Example". */
export function withWho(view: EventView, candidates: readonly Candidate[], name: string): string {
  const founder = candidates[0];
  if (founder === undefined || founder.source === 'NAME' || !isGeneral(view, name)) return name;
  for (const { participants, groups, source } of candidates) {
    if (wordsIn(name) > 1 && source !== 'NOUN') continue;
    const person = view.names.get(participants[0]?.person ?? '');
    const group = groups[0];
    const who = person ?? (group === undefined ? '' : groupText(view.text.slice(group.start, group.end)));
    if (who !== '' && wordsIn(who) < 7 && wordsIn(who) + wordsIn(name) < MOST)
      return `${name} ${jointOf(founder.kind)} ${who}`;
  }
  return name;
}

const groupText = (text: string): string => text.replace(/^(?:the|a|an|his|her|their|its) /i, '').replace(/\s+/g, ' ');

const jointOf = (kind: EventKind): string =>
  /^(?:INTERVIEW|MEETING|CALL|TALKS|APPEARANCE)$/.test(kind)
    ? 'with'
    : /^(?:SPEECH|PRESS_CONFERENCE|STATEMENT|PROTEST|DEAL|VISIT|DECISION|PERFORMANCE)$/.test(kind)
      ? 'by'
      : 'of';
