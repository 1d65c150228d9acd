import type { ParticipantFound } from '../../../schema/domain/model.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import { complementsFrom } from './complements.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import { placeAmong } from './place-of.ts';
import { usable } from './time-of.ts';

/** What people in a photograph do, as captions write it. */
const POSES = wordSet(`
  posing poses speaking speaks waving waves arriving arrives attending attends meeting meets walking walks addressing addresses greeting
  greets shaking shakes standing stands gestures gesturing listens listening talks talking signs signing campaigning campaigns
`);

/** "Ms Example and Mr Sample posing outside the Opera House in Hanoi yesterday": with its people and its day. */
export function captionCandidates(view: EventView): Candidate[] {
  const found: Candidate[] = [];
  for (const [sentence, { from, to }] of view.sentences.entries()) {
    if (view.kinds[sentence] !== 'CAPTION') continue;
    for (let at = from; at < to; at += 1) {
      if (!POSES.has(word(view, at)) || (view.tokens[at]?.pos !== 'VERB' && view.tokens[at]?.pos !== 'NOUN')) continue;
      const candidate = captionCandidate(view, sentence, from, at);
      if (candidate === null) continue;
      found.push(candidate);
      break;
    }
  }
  return found;
}

function captionCandidate(view: EventView, sentence: number, from: number, at: number): Candidate | null {
  const participants: ParticipantFound[] = [];
  for (let i = from; i < at; i += 1) {
    const person = view.people[i];
    if (person === undefined || person.from !== i || person.kind === 'MODIFIER' || person.kind === 'PRONOUN') continue;
    for (const key of person.keys) participants.push({ person: key, range: person.range });
  }
  if (participants.length === 0) return null;
  const complements = complementsFrom(view, at + 1);
  const when = complements.dates.map((index) => usable(view, index)).find((date) => date !== null) ?? null;
  if (when === null) return null;
  const place = placeAmong(view, complements.list, false);
  return {
    kind: 'APPEARANCE',
    root: 'pose',
    source: 'CAPTION',
    at,
    sentence,
    mention: { range: rangeOf(view, at, place?.to ?? at + 1), kind: 'NOMINAL', title: null },
    status: 'HAPPENED',
    when,
    place,
    participants,
    groups: [],
    agent: -1,
    patient: -1,
    verb: -1,
    phrase: -1,
    isDefinite: false,
    isStrong: true,
    isHeading: true,
    isGeneral: false,
    modifiers: [],
  };
}
