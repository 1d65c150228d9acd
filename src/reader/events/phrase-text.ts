import type { EventView } from './event-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { plainWords } from './plain-words.ts';
import { ownFrom } from './takes-part.ts';

/** What a noun phrase says, without its determiner. */
export const bareText = (view: EventView, phrase: NounPhrase): string => {
  const own = ownFrom(view, phrase);
  const first = view.tokens[own];
  return plainWords(
    view,
    first !== undefined && (first.pos === 'DET' || /^(?:her|his|its|their|our|my|your)$/.test(first.lower))
      ? own + 1
      : own,
    phrase.to,
  );
};
