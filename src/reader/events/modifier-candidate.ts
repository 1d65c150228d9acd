import type { Candidate } from './candidate.ts';
import { type EventView, rangeOf } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { isHeadingAt } from './heading.ts';
import { hasNameBefore } from './noun-of.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { placeBefore } from './place-of.ts';
import { NOBODY, ownFrom } from './takes-part.ts';

/** "Croydon tram crash survivor": the crash is spoken of, though not chiefly. */
export function modifierCandidate(view: EventView, index: number, phrase: NounPhrase): Candidate | null {
  const own = ownFrom(view, phrase);
  for (let at = phrase.head - 1; at >= own; at -= 1) {
    const token = view.tokens[at];
    if (token === undefined || !/^(?:NOUN|VERB)$/.test(token.pos) || view.people[at] !== undefined) continue;
    const event = eventNoun(token.lower);
    if (
      event === null ||
      event.strength === 'WEAK' ||
      (hasNameBefore(view, own, at) && view.kinds[phrase.sentence] !== 'HEADLINE')
    )
      continue;
    const isHeading = isHeadingAt(view, phrase.sentence);
    return {
      kind: event.kind,
      root: event.root,
      source: 'NOUN',
      at,
      sentence: phrase.sentence,
      mention: { range: rangeOf(view, at, at + 1), kind: 'NOMINAL', title: null },
      status: 'HAPPENED',
      when: null,
      place: placeBefore(view, phrase),
      ...NOBODY,
      agent: -1,
      patient: -1,
      verb: -1,
      phrase: index,
      isDefinite: true,
      isStrong: false,
      isHeading,
      isGeneral: false,
      modifiers: [],
    };
  }
  return null;
}
