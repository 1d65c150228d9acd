import { type EventView, word } from './event-view.ts';
import { BE_FORMS } from './function-words.ts';
import { plainWords } from './plain-words.ts';

/** Words that belong to the verb before them: "turns back", "broke up". */
const PARTICLES = /^(?:guilty|dead|up|down|off|out|back|away|over|apart|aside|foul)$/;

/** A piece of a name, as many words as it has, and whether a name may end behind it. */
export interface Piece {
  readonly text: string;
  readonly words: number;
  readonly mayEnd: boolean;
  /** The token behind it. */
  readonly to: number;
}

export type PieceWord = Omit<Piece, 'to'>;

/** What a token adds to a name, and the token behind it; null where no name can go on. */
export function pieceAt(
  view: EventView,
  at: number,
  isFirst: boolean,
  withOffices: boolean,
): { readonly piece: PieceWord | null; readonly to: number } | null {
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
    closesQuotation(view, at) ||
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
): { readonly piece: PieceWord; readonly to: number } | null {
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

const pieceOf = (text: string, mayEnd: boolean): PieceWord => ({ text, words: text.trim().split(' ').length, mayEnd });

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

/** "calls the plan ‘useless’": the last of a few words between quotation marks. */
const closesQuotation = (view: EventView, at: number): boolean =>
  /^(?:ADJ|NOUN|PROPN)$/.test(view.tokens[at]?.pos ?? '') &&
  (/^['’"”]$/.test(word(view, at + 1)) || (/^[.,]$/.test(word(view, at + 1)) && /^['’"”]$/.test(word(view, at + 2)))) &&
  [at - 1, at - 2, at - 3].some((before) => /^['‘"“]$/.test(word(view, before)));

/** Whether a token is the last of its sentence, or before a mark. */
export const isLastWord = (view: EventView, at: number): boolean =>
  at + 1 >= (view.sentences[view.sentenceOf[at] ?? -1]?.to ?? 0) || view.tokens[at + 1]?.pos === 'PUNCT';

/** "far side of the lake": a noun that the tagger takes for a verb. */
export function isNounBeforeOf(view: EventView, at: number): boolean {
  const group = view.verbs.list[view.verbs.of[at] ?? -1];
  if (group === undefined || group.to - group.from > 1 || group.form !== 'BASE' || word(view, at + 1) !== 'of')
    return false;
  return /^AD[VJ]$/.test(view.tokens[at - 1]?.pos ?? '');
}
