import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence, Token } from '../reading.ts';
import type { View } from './token-index.ts';

/** Words before a colon that lead to another text: nothing in their paragraph is said here. */
const LINKS = wordSet('more also read next related watch see listen this story stories here full on');

/** Words before a colon that mark an entry or credit a picture, and speak for nobody. */
const MARKS = wordSet(`
  video videos photo photos picture pictures pics image images gallery audio podcast live update updates updated breaking
  exclusive correction corrections corrected clarification note notes editor 's editors advertisement sponsored analysis
  opinion review explainer explained background timeline map poll quiz factbox source sources credit credits file warning
  spoiler trending recommended subscribe comment fact check ap afp reuters epa efe dpa ansa tass getty alamy shutterstock
  upi pa eyevine bloomberg
`);

const LONGEST_LABEL = 3;

/** Whether a sentence begins with a label that leads elsewhere: "READ NEXT: …", "Also read: …". */
export function leadsElsewhere({ tokens }: View, { from, to }: Sentence): boolean {
  let colon = from;
  while (colon < to && colon < from + LONGEST_LABEL && LINKS.has(tokens[colon]?.lower ?? '')) colon += 1;
  return colon > from && tokens[colon]?.text === ':';
}

/** Whether words are a label ("BREAKING", "AP"), not the name of one who speaks. */
export const isLabel = (words: readonly Token[]): boolean =>
  words.every(({ lower }) => LINKS.has(lower) || MARKS.has(lower));
