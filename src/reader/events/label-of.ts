import { type EventView, textOf, word } from './event-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownFrom } from './takes-part.ts';

/** What a label calls a noun phrase: a person by their full name, else its words without article, at most five. */
export function labelOf(view: EventView, index: number): string {
  const phrase = view.phrases.list[index];
  if (phrase === undefined) return '';
  const first = labelOne(view, phrase);
  const joint = word(view, phrase.to);
  const next = view.phrases.list[index + 1];
  if (first !== '' && joint === 'and' && next !== undefined && next.from === phrase.to + 1 && next.sentence === phrase.sentence && (view.people[next.head] !== undefined) === (view.people[phrase.head] !== undefined)) {
    const second = labelOne(view, next);
    if (second !== '' && second !== first) return `${first} and ${second}`;
  }
  if (joint === 'of' && first !== '' && next !== undefined && next.from === phrase.to + 1 && wordsIn(first) < 4) {
    const of = view.people[next.head] !== undefined ? labelOne(view, next) : withoutArticle(view, next, true);
    if (of !== '' && wordsIn(of) < 4) return `${first} of ${of}`;
  }
  return first;
}

function labelOne(view: EventView, phrase: NounPhrase): string {
  const person = view.people[phrase.head];
  if (person !== undefined && person.kind !== 'MODIFIER' && person.to <= phrase.to && !hasVerb(view, person.from, person.to)) {
    const names = person.keys.map((key) => view.names.get(key) ?? '').filter(Boolean);
    return names.length > 2 ? '' : names.join(' and ');
  }
  if (view.tokens[phrase.head]?.pos === 'PRON') return '';
  return withoutArticle(view, phrase, false);
}

function hasVerb(view: EventView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((view.verbs.of[at] ?? -1) >= 0) return true;
  return false;
}

function withoutArticle(view: EventView, phrase: NounPhrase, keeps: boolean): string {
  const { to } = phrase;
  let from = phrase.owner >= 0 && to - phrase.from > 5 ? ownFrom(view, phrase) : phrase.from;
  const lower = word(view, from);
  if (/^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/.test(lower) || (!keeps && /^an?$/.test(lower))) from += 1;
  if (to - from > 5) from = to - 4;
  return from >= to ? '' : textOf(view, from, to);
}

export const wordsIn = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);
