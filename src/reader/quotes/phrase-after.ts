import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { nameOfWorkEnd } from './name-of-work.ts';
import {
  isNominal,
  LINKS,
  POSSESSIVES,
  QUANTITIES,
  REDUCED,
  STOPS,
  type Stretch,
  SUBJECT_PRONOUNS,
} from './noun-phrase.ts';

/** The noun phrase that begins at `from`, before `high`: "a senior official in the ministry", with what stands in apposition. */
export function phraseAfter(tokens: readonly Token[], from: number, high: number): Stretch | null {
  const first = tokens[from];
  if (first === undefined || from >= high) return null;
  if (
    (SUBJECT_PRONOUNS.has(first.lower) && !isCounted(first, tokens[from + 1])) ||
    /^(?:him|them|us|me)$/.test(first.lower) ||
    (first.lower === 'her' && !isNominal(tokens[from + 1]))
  )
    return { from, to: from + 1 };
  let to = coreAfter(tokens, from, high);
  if (to === from) return null;
  for (;;) {
    const link = tokens[to];
    if (link === undefined || to >= high) break;
    const joins = LINKS.has(link.lower) || link.lower === 'and' || link.lower === '&' || REDUCED.has(link.lower);
    if (!joins) break;
    const next = REDUCED.has(link.lower) && LINKS.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
    const isTime =
      (link.lower === 'on' || link.lower === 'in' || link.lower === 'at') && isTimeOrOccasion(tokens, next);
    if (isTime) break;
    const end = coreAfter(tokens, next, high);
    if (end === next) break;
    if (link.lower === 'and' && (tokens[end]?.pos === 'VERB' || tokens[end]?.pos === 'AUX')) break;
    to = end;
  }
  return { from, to };
}

/** "one | former senior official": a number, no pronoun. */
const isCounted = (first: Token, next: Token | undefined): boolean =>
  first.lower === 'one' &&
  (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || next?.lower === 'of');

const TIMES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb aug sept oct nov dec interview statement speech tweet email e-mail
  telephone phone conference briefing hearing debate rally post letter remarks response 2014 2015 2016 2017 2018 2019 1990s`);

function isTimeOrOccasion(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'ADP') return false;
    if (TIMES.has(token.lower.replace(/\.$/, '')) || /^\d{4}$/.test(token.text)) return true;
  }
  return false;
}

function coreAfter(tokens: readonly Token[], from: number, high: number): number {
  let at = from;
  let seen = false;
  while (at < high) {
    const token = tokens[at];
    if (token === undefined) break;
    const named = nameOfWorkEnd(tokens, at);
    if (named > at && named <= high) {
      at = named;
      seen = true;
      continue;
    }
    const nominal = isNominal(token) && token.text !== ')';
    if (nominal) seen = true;
    else if (token.pos === 'DET' || POSSESSIVES.has(token.lower) || QUANTITIES.has(token.lower)) {
      if (seen && tokens[at - 1]?.lower !== "'s") break;
    } else if (
      token.pos !== 'ADJ' &&
      !((token.text === '-' || token.text === '/') && seen) &&
      !(token.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ' && !seen) &&
      !(token.pos === 'VERB' && !seen && tokens[at - 1]?.pos === 'DET' && at > from && isNominal(tokens[at + 1]))
    )
      break;
    if (STOPS.has(token.lower)) break;
    at += 1;
  }
  if (!seen && at > from && !QUANTITIES.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.pos !== 'ADJ') return from;
  return at;
}
