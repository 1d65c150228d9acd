import type { Block, BlockKind, Range } from '../../../schema/domain/model.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { type DatesAtTokens, datesAtTokens } from './dates-at-tokens.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { type NounPhrases, nounPhrases } from './noun-phrases.ts';
import { nounsOfBody } from './nouns-of-body.ts';
import { type PersonAt, peopleAtTokens } from './people-at-tokens.ts';
import { type VerbGroups, verbGroups } from './verb-groups.ts';

/** An article as the rules for events see it: tokens, what stands at each, and the phrases they make. */
export interface EventView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  /** For each sentence the kind of its block. */
  readonly kinds: readonly BlockKind[];
  /** 1 for tokens inside somebody's words. */
  readonly quoted: Uint8Array;
  readonly dates: DatesAtTokens;
  readonly people: readonly (PersonAt | undefined)[];
  readonly names: ReadonlyMap<string, string>;
  readonly phrases: NounPhrases;
  readonly verbs: VerbGroups;
  /** In small letters, the names that are written with a capital within a sentence. */
  readonly capitals: ReadonlySet<string>;
  readonly publishedOn: string | null;
}

/** The shortest quotation that is speech; "‘rigged’ FBI" is not. */
const LEAST_SPOKEN = 4;

export function eventViewOf(reading: Reading): EventView {
  const { document, sentences, quotations } = reading;
  const { text, blocks } = document;
  const kinds = sentences.map(({ block }) => blockKind(blocks[block]));
  const people = peopleAtTokens(reading.tokens, reading.people);
  const named = withNames(reading.tokens, people);
  const kindOf = ({ block }: Sentence): BlockKind => blockKind(blocks[block]);
  const tokens = withHeadlineVerbs(named, sentences, kindOf, nounsOfBody(named, sentences, kindOf));
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  const quoted = new Uint8Array(tokens.length);
  for (const { from, to } of quotations) if (to - from >= LEAST_SPOKEN) quoted.fill(1, from, to);
  const dates = datesAtTokens(text, tokens, reading.dates);
  const phrases = nounPhrases(tokens, sentences, dates);
  return {
    text,
    tokens,
    sentences,
    sentenceOf,
    kinds,
    quoted,
    dates,
    people,
    names: new Map(reading.people.map(({ key, name }) => [key, name])),
    phrases,
    verbs: verbGroups(tokens, sentences, phrases, dates),
    capitals: capitalsIn(tokens, sentences, kinds),
    publishedOn: document.metadata.publishedOn?.value ?? null,
  };
}

/** Gives back to names their part of speech, and to nouns before "who" ("the suspects who"); mostly there is nothing to give. */
function withNames(tokens: readonly Token[], people: readonly (PersonAt | undefined)[]): readonly Token[] {
  let changed: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isName = (token.pos === 'VERB' && isOfName(people[at], at)) || (token.pos === 'NUM' && isTeam(token.text));
    const isNoun =
      (token.pos === 'VERB' && token.lower.endsWith('s') && tokens[at + 1]?.lower === 'who') ||
      // "won the Ostrel primary".
      (token.pos === 'ADJ' && token.lower === 'primary' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''));
    if (!isName && !isNoun) continue;
    changed ??= [...tokens];
    changed[at] = { ...token, pos: isName ? 'PROPN' : 'NOUN' };
  }
  return changed ?? tokens;
}

/** "the 49ers". */
const isTeam = (text: string): boolean => /ers$/i.test(text) && /^\d+ers$/i.test(text);

/** The last word of a short name, which the tagger takes for a verb ("Marta Kern"). */
const isOfName = (person: PersonAt | undefined, at: number): boolean =>
  person?.kind === 'NAME' && person.to === at + 1 && person.to - person.from <= 3;

const isSmall = (code: number): boolean => code > 96 && code < 123;

function capitalsIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  kinds: readonly BlockKind[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, { from, to }] of sentences.entries()) {
    const isHeading = kinds[index] === 'HEADLINE' || (from === 0 && !/^[.!?]$/.test(tokens[to - 1]?.text ?? ''));
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token === undefined || isSmall(token.text.charCodeAt(0)) || token.text === token.lower) continue;
      // A name of capitals alone is one anywhere.
      const isInside = !isHeading && at > from && token.pos === 'PROPN';
      if (isInside || (token.text.length < 6 && /^[A-Z]{2,5}$/.test(token.text))) found.add(token.lower);
    }
  }
  return found;
}

const blockKind = (block: Block | undefined): BlockKind => block?.kind ?? 'PARAGRAPH';

/** The token's word in small letters; empty past either end. */
export const word = (view: EventView, at: number): string => view.tokens[at]?.lower ?? '';

/** The characters from one token up to another, exclusive. */
export function rangeOf(view: EventView, from: number, to: number): Range {
  return { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 };
}

/** The words from one token up to another, with single spaces. */
export function textOf(view: EventView, from: number, to: number): string {
  const { start, end } = rangeOf(view, from, to);
  return view.text.slice(start, end).replace(/\s+/g, ' ');
}

export function isCapital(view: EventView, at: number): boolean {
  const first = view.tokens[at]?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}
