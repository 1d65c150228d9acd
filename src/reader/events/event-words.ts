import * as lexicon from '../lexicon/event-words.ts';
import { remembered } from '../text/remembered.ts';

/** The lexicon, each word looked up once: an article says the same words again and again. */
export const eventVerb = remembered(lexicon.eventVerb);
export const eventNoun = remembered(lexicon.eventNoun);
export type { EventWord } from '../lexicon/event-word.ts';
