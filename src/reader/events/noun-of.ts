import type { EventKind } from '../../../schema/domain/model.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import { COMPOUND_KINDS } from './compound-nouns.ts';
import { type EventView, isCapital, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { isTitled } from './heading.ts';
import { kindInDomain } from './kind-in-domain.ts';
import { mayEndName, namedEventKind } from './named-events.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownFrom } from './takes-part.ts';

/** What the noun of a phrase tells of. */
export interface Noun {
  readonly kind: EventKind;
  readonly root: string;
  readonly isStrong: boolean;
  readonly isNamed: boolean;
}

/** The event that a phrase’s noun or name tells of; null where it tells of none. */
export function nounOf(view: EventView, phrase: NounPhrase): Noun | null {
  const { head, to } = phrase;
  const own = ownFrom(view, phrase);
  const token = view.tokens[head];
  if (token === undefined || view.dates.of[head] !== -1) return null;
  if (view.people[head]?.kind === 'NAME') return null;
  const isName = token.pos === 'PROPN' || (isCapital(view, head) && !isTitled(view, phrase.sentence));
  const last = view.tokens[to - 1];
  if (isName || last?.pos === 'NUM') {
    const from = firstNamed(view, own, head);
    const mayName = mayEndName(last?.lower ?? '') || /^(?:hurricane|typhoon|cyclone|storm)$/.test(word(view, from));
    const words = mayName ? view.tokens.slice(from, to).map(({ lower }) => lower.replace(/\.$/, '')) : [];
    const kind = mayName ? namedEventKind(words) : null;
    if (kind !== null) return { kind, root: words.join(' '), isStrong: true, isNamed: true };
    if (
      isName &&
      !isTitled(view, phrase.sentence) &&
      head > (view.sentences[phrase.sentence]?.from ?? 0) &&
      isCapital(view, head) &&
      (head > own || phrase.owner >= 0)
    )
      return null;
    if (isName && isTitled(view, phrase.sentence) && token.pos === 'PROPN' && eventNoun(token.lower) === null)
      return null;
  }
  // "hit - and - run": a car that does not stop.
  if (
    token.lower === 'run' &&
    /^(?:and|-|&)$/.test(word(view, head - 1)) &&
    (word(view, head - 2) === 'hit' || word(view, head - 4) === 'hit')
  )
    return { root: 'hit', kind: 'ACCIDENT', isStrong: true, isNamed: false };
  // "a $5 billion hit to earnings".
  if (/^(?:hit|charge|loss|gain)$/.test(token.lower) && hasSum(view, own, head))
    return { root: 'earn', kind: 'RESULTS', isStrong: true, isNamed: false };
  // "a marked departure from custom".
  if (token.lower === 'departure' && /^(?:marked|sharp|radical|stark|clear|notable)$/.test(word(view, head - 1)))
    return null;
  // "best-connected fundraisers": people.
  if (token.lower === 'fundraisers') return null;
  // "opened fire": no blaze.
  if (token.lower === 'fire' && /^(?:open|under|cease|return)/.test(word(view, own - 1))) return null;
  const pair = `${word(view, head - 1)} ${singular(token.lower)}`;
  const compound = head > own ? COMPOUND_KINDS.get(pair) : undefined;
  const event =
    eventNoun(token.lower) ??
    (compound === undefined ? null : { root: singular(token.lower), kind: compound, strength: 'STRONG' as const });
  if (event === null) return null;
  if (
    event.strength === 'WEAK' &&
    !isName &&
    hasNameBefore(view, own, head) &&
    !/^(?:the|this)$/.test(word(view, own)) &&
    view.kinds[phrase.sentence] !== 'HEADLINE'
  )
    return null;
  const kind = compound ?? kindInDomain(view, head, event);
  if (kind === null) return null;
  // "his release", "Bell’s release": of a person.
  const isFreed = event.root === 'release' && kind === 'LAUNCH' && view.people[phrase.from] !== undefined;
  return {
    kind: isFreed ? 'RELEASE' : kind,
    root: event.root,
    isStrong: event.strength === 'STRONG' || compound !== undefined,
    isNamed: false,
  };
}

/** "Yard touchdown reception": words of a name that is neither a person’s nor a place’s. */
export function hasNameBefore(view: EventView, from: number, head: number): boolean {
  for (let at = from; at < head; at += 1) {
    const token = view.tokens[at];
    if (
      token?.pos === 'PROPN' &&
      view.people[at] === undefined &&
      !PLACES.has(token.lower) &&
      !DEMONYMS.has(token.lower)
    )
      return true;
  }
  return false;
}

/** "$5 billion" among the words before a noun. */
function hasSum(view: EventView, from: number, head: number): boolean {
  for (let at = from; at < head; at += 1) if (/^[$€£]/.test(word(view, at))) return true;
  return false;
}

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** The first of the capitalised words that end in a noun. */
function firstNamed(view: EventView, from: number, head: number): number {
  let at = head;
  while (at > from && (isCapital(view, at - 1) || /^\d/.test(word(view, at - 1))) && view.tokens[at - 1]?.pos !== 'DET')
    at -= 1;
  return at;
}
