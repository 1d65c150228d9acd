import { type EventView, isCapital, word } from './event-view.ts';
import { isHeadingAt } from './heading.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { plainWords } from './plain-words.ts';
import { isAttribute, ownFrom } from './takes-part.ts';

/** What a label calls a noun phrase: a person by their full name, else its words without article, at most five. */
export function labelOf(view: EventView, index: number): string {
  const phrase = view.phrases.list[index];
  if (phrase === undefined) return '';
  if (isAttribute(view, phrase)) return labelOf(view, index + 1);
  const first = labelOne(view, phrase);
  const other = namedBefore(view, index, phrase);
  if (other !== '' && first !== '') return `${other} and ${first}`;
  const row = rowOf(view, index, phrase);
  if (row !== '') return row;
  const joint = word(view, phrase.to);
  const next = view.phrases.list[index + 1];
  if (
    first !== '' &&
    joint === 'and' &&
    next !== undefined &&
    next.from === phrase.to + 1 &&
    next.sentence === phrase.sentence &&
    ((view.people[next.head] !== undefined) === (view.people[phrase.head] !== undefined) ||
      (isCapital(view, next.head) && isCapital(view, phrase.head)))
  ) {
    const second = labelOne(view, next);
    if (second !== '' && second !== first) return `${first} and ${second}`;
  }
  if (joint === 'of' && first !== '' && next !== undefined && next.from === phrase.to + 1 && wordsIn(first) < 4) {
    const of = view.people[next.head] !== undefined ? labelOne(view, next) : withoutArticle(view, next, true);
    if (of !== '' && wordsIn(of) < 4) return `${first} of ${of}`;
  }
  return first;
}

/** "Ostrel, Glenmore and Varn launched": the three of a row of names before its verb. */
function rowOf(view: EventView, index: number, first: NounPhrase): string {
  const second = view.phrases.list[index + 1];
  const third = view.phrases.list[index + 2];
  if (second === undefined || third === undefined || third.sentence !== first.sentence) return '';
  if (word(view, first.to) !== ',' || second.from !== first.to + 1) return '';
  const at = word(view, second.to) === ',' ? second.to + 1 : second.to;
  if (word(view, at) !== 'and' || third.from !== at + 1 || (view.verbs.of[third.to] ?? -1) < 0) return '';
  if (![first, second, third].every(({ head }) => isCapital(view, head))) return '';
  const names = [first, second, third].map((each) => labelOne(view, each));
  const label = `${names[0]}, ${names[1]} and ${names[2]}`;
  return names.includes('') || wordsIn(label) > 6 ? '' : label;
}

/** "Ann Example, Tom Sample split": headings put a comma for an "and". */
function namedBefore(view: EventView, index: number, phrase: NounPhrase): string {
  const before = view.phrases.list[index - 1];
  if (before === undefined || before.sentence !== 0 || before.from !== 0 || !isHeadingAt(view, 0)) return '';
  if (word(view, before.to) !== ',' || phrase.from !== before.to + 1 || phrase.owner >= 0) return '';
  const isNamed = view.people[before.head]?.kind === 'NAME' && view.people[phrase.head]?.kind === 'NAME';
  return isNamed ? labelOne(view, before) : '';
}

function labelOne(view: EventView, phrase: NounPhrase): string {
  const person = view.people[phrase.head];
  if (
    person !== undefined &&
    person.kind !== 'MODIFIER' &&
    person.to <= phrase.to &&
    !hasVerb(view, person.from, person.to)
  ) {
    const names = person.keys.map((key) => view.names.get(key) ?? '').filter(Boolean);
    return names.length > 2 ? '' : names.join(' and ');
  }
  if (view.tokens[phrase.head]?.pos === 'PRON' || /^(?:whose|which|what|who)$/.test(word(view, phrase.from))) return '';
  return withoutArticle(view, phrase, false);
}

function hasVerb(view: EventView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((view.verbs.of[at] ?? -1) >= 0) return true;
  return false;
}

function withoutArticle(view: EventView, phrase: NounPhrase, keeps: boolean): string {
  const { to } = phrase;
  if (phrase.owner >= 0) {
    const owner = labelOf(view, phrase.owner);
    const own = plainText(view, ownFrom(view, phrase), to);
    if (owner !== '' && wordsIn(owner) + wordsIn(own) <= 6)
      return `${owner}${owner.toLowerCase().endsWith('s') ? '’' : '’s'} ${own}`;
  }
  let from = phrase.owner >= 0 ? ownFrom(view, phrase) : phrase.from;
  const lower = word(view, from);
  if (/^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/.test(lower) || (!keeps && /^an?$/.test(lower)))
    from += 1;
  // "36 - year - old man": his age in five words.
  if (to - from > 6 && word(view, from + 2) === 'year' && word(view, from + 4) === 'old') from += 5;
  if (from >= to) return '';
  const text = plainText(view, from, to);
  return wordsIn(text) > 6 ? plainText(view, to - 5, to) : text;
}

/** The words, without the capital that only the start of a sentence gives. */
function plainText(view: EventView, from: number, to: number): string {
  const text = plainWords(view, from, to);
  const first = view.tokens[from];
  const isOpening = from === view.sentences[view.sentenceOf[from] ?? 0]?.from;
  const isPlain =
    first !== undefined &&
    isOpening &&
    // "Harbour Board": its first word is of the name.
    !/^\S+ \p{Lu}/u.test(text) &&
    /^(?:NOUN|ADJ|NUM|ADV|VERB|ADP|DET)$/.test(first.pos) &&
    /^\p{Lu}\p{Ll}/u.test(first.text);
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export const wordsIn = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);
