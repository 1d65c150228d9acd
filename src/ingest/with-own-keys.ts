import type { Annotations } from '../../schema/domain/model.ts';

/** A reading with keys of its own for its people and events, in their order: those of a store are another store's no more. */
export function withOwnKeys(annotations: Annotations): Annotations {
  const people = new Map(annotations.people.map(({ key }, n) => [key, `person-${n + 1}`]));
  const events = new Map(annotations.events.map(({ key }, n) => [key, `event-${n + 1}`]));
  const person = (key: string): string => people.get(key) ?? key;
  const event = (key: string): string => events.get(key) ?? key;
  const link = <T extends { readonly event: string }>(to: T): T => ({ ...to, event: event(to.event) });
  return {
    ...annotations,
    people: annotations.people.map((each) => ({ ...each, key: person(each.key) })),
    quotes: annotations.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : person(quote.speaker),
      alternatives: quote.alternatives.map((each) => ({ ...each, speaker: person(each.speaker) })),
      occasion: quote.occasion === null ? null : link(quote.occasion),
      about: quote.about.map(link),
    })),
    events: annotations.events.map((each) => ({
      ...each,
      key: event(each.key),
      participants: each.participants.map((one) => ({ ...one, person: person(one.person) })),
    })),
    mainEvent: annotations.mainEvent === null ? null : event(annotations.mainEvent),
  };
}
