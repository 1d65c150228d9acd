import { PLACES } from '../lexicon/places.ts';
import { leadsToBody } from './complements.ts';
import { type EventView, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { CLAUSE_STARTS, RELATIVES } from './function-words.ts';
import { isHeadingAt } from './heading.ts';
import { isLastWord, isNounBeforeOf, type Piece, pieceAt } from './name-piece.ts';

/**
 * What the text says behind a verb, up to the end of its clause, a date or so many words: " missile over Japan", " to close the dock".
 * Articles are left out and people called by their full names, with the body that they are of where there is room (" FBI Director Ann Example");
 * begins with a space, or is empty.
 */
export function wordsBehind(view: EventView, verbEnd: number, most: number): string {
  return behind(view, verbEnd, most, true) ?? behind(view, verbEnd, most, false) ?? '';
}

/** Null where the words do not fit with offices in them. */
function behind(view: EventView, verbEnd: number, most: number, withOffices: boolean): string | null {
  const pieces: Piece[] = [];
  const end = view.sentences[view.sentenceOf[verbEnd - 1] ?? -1]?.to ?? verbEnd;
  const from = behindDate(view, verbEnd);
  let at = from;
  let words = 0;
  while (at < end && words <= most) {
    if (isEnd(view, from, at)) break;
    const next = pieceAt(view, at, at === from, withOffices);
    if (next === null) break;
    at = next.to;
    if (next.piece === null) continue;
    pieces.push({ ...next.piece, to: at });
    words += next.piece.words;
  }
  const isShortened = words > most;
  if (isShortened && withOffices) return null;
  const dropLast = (): void => {
    words -= pieces.pop()?.words ?? 0;
  };
  while (pieces.length > 0 && (words > most || pieces.at(-1)?.mayEnd === false)) dropLast();
  // Not "for better ferries" of "for better ferries, harbour lights": the row is cut.
  if (isRowCut(view, at) && hasPreposition(pieces)) {
    while (pieces.length > 1 && !isPreposition(pieces.at(-1))) dropLast();
    dropLast();
  }
  // Not "with flakes" of "with flakes still falling".
  if (leadsToGerund(view, at) && pieces.some(({ text }) => text === ' with'))
    while (pieces.length > 0 && pieces.at(-1)?.text !== ' with') dropLast();
  if (pieces.at(-1)?.text === ' with') dropLast();
  // Not "amid talks" of "amid talks with Ostrel", nor "in Gulf" of "in the Gulf of Aden".
  while (
    isShortened &&
    pieces.length > 1 &&
    goesOn(view, pieces.at(-1)?.to ?? -1) &&
    hasPreposition(pieces) &&
    // "loss of contact" of "loss of contact with the ship": without its "of" it tells less.
    pieces.at(-2)?.text !== ' of'
  ) {
    while (pieces.length > 1 && !isPreposition(pieces.at(-1))) dropLast();
    dropLast();
  }
  // Not "in first match" of "in the first match played at night".
  if (!isShortened && isToldApart(view, at, pieces.at(-1)?.to ?? -1)) {
    while (pieces.length > 1 && !isPreposition(pieces.at(-1))) dropLast();
    if (pieces.length > 1) dropLast();
  }
  return pieces.map(({ text }) => text).join('');
}

/** "was announced Friday as the host", "met on Tuesday with": what goes on behind a date that stands right behind the verb. */
function behindDate(view: EventView, verbEnd: number): number {
  const isLed = view.tokens[verbEnd]?.pos === 'ADP';
  const at = isLed ? verbEnd + 1 : verbEnd;
  const date = (view.phrases.of[at] ?? -1) < 0 ? (view.dates.of[at] ?? -1) : -1;
  const to = view.dates.list[date]?.to ?? verbEnd;
  const isMore =
    view.tokens[to]?.pos === 'ADP' &&
    (view.dates.of[to + 1] ?? -1) < 0 &&
    (!CLAUSE_STARTS.has(word(view, to)) || leadsToBody(view, to));
  return date >= 0 && (isMore || (word(view, to) === 'as' && leadsToNoun(view, to + 1))) ? to : verbEnd;
}

/** Whether a noun that is the first, last or most of some has which behind it: "the first match played at night", "the only one who". */
function isToldApart(view: EventView, at: number, last: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[last - 1] ?? -1];
  if (phrase === undefined || last !== at || phrase.to !== at) return false;
  const isMost = view.tokens
    .slice(phrase.from, phrase.head)
    .some(({ lower }) => /^(?:first|second|third|last|only|[a-z]{3,}est)$/.test(lower));
  const group = view.verbs.list[view.verbs.of[at] ?? -1];
  return (
    isMost && (/^(?:who|that|which)$/.test(word(view, at)) || (group !== undefined && /PARTICIPLE$/.test(group.form)))
  );
}

/** "still falling", "left behind": what a noun behind "with" is said to do or be. */
function leadsToGerund(view: EventView, at: number): boolean {
  const group = view.verbs.list[view.verbs.of[at] ?? -1];
  const last = view.tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return group !== undefined && !group.isFinite && group.form === 'ING' && (view.phrases.of[last] ?? -1) >= 0;
}

