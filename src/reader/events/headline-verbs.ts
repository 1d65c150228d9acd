import type { BlockKind } from '../../../schema/domain/model.ts';
import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import type { Sentence, Token } from '../reading.ts';
import { eventVerb } from './event-words.ts';
import { PLANNING, REALISING } from './governing-words.ts';
import { COURSE_VERBS, LIGHT_VERBS } from './light-verbs.ts';
import { SPEECH_ACTS } from './speech-acts.ts';
import { verbForm } from './verb-form.ts';

/**
 * Gives back their part of speech to verbs that the tagger takes for names or nouns for want of an article: "Ship hits
 * bridge", "Militants free 21 girls". Only where the sentence has no other finite verb; what the body has as a noun is one (`nouns`).
 */
export function withHeadlineVerbs(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  kindOf: (sentence: Sentence) => BlockKind,
  nouns: ReadonlySet<number>,
): readonly Token[] {
  const verbs = new Set<number>();
  for (const sentence of sentences) {
    const kind = kindOf(sentence);
    for (let at = sentence.from + 1; at < sentence.to; at += 1)
      if (isParticipleBehindBe(tokens, at) || isPastBeforeObject(tokens, at) || isShotAnd(tokens, at)) verbs.add(at);
    if (kind === 'HEADLINE')
      for (let at = sentence.from + 1; at < sentence.to; at += 1) if (isSorry(tokens, at)) verbs.add(at);
    const isHeading = kind === 'HEADLINE' || kind === 'STANDFIRST' || kind === 'SUBHEAD' || isBare(tokens, sentence);
    const planned = isHeading ? missedInfinitive(tokens, sentence) : -1;
    if (planned >= 0) {
      verbs.add(planned);
      continue;
    }
    const at = missedVerb(tokens, sentence, nouns);
    const phrasal = isHeading && at < 0 ? beforeParticle(tokens, sentence) : -1;
    if (phrasal >= 0) verbs.add(phrasal);
    if (at >= 0 && (isHeading || /^(?:DET|NUM|PART)$/.test(tokens[at + 1]?.pos ?? ''))) verbs.add(at);
  }
  const titles = tacklesIn(tokens, sentences, kindOf);
  const judged = judgementsIn(tokens, sentences, kindOf);
  if (verbs.size + nouns.size + titles.length + judged.length === 0) return tokens;
  const changed = [...tokens];
  for (const at of [...nouns, ...titles]) {
    const token = tokens[at];
    if (token !== undefined && token.pos === 'VERB') changed[at] = { ...token, pos: 'NOUN' };
  }
  for (const at of verbs) {
    const token = tokens[at];
    if (token !== undefined) changed[at] = { ...token, pos: 'VERB' };
  }
  for (const at of judged) {
    const token = tokens[at];
    if (token !== undefined) changed[at] = { ...token, pos: 'ADJ' };
  }
  return changed;
}

/** "slams ‘rigged’ board": a participle alone in quotation marks before a noun is what somebody calls it. */
function judgementsIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  kindOf: (sentence: Sentence) => BlockKind,
): readonly number[] {
  const found: number[] = [];
  for (const sentence of sentences) {
    if (!/^(?:HEADLINE|STANDFIRST|SUBHEAD)$/.test(kindOf(sentence))) continue;
    for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
      const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' };
      const isNoun = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 2]?.pos ?? '');
      if (pos === 'VERB' && lower.endsWith('ed') && isNoun && isQuoted(tokens, at)) found.push(at);
    }
  }
  return found;
}

/** "Rovers Tackle Faces Charges": of two verbs side by side in a headline the first, in its base, is a noun. */
function tacklesIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  kindOf: (sentence: Sentence) => BlockKind,
): readonly number[] {
  const found: number[] = [];
  const [first] = sentences;
  if (first === undefined || (kindOf(first) !== 'HEADLINE' && !isBare(tokens, first))) return found;
  for (let at = first.from + 1; at + 1 < first.to; at += 1) {
    if (tokens[at]?.pos !== 'VERB' || tokens[at + 1]?.pos !== 'VERB') continue;
    const isPair = verbForm(tokens[at]?.lower ?? '') === 'BASE' && verbForm(tokens[at + 1]?.lower ?? '') === 'THIRD';
    if (isPair && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.pos ?? '')) found.push(at);
  }
  return found;
}

/** "Example To Host Gala": the verb behind a heading’s "to", which its capital makes a name; -1 where there is none. */
function missedInfinitive(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let at = from + 2; at + 1 < to; at += 1) {
    const token = tokens[at];
    if (tokens[at - 1]?.lower !== 'to' || token?.pos !== 'PROPN' || !/^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? ''))
      continue;
    const opensObject = /^(?:NUM|DET|PRON|PROPN|ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '');
    if (opensObject && eventVerb(token.lower)?.form === 'BASE') return at;
  }
  return -1;
}

/** "Comet lights up sky": in a heading without a verb, the noun on "-s" before its particle; -1 where there is none. */
function beforeParticle(tokens: readonly Token[], { from, to }: Sentence): number {
  let found = -1;
  for (let at = from + 1; at + 1 < to; at += 1) {
    const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' };
    if (pos === 'VERB' || pos === 'AUX') return -1;
    if (
      found < 0 &&
      pos === 'NOUN' &&
      lower.endsWith('s') &&
      /^(?:up|out|down|off|back)$/.test(tokens[at + 1]?.lower ?? '')
    )
      found = at;
  }
  return found >= 0 && verbForm(tokens[found]?.lower ?? '') === 'THIRD' ? found : -1;
}

