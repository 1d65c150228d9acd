import { PARTICLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { PartOfSpeech, Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';

/** Tokens from `from` (inclusive) to `to` (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const SUBJECT_PRONOUNS = wordSet(
  'he she they we i you it who one himself herself someone somebody everyone everybody nobody',
);
export const STOPS = wordSet(
  'that because while as than if when whether but so where why how though although since unless after before until which',
);
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);
const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM', 'ADJ', 'DET']);
export const POSSESSIVES = wordSet('his her their its my our your whose');
export const QUANTITIES = wordSet(
  'some many most several others another all both neither few this these those more none half part two three former latter',
);
export const LINKS = wordSet(
  'of for from in at with on to by near about like including among against between across within inside over under behind',
);
export const REDUCED = wordSet(
  'familiar close briefed involved working supporting backing speaking known named called based interviewed aligned loyal opposed running leading covering representing attending seeking led owned run appointed',
);
const MARK_OR_JOIN = /^(?:["“”«»„‘’]|''|``)$/;

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (HEADS.has(token.pos) || token.lower === "'s" || token.lower === "'" || token.text === '’' || token.text === ')');

/**
 * The noun phrase that ends with the token `end` (inclusive), within tokens from `low`: with its prepositional phrases,
 * names joined by "and", and a relative clause without a comma ("people who know him"). Null where no noun stands there.
 */
export function phraseBefore(tokens: readonly Token[], end: number, low: number): Stretch | null {
  const head = tokens[end];
  if (head === undefined || end < low) return null;
  if (SUBJECT_PRONOUNS.has(head.lower)) return { from: end, to: end + 1 };
  const canHead =
    HEADS.has(head.pos) ||
    QUANTITIES.has(head.lower) ||
    (head.pos === 'ADJ' && isDetermined(tokens, end, low)) ||
    head.text === ')';
  if (!canHead && !(head.pos === 'VERB' && isDetermined(tokens, end, low))) return null;
  if (STOPS.has(head.lower)) return null;
  if (
    /^(?:both|all|each|themselves|himself|herself|itself)$/.test(head.lower) &&
    isNominal(tokens[end - 1]) &&
    end - 1 >= low
  ) {
    const whole = phraseBefore(tokens, end - 1, low);
    if (whole !== null) return { from: whole.from, to: end };
  }
  let from = leftOfCore(tokens, end, low);
  for (;;) {
    const more = joinedBefore(tokens, from, low);
    if (more === null) break;
    from = more;
  }
  return { from, to: end + 1 };
}

function isDetermined(tokens: readonly Token[], at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i >= at - 3; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (token.pos === 'DET' || POSSESSIVES.has(token.lower) || token.lower === "'s") return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'ADV') return false;
  }
  return false;
}

/** The first token of determiners, adjectives and nouns in a row. */
function leftOfCore(tokens: readonly Token[], end: number, low: number): number {
  let at = end;
  if (tokens[at]?.text === ')') {
    while (at > low && tokens[at]?.text !== '(') at -= 1;
    at -= 1;
  }
  while (at - 1 >= low) {
    const token = tokens[at - 1];
    const here = tokens[at];
    if (token === undefined || here === undefined) break;
    if (isNamedLink(tokens, at - 1) && at - 2 >= low) {
      at -= 2;
      continue;
    }
    if (STOPS.has(token.lower)) break;
    const isPossessive =
      token.lower === "'s" || ((token.text === '’' || token.text === "'") && tokens[at - 2]?.end === token.start);
    if (isPossessive) {
      at -= 1;
      continue;
    }
    const isParticle = PARTICLES.has(here.lower) && token.pos === 'PROPN';
    if (here.pos === 'DET' && token.pos !== 'DET' && here.lower !== 'all' && !isParticle) break;
    if (INSIDE.has(token.pos) || POSSESSIVES.has(token.lower) || QUANTITIES.has(token.lower)) {
      if (/^(?:the|an?)$/.test(here.lower)) break;
      at -= 1;
      continue;
    }
    if ((token.pos === 'VERB' || token.pos === 'ADV') && isDetermined(tokens, at - 1, low) && token.pos !== 'ADV') {
      at -= 1;
      continue;
    }
    if (token.pos === 'ADV' && here.pos === 'ADJ') {
      at -= 1;
      continue;
    }
    if (
      (token.text === '-' || token.text === '/' || token.text === '.' || token.text === '&') &&
      isNominal(tokens[at - 2]) &&
      tokens[at - 2]?.end === token.start
    ) {
      at -= 2;
      continue;
    }
    if (MARK_OR_JOIN.test(token.text) && INSIDE.has(here.pos)) {
      const open = markBefore(tokens, at - 1, low);
      if (open === null) break;
      at = open;
      continue;
    }
    break;
  }
  return at;
}

