import type { EventFound } from '../../../schema/domain/model.ts';
import { type EventView, word } from './event-view.ts';
import { wordsIn } from './label-of.ts';

/** Whether a name tells that something is said or done, but not what ("Bell announced", "Revealed", "Brandt says Bell"), or keeps it back ("these 3 words"). */
export const isHalfTold = ({ name, kind }: Pick<EventFound, 'name' | 'kind'>): boolean =>
  wordsIn(name) < 3 ||
  HALF.test(name) ||
  TEASING.test(name) ||
  (kind === 'STATEMENT' && (BARE_SAYING.test(name) || CALLED.test(name)));

const HALF =
  /\b(?:says?|said|tells?|told|announce[ds]?|reveal(?:s|ed)?|claims?|threatens?|signals?|explains?|asks?|used|made|endorses?|accused|one|more|others?|doesn’t|don’t|didn’t|isn’t|won’t)$/i;

/** What a headline keeps back so that somebody reads on. */
const TEASING = /\b(?:these|this|something|\d+ (?:words?|things?|reasons?))\b|\b(?:who|what|how) (?:he|she|they)\b/i;

/** "Ann Example says Tom Bell", "tells the harbour’s Tom Bell by phone", "declares in interview". */
const BARE_SAYING =
  /\b(?:says|tells|asks|declares|asked)(?: (?:by|in|on|at|about|to)\b[^,]*| (?:\p{Lu}[\p{L}.’'-]* ?)+(?:’s (?:\p{Lu}[\p{L}.’'-]* ?)+)?(?: (?:by|in|on|at)\b.*)?)$/u;

/** "calls the Bell line": as what it is called is missing. */
const CALLED =
  /\bcalls (?!for\b|on\b|out\b|off\b)\S+(?: (?:line|plan|idea|proposal|policy|remarks?|comments?|bid|deal))?$/;

/** Whether a name of a long text is no more than a state or one word: "Missing", "Born in Ostrel", "Ready to go". */
export const isBareState = (name: string): boolean =>
  /^(?:Born|Sentenced|Ready|Missing|Charged|Accused|Convicted|Released|Killed|Other|Only|Such|So)\b/.test(name);

/** Whether a headline is what somebody says whom it names before its colon ("Bell: Brandt’s plan sinks harbour"), and not what the event tells. */
export function isClaimOfOther(view: EventView, { kind, participants }: EventFound): boolean {
  const headline = view.sentences[0];
  if (headline === undefined || view.kinds[0] !== 'HEADLINE') return false;
  let colon = headline.from;
  while (colon < Math.min(headline.to, headline.from + MOST_SPEAKER) && word(view, colon) !== ':') colon += 1;
  if (word(view, colon) !== ':') return false;
  // "Bell election: Brandt blames": a topic, and nobody who speaks.
  const who = view.phrases.list[view.phrases.of[headline.from] ?? -1];
  const speaker = who === undefined || who.to > colon ? undefined : view.people[who.head]?.keys[0];
  const isCamp = who !== undefined && who.to === colon && CAMP.test(word(view, who.head));
  if (speaker === undefined && !isCamp) return false;
  return kind !== 'STATEMENT' || isCamp || participants[0]?.person !== speaker;
}

/** Those who speak for somebody. */
const CAMP = /^(?:camp|campaign|aides?|spokes(?:man|woman|person)|ally|allies|officials?)$/;

/** The most words of who speaks. */
const MOST_SPEAKER = 9;