/** "have been shot", "was cut": a participle that is a noun too. */
function isParticipleBehindBe(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token?.pos !== 'NOUN' ||
    tokens[at - 1]?.pos !== 'AUX' ||
    !/^(?:been|was|were|being)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  const form = eventVerb(token.lower)?.form;
  return (
    (form === 'PAST_OR_PARTICIPLE' || form === 'PARTICIPLE') && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/** "walked in and shot and killed a man": "shot" is what he did. */
const isShotAnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  /^(?:shot|hit|struck)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'and' &&
  /^(?:killed|injured|wounded)$/.test(tokens[at + 2]?.lower ?? '') &&
  /^(?:CCONJ|ADV|PRON|NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');

/** "Airline sorry for blaming players": it apologizes. */
const isSorry = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'sorry' &&
  tokens[at + 1]?.lower === 'for' &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.pos ?? '');

/** "The navy on Saturday foiled a plot": a verb on "-ed" before an article, which the tagger takes for an adjective. */
function isPastBeforeObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'ADJ' || !token.lower.endsWith('ed') || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  return /^(?:NOUN|PROPN|NUM|ADV)$/.test(tokens[at - 1]?.pos ?? '') && eventVerb(token.lower) !== null;
}

/** A heading that the format did not mark: short, without a full stop, at the very start. */
function isBare(tokens: readonly Token[], { from, to }: Sentence): boolean {
  return from === 0 && to - from < 25 && !/^[.!?"”’]$/.test(tokens[to - 1]?.text ?? '');
}

function missedVerb(tokens: readonly Token[], { from, to }: Sentence, nouns: ReadonlySet<number>): number {
  let candidate = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (nouns.has(at)) continue;
    if (candidate >= 0 && /^[:;,]$/.test(token.text)) break;
    if (candidate >= 0 && token.lower === 'and' && at > candidate + 2) break;
    if (token.pos === 'AUX') return -1;
    // "Reds defeat Rovers to win the cup".
    if (candidate >= 0 && tokens[at - 1]?.lower === 'to') continue;
    if (token.lower === 'quits' && tokens[at - 1]?.lower === 'it') continue;
    if (
      token.pos === 'VERB' &&
      !isQuoted(tokens, at) &&
      !token.lower.endsWith('ing') &&
      !/^(?:says|say|said)$/.test(token.lower) &&
      tokens[at - 1]?.lower !== 'who'
    ) {
      const form = eventVerb(token.lower)?.form;
      if (form !== 'PAST_OR_PARTICIPLE' && form !== 'PARTICIPLE') return -1;
      if (candidate < 0) return -1;
    }
    if (candidate < 0 && at > from && at + 1 < to && isVerbLike(tokens, at)) candidate = at;
  }
  return candidate;
}

const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  /^['‘"“]$/.test(tokens[at - 1]?.text ?? '') && /^['’"”]$/.test(tokens[at + 1]?.text ?? '');

const isKnownVerb = (lower: string): boolean =>
  PLANNING.has(lower) ||
  COURSE_VERBS.has(lower) ||
  LIGHT_VERBS.has(lower) ||
  REALISING.has(lower) ||
  CLAUSE_CUES.has(lower) ||
  SPEECH_ACTS.has(lower.replace(/s$/, ''));

const PEOPLE = /^(?:police|people|men|women|children)$/;

/** A form of a verb behind a noun, with an object or a preposition behind it. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' };
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return false;
  const prior = tokens[at - 1]?.pos;
  if (prior !== 'NOUN' && prior !== 'PROPN' && prior !== 'NUM') return false;
  // "Families sound off on the board".
  if (
    /^(?:sound|speak|lash|step|hit|fire)s?$/.test(lower) &&
    /^(?:off|out|down|back)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return true;
  // "Bell and Kern call it quits".
  if (/^calls?$/.test(lower) && tokens[at + 1]?.lower === 'it') return true;
  const form = eventVerb(lower)?.form ?? (isKnownVerb(lower) ? verbForm(lower) : undefined);
  const before = tokens[at - 1];
  const isLone =
    form === 'PAST_OR_PARTICIPLE' &&
    ((pos === 'PROPN' && (before?.pos === 'PROPN' || PEOPLE.test(before?.lower ?? ''))) || before?.pos === 'NUM') &&
    tokens[at + 1]?.pos === 'ADP';
  if (isLone) return true;
  // "A gunman shot three people".
  if (form === 'PAST_OR_PARTICIPLE' && before?.pos === 'NOUN' && /^(?:NUM|DET)$/.test(tokens[at + 1]?.pos ?? ''))
    return true;
  if (pos === 'PROPN' && lower.endsWith('ed') && before?.pos === 'PROPN' && tokens[at + 1]?.lower === 'by') return true;
  if (form !== 'THIRD' && form !== 'BASE' && form !== 'PAST') return false;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
  const next = /^['‘"“]$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : tokens[at + 1];
  const isPlural = /[^s]s$/.test(before?.lower ?? '') || PEOPLE.test(before?.lower ?? '');
  if (form === 'BASE' && !isPlural) return false;
  if (form === 'THIRD' && isPlural && before?.pos === 'NOUN') return false;
  const opensObject =
    (/^(?:NUM|DET|PRON|PROPN|ADJ|NOUN|PART)$/.test(next?.pos ?? '') || next !== tokens[at + 1]) && next?.lower !== "'s";
  const preposition =
    next?.pos === 'ADP' &&
    (form !== 'THIRD' || pos === 'PROPN'
      ? /^(?:in|at|on|after|with|from|over|as|to|out|down|off|into)$/
      : /^(?:in|at|after|as|to|out|down|off|into|from|over)$/
    ).test(next.lower);
  return opensObject || (preposition && !(form === 'BASE' && before?.pos === 'NOUN' && !PEOPLE.test(before.lower)));
}