/** Whether a row of nouns goes on behind a comma in a heading: ", harbour lights". */
function isRowCut(view: EventView, at: number): boolean {
  const next = view.phrases.list[view.phrases.of[at + 1] ?? -1];
  if (word(view, at) !== ',' || next?.from !== at + 1 || !isHeadingAt(view, next.sentence)) return false;
  // Its words share a noun further on; "accident, theft claims" is a row of two.
  if (view.tokens[at - 1]?.pos !== 'PROPN' || view.tokens[next.from]?.pos !== 'PROPN') return false;
  return view.people[next.head] === undefined && !PLACES.has(word(view, next.head)) && leadsToNoun(view, at + 1);
}

/** Whether a noun has its complement behind it. */
const goesOn = (view: EventView, at: number): boolean => /^(?:of|with|between|about|against)$/.test(word(view, at));

const isPreposition = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^ (?:in|at|on|for|with|after|from|over|amid|of|by|near|into|about|against|between|during|under|than)$/.test(
    piece.text,
  );

const hasPreposition = (pieces: readonly Piece[]): boolean => pieces.slice(1).some(isPreposition);

/** Whether the clause, or what a name takes of it, ends before a token. */
function isEnd(view: EventView, from: number, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return true;
  const { lower, pos } = token;
  const phrase = view.phrases.of[at] ?? -1;
  if (isOfTheYear(view, at)) return false;
  if (phrase < 0 && (view.dates.of[at] ?? -1) >= 0) return true;
  if (pos === 'ADP' && (view.dates.of[at + 1] ?? -1) >= 0 && (view.phrases.of[at + 1] ?? -1) < 0) return true;
  if (pos === 'PUNCT' && !/^['’‘"“”&$%-]$/.test(lower)) return true;
  if (/^(?:—|–|--|\.\.\.|…|\|)$/.test(lower)) return true;
  if (RELATIVES.has(lower) && pos === 'PRON') return true;
  if (lower === 'than' && view.tokens[at + 1]?.pos === 'NUM') return false;
  if (lower === 'that' && (view.verbs.of[at + 1] ?? -1) >= 0) return true;
  if (CLAUSE_STARTS.has(lower) && pos !== 'DET' && !leadsToBody(view, at))
    return !(
      (lower === 'as' ? !missesVerb(view, at + 1) : lower === 'before' && at === from) && leadsToNoun(view, at + 1)
    );
  if (at > from && phrase >= 0 && isMeasure(view, phrase) && (view.phrases.of[at - 1] ?? -1) >= 0) return true;
  // "best and final offer".
  if (lower === 'and' && view.tokens[at - 1]?.pos === 'ADJ' && view.tokens[at + 1]?.pos === 'ADJ') return false;
  // "Somali and Yemeni pirates", "hit and run".
  if (phrase >= 0 && phrase === view.phrases.of[at + 1]) return false;
  if (lower === 'and' || lower === 'or' || lower === 'but') return at === from || !joinsNoun(view, at + 1);
  const group = view.verbs.list[view.verbs.of[at] ?? -1];
  if (group === undefined || group.from !== at) return false;
  if (isNounBeforeOf(view, at)) return false;
  // "slams ‘rigged’ count".
  if (/^['‘"“]$/.test(word(view, at - 1)) && /^['’"”]$/.test(word(view, at + 1))) return false;
  // "accused of running down a man".
  // "prevents thieves from boarding a ferry".
  const isLed = /^(?:of|from|for)$/.test(word(view, at - 1));
  const isGerund = group.form === 'ING' && group.from === group.head && (at === from || isLed);
  // "reacts to the Rovers’ cup win": a noun that the tagger takes for a verb.
  const before = view.phrases.list[view.phrases.of[at - 1] ?? -1];
  const isNoun = eventNoun(word(view, at)) !== null || (group.form === 'BASE' && isLastWord(view, at));
  if (before !== undefined && before.owner >= 0 && before.to === at && isNoun) return false;
  // "a resolution toughening sanctions".
  const isOfNoun = group.form === 'ING' && group.from === group.head && before?.to === at && isThing(view, before.head);
  return !(group.isInfinitive || isGerund || (isOfNoun && leadsToNoun(view, at + 1)));
}

/** Papers that say or do what stands behind them. */
const isThing = (view: EventView, head: number): boolean =>
  /^(?:resolution|bill|law|order|letter|statement|report|video|measure|plan|amendment|ban|rule|deal|agreement|petition|motion)$/.test(
    word(view, head),
  );

/** "Rookie of the Year": a title, and no date. */
const isOfTheYear = (view: EventView, at: number): boolean =>
  [at, at - 1, at - 2].some(
    (of) => word(view, of) === 'of' && word(view, of + 1) === 'the' && view.tokens[of + 2]?.text === 'Year',
  );

/** "two days" behind another phrase: how long, or how long before. */
const isMeasure = (view: EventView, phrase: number): boolean =>
  /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(word(view, view.phrases.list[phrase]?.head ?? -1));

/** "as judge", not "as police arrive". */
function leadsToNoun(view: EventView, at: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  return phrase !== undefined && view.verbs.list[view.verbs.of[phrase.to] ?? -1]?.isFinite !== true;
}

/** "as Rovers end drought": two phrases side by side, of which the tagger has missed the verb. */
function missesVerb(view: EventView, at: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  const next = view.phrases.list[view.phrases.of[phrase?.to ?? -1] ?? -1];
  return next !== undefined && next.from === phrase?.to && (view.dates.of[next.from] ?? -1) < 0;
}

/** Whether a noun phrase stands behind "and" that is no subject of a clause of its own. */
function joinsNoun(view: EventView, at: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  return phrase !== undefined && phrase.from === at && leadsToNoun(view, at);
}
