import { PLACES } from '../lexicon/places.ts';
import { type EventView, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { BE_FORMS, CLAUSE_STARTS, RELATIVES } from './function-words.ts';
import { isHeadingAt } from './heading.ts';
import { plainWords } from './plain-words.ts';

/** Words that belong to the verb before them: "turns back", "broke up". */
const PARTICLES = /^(?:guilty|dead|up|down|off|out|back|away|over|apart|aside|foul)$/;

/** A piece of a name, as many words as it has, and whether a name may end behind it. */
interface Piece {
  readonly text: string;
  readonly words: number;
  readonly mayEnd: boolean;
  /** The token behind it. */
  readonly to: number;
}

type Word = Omit<Piece, 'to'>;

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
  while (isShortened && pieces.length > 1 && goesOn(view, pieces.at(-1)?.to ?? -1) && hasPreposition(pieces)) {
    while (pieces.length > 1 && !isPreposition(pieces.at(-1))) dropLast();
    dropLast();
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
    view.tokens[to]?.pos === 'ADP' && (view.dates.of[to + 1] ?? -1) < 0 && !CLAUSE_STARTS.has(word(view, to));
  return date >= 0 && (isMore || (word(view, to) === 'as' && leadsToNoun(view, to + 1))) ? to : verbEnd;
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
  if (phrase < 0 && (view.dates.of[at] ?? -1) >= 0) return true;
  if (pos === 'ADP' && (view.dates.of[at + 1] ?? -1) >= 0 && (view.phrases.of[at + 1] ?? -1) < 0) return true;
  if (pos === 'PUNCT' && !/^['’‘"“”&$%-]$/.test(lower)) return true;
  if (/^(?:—|–|--|\.\.\.|…|\|)$/.test(lower)) return true;
  if (RELATIVES.has(lower) && pos === 'PRON') return true;
  if (lower === 'than' && view.tokens[at + 1]?.pos === 'NUM') return false;
  if (lower === 'that' && (view.verbs.of[at + 1] ?? -1) >= 0) return true;
  if (CLAUSE_STARTS.has(lower) && pos !== 'DET')
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
  return !(group.isInfinitive || isGerund);
}

const isLastWord = (view: EventView, at: number): boolean =>
  at + 1 >= (view.sentences[view.sentenceOf[at] ?? -1]?.to ?? 0) || view.tokens[at + 1]?.pos === 'PUNCT';

/** "far side of the lake": a noun that the tagger takes for a verb. */
function isNounBeforeOf(view: EventView, at: number): boolean {
  const group = view.verbs.list[view.verbs.of[at] ?? -1];
  if (group === undefined || group.to - group.from > 1 || group.form !== 'BASE' || word(view, at + 1) !== 'of')
    return false;
  return /^AD[VJ]$/.test(view.tokens[at - 1]?.pos ?? '');
}

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

/** What a token adds to a name, and the token behind it; null where no name can go on. */
function pieceAt(
  view: EventView,
  at: number,
  isFirst: boolean,
  withOffices: boolean,
): { readonly piece: Word | null; readonly to: number } | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const { lower, pos } = token;
  if (/^['’‘"“”]$/.test(lower) && !endsOwner(view, at)) return { piece: null, to: at + 1 };
  if (/^(?:the|an?|its|his|her|their)$/.test(lower) && view.tokens[at + 1]?.pos !== 'PUNCT')
    return { piece: null, to: at + 1 };
  if (
    pos === 'ADV' &&
    !PARTICLES.test(lower) &&
    /ly$|^(?:also|again|just|too|now|then|once|even|reportedly)$/.test(lower)
  )
    return { piece: null, to: at + 1 };
  const titled = titledPerson(view, at, withOffices);
  if (titled !== null) return titled;
  const person = view.people[at];
  if (person?.kind === 'PRONOUN' && person.from === at && !/sel(?:f|ves)$/.test(lower)) {
    const name = nameOf(view, person.keys);
    return name === '' ? null : { piece: pieceOf(` ${name}`, true), to: person.to };
  }
  if (pos === 'PRON' && !/^(?:him|her|it)self$|^themselves$/.test(lower)) return null;
  if (person?.kind === 'NAME' && person.from === at && person.keys.length === 1 && isWhole(view, person.to, at)) {
    const name = nameOf(view, person.keys);
    const mayEnd = endsPhrase(view, person.to - 1);
    if (name !== '') return { piece: pieceOf(` ${name}`, mayEnd), to: person.to };
  }
  const before = view.tokens[at - 1];
  // "hit - and - run": one word, as some publishers part it.
  const isHyphened = !isFirst && (isHyphen(view, at) || isHyphen(view, at - 1));
  const isJoined =
    isHyphened || (!isFirst && before !== undefined && before.end === token.start && !/^['’‘"“”]$/.test(before.lower));
  const isOwner = lower === "'s" || (lower === "'" && endsOwner(view, at));
  const text = isOwner ? (lower === "'s" ? '’s' : '’') : plainWords(view, at, at + 1);
  // "1st" of a satellite, "2" of "2, 000".
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/.test(lower) || (pos === 'NUM' && view.tokens[at + 2]?.pos === 'NUM');
  const mayEnd =
    (endsPhrase(view, at) && !isOrdinal) ||
    PARTICLES.test(lower) ||
    isNounBeforeOf(view, at) ||
    (lower === 'further' && word(view, at - 1) === 'step') ||
    ((view.verbs.list[view.verbs.of[at] ?? -1]?.head ?? -1) === at && isAlone(view, at));
  return { piece: { text: isJoined ? text : ` ${text}`, words: isJoined ? 0 : 1, mayEnd }, to: at + 1 };
}

/** A hyphen within a noun phrase. */
const isHyphen = (view: EventView, at: number): boolean =>
  word(view, at) === '-' && (view.phrases.of[at] ?? -1) >= 0 && view.phrases.of[at - 1] === view.phrases.of[at];

/** Whether a verb has nothing behind it that it is said of: "to close", but not "to be" of "to be head of the board". */
function isAlone(view: EventView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (next === undefined || isLastWord(view, at) || (view.dates.of[at + 1] ?? -1) >= 0) return true;
  if (next.pos === 'ADV') return !/^(?:NOUN|PROPN|ADJ|VERB|ADP)$/.test(view.tokens[at + 2]?.pos ?? '');
  if (next.pos === 'ADP' && !/^(?:of|to)$/.test(next.lower)) return !BE_FORMS.has(word(view, at));
  return !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|VERB|AUX|SCONJ)$/.test(next.pos) && next.lower !== 'to';
}

/** "Harbour Board Director Ann Example", by the name alone where there is no room for what she is. */
function titledPerson(
  view: EventView,
  at: number,
  withOffice: boolean,
): { readonly piece: Word; readonly to: number } | null {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  const person = view.people[phrase?.head ?? -1];
  if (phrase === undefined || phrase.owner >= 0 || phrase.from !== at || person?.kind !== 'NAME') return null;
  if (person.to !== phrase.to || person.from <= at) return null;
  const name = nameOf(view, person.keys);
  const office = withOffice && isOfBody(view, at, person.from) ? `${plainWords(view, at, person.from)} ` : '';
  return name === '' ? null : { piece: pieceOf(` ${office}${name}`, endsPhrase(view, phrase.to - 1)), to: phrase.to };
}

/** Whether the words before a name begin with that of the body which somebody is of, and are few: "NHL goalie", but not "President". */
const isOfBody = (view: EventView, from: number, to: number): boolean =>
  to - from >= 2 && to - from <= 3 && /^[A-Z]{2,5}$/.test(view.tokens[from]?.text ?? '');

const pieceOf = (text: string, mayEnd: boolean): Word => ({ text, words: text.trim().split(' ').length, mayEnd });

const nameOf = (view: EventView, keys: readonly string[]): string =>
  keys
    .map((key) => view.names.get(key) ?? '')
    .filter(Boolean)
    .join(' and ');

/** Whether a name fills its place, and is no part of a longer one ("Trump Tower"). */
const isWhole = (view: EventView, to: number, at: number): boolean => {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  return phrase === undefined || phrase.to <= to;
};

/** Whether a noun phrase ends with a token, and owns nothing behind it. */
function endsPhrase(view: EventView, at: number): boolean {
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  const next = word(view, at + 1);
  // "hit-and-run" is no hit.
  return phrase !== undefined && phrase.to === at + 1 && next !== "'s" && next !== '-' && !endsOwner(view, at + 1);
}

/** "the Cubs’ win": an apostrophe that owns. */
const endsOwner = (view: EventView, at: number): boolean =>
  /^['’]$/.test(word(view, at)) &&
  // "the ‘outrageous’ offer": a word in quotation marks owns nothing.
  !/^['‘]$/.test(word(view, at - 2)) &&
  word(view, at - 1).endsWith('s') &&
  view.tokens[at - 1]?.end === view.tokens[at]?.start &&
  view.phrases.list[view.phrases.of[at + 1] ?? -1]?.owner === (view.phrases.of[at - 1] ?? -2);
