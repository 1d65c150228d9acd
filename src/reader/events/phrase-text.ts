import { type EventView, textOf } from './event-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownFrom } from './takes-part.ts';

/** What a noun phrase says, without its determiner. */
export const bareText = (view: EventView, phrase: NounPhrase): string => {
  const own = ownFrom(view, phrase);
  const first = view.tokens[own];
  return textOf(
    view,
    first !== undefined && (first.pos === 'DET' || /^(?:her|his|its|their|our|my|your)$/.test(first.lower))
      ? own + 1
      : own,
    phrase.to,
  );
};