/** A small word with a capital between two others within a sentence is part of a name: "Rails | Not | Roads". */
const isNamedLink = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Not|Before|Over|Without|Against)$/.test(tokens[at]?.text ?? '') &&
  startsWithCapital(tokens[at - 1]?.text ?? '') &&
  startsWithCapital(tokens[at + 1]?.text ?? '') &&
  isNominal(tokens[at - 1]);

/** A nickname in marks: "Scott “Mad Dog” Smith". */
function markBefore(tokens: readonly Token[], close: number, low: number): number | null {
  for (let i = close - 1; i >= low + 1 && i >= close - 4; i -= 1) {
    if (MARK_OR_JOIN.test(tokens[i]?.text ?? '')) return isNominal(tokens[i - 1]) ? i : null;
  }
  return null;
}

/** Where a phrase begins that the phrase at `from` leans on: "the head | of the bank", "Mr Smith | and Mrs Smith". */
function joinedBefore(tokens: readonly Token[], from: number, low: number): number | null {
  const link = tokens[from - 1];
  if (link === undefined || from - 1 < low) return null;
  if (link.pos === 'CCONJ' || link.lower === 'and' || link.lower === 'or') {
    const left = tokens[from - 2]?.text === ',' ? from - 3 : from - 2;
    if (left < low || !isNominal(tokens[left])) return null;
    const other = listBefore(tokens, left, low);
    return other !== null && isClauseStart(tokens, other, low) ? other : null;
  }
  if (LINKS.has(link.lower) && link.pos !== 'VERB') {
    const left = from - 2;
    if (left < low) return null;
    const before = tokens[left];
    if (REDUCED.has(before?.lower ?? '') && isNominal(tokens[left - 1]) && left - 1 >= low) {
      return leftOfCore(tokens, left - 1, low);
    }
    if (
      before?.pos === 'VERB' &&
      /(?:ed|en|ing|known|held|made|led|run|won|sent|born|paid)$/.test(before.lower) &&
      isNominal(tokens[left - 1]) &&
      left - 1 >= low
    ) {
      const head = leftOfCore(tokens, left - 1, low);
      return isClauseStart(tokens, head, low) ? head : null;
    }
    if (!isNominal(before) && !QUANTITIES.has(before?.lower ?? '')) return null;
    return leftOfCore(tokens, left, low);
  }
  if (link.pos === 'VERB' || link.pos === 'AUX' || link.pos === 'ADV' || link.pos === 'PART')
    return relativeBefore(tokens, from - 1, low);
  return null;
}

/** The start of a list that ends at `end`: "Jane Doe, John Roe | and …". */
function listBefore(tokens: readonly Token[], end: number, low: number): number | null {
  let from = leftOfCore(tokens, end, low);
  for (let more = linkedBefore(tokens, from, low); more !== null; more = linkedBefore(tokens, from, low)) from = more;
  for (let items = 0; items < 6; items += 1) {
    if (
      tokens[from - 1]?.text !== ',' ||
      tokens[from - 2]?.pos !== 'PROPN' ||
      tokens[from]?.pos !== 'PROPN' ||
      from - 2 < low
    )
      break;
    from = leftOfCore(tokens, from - 2, low);
  }
  return from;
}

function linkedBefore(tokens: readonly Token[], from: number, low: number): number | null {
  const link = tokens[from - 1];
  if (link === undefined || from - 2 < low || !LINKS.has(link.lower) || !isNominal(tokens[from - 2])) return null;
  return leftOfCore(tokens, from - 2, low);
}

export function isClauseStart(tokens: readonly Token[], at: number, low: number): boolean {
  const before = tokens[at - 1];
  return (
    at <= low || before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ' || STOPS.has(before.lower)
  );
}

/** "people | who know him well": where the noun phrase before "who" begins. */
function relativeBefore(tokens: readonly Token[], at: number, low: number): number | null {
  for (let i = at; i >= low + 1 && i >= at - 12; i -= 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-')) return null;
    if (/^(?:who|whom|whose)$/.test(token.lower) && isNominal(tokens[i - 1])) {
      const from = leftOfCore(tokens, i - 1, low);
      return from;
    }
  }
  return null;
}
