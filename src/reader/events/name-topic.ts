import { type EventView, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { isTitled } from './heading.ts';
import { VIOLENT } from './kin-kinds.ts';
import { bareText } from './phrase-text.ts';

/** What a headline names before a colon, where that is an accident, an attack or the like ("Croydon tram crash: …"). */
export function topicOf(view: EventView): string {
  const phrase = view.phrases.list[0];
  if (phrase === undefined || phrase.sentence !== 0 || view.kinds[0] !== 'HEADLINE' || word(view, phrase.to) !== ':')
    return '';
  const event = eventNoun(word(view, phrase.head));
  return event !== null && VIOLENT.has(event.kind) && !isTitled(view, 0) ? bareText(view, phrase) : '';
}

export const sharesWord = (name: string, topic: string): boolean =>
  topic.split(' ').some((each) => each.length > 3 && name.toLowerCase().includes(each.toLowerCase()));
