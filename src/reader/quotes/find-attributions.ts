import { CLAUSE_CUES, isParticiple, PHRASE_CUES } from '../lexicon/cue-verbs.ts';
import { PERSON_NOUNS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd, quotationAt } from './content-end.ts';
import { isFiniteAt, isPassive, isToldInCourt, isVerbOfSaying, startsWithTo, takesClause } from './cue-at.ts';
import { isUnsaid } from './is-unsaid.ts';
import { phraseBefore, type Stretch } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { endsSpeech, restAfter } from './pieces-around-cue.ts';
import {
  betweenQuotationAnd,
  coordinatedSource,
  lowBound,
  mainSubject,
  nameBefore,
  nearestSubject,
} from './source-of-cue.ts';
import { subjectBefore, subjectWithRelative, verbGroupStart } from './subject.ts';
import type { View } from './token-index.ts';
import { afterContent, headInverted, invertedAt, nameBehind, withApposition } from './words-before-cue.ts';
import { beforeContent } from './words-behind-cue.ts';

/** The attributions of one sentence that a verb of saying or "according to" makes, in the order of their cues. */
export function findAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if ((view.within[at] ?? -1) >= 0) continue;
    const attribution = attributionAt(view, sentence, at, found);
    if (attribution === null) continue;
    dropCovered(view, found, attribution);
    found.push(attribution);
    if (attribution.rule === 'UNSAID' || DENY.has(view.tokens[at]?.lower ?? ''))
      at = deniedEnd(view, at, attribution) - 1;
  }
  return found;
}

/**
 * "The review would report “before the summer”, | the minister said": a phrase in marks behind a verb is the report of
 * whoever the whole sentence is given to, and no speech of its own.
 */
function dropCovered(view: View, found: Attribution[], { rule, content }: Attribution): void {
  const piece = content[0];
  if (rule !== 'AFTER' || piece === undefined || quotationAt(view, piece.from) !== null) return;
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const { cue, content: inner } = found[i] ?? { cue: null, content: [] };
    const first = inner[0];
    const isCovered =
      cue !== null && cue.from >= piece.from && inner.every(({ from, to }) => from >= piece.from && to <= piece.to);
    if (isCovered && first !== undefined && quotationAt(view, first.from) !== null) found.splice(i, 1);
  }
}

const DENY = wordSet('deny denies denied denying');

/** Behind the clause that is denied or not said, which tells of no words: "denied | that he had asked for money | , and said …". */
function deniedEnd({ tokens }: View, at: number, { content }: Attribution): number {
  const to = content.at(-1)?.to ?? at + 1;
  for (let i = at + 1; i < to; i += 1) if (/^(?:,|;|but|and)$/.test(tokens[i]?.lower ?? '')) return i;
  return Math.max(to, at + 1);
}

function attributionAt(view: View, sentence: Sentence, at: number, before: readonly Attribution[]): Attribution | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  if (token.lower === 'according' && view.tokens[at + 1]?.lower === 'to') return according(view, sentence, at);
  const isClause = takesClause(view, at);
  const isPhrase = PHRASE_CUES.has(token.lower);
  if (!isClause && !isPhrase) return anyVerbBehind(view, sentence, at);
  if (!isVerbOfSaying(view, sentence, at)) return null;
  if (isParticiple(token.lower) && !isFiniteAt(view, at)) return participle(view, sentence, at, before);
  const low = lowBound(view, sentence, at);
  const group = verbGroupStart(view.tokens, at, low);
  const made = saidAt(view, sentence, { at, low, group, isClause, isPhrase }, before);
  return made !== null && isUnsaid(view, sentence, group, at, made.source) ? { ...made, rule: 'UNSAID' } : made;
}

/** A finite verb of saying: its place, where its subject may begin and where its verb group does, and what it takes. */
interface Cue {
  readonly at: number;
  readonly low: number;
  readonly group: number;
  readonly isClause: boolean;
  readonly isPhrase: boolean;
}

/** What a finite verb of saying attributes: the words before it, or those behind. */
function saidAt(
  view: View,
  sentence: Sentence,
  { at, low, group, isClause, isPhrase }: Cue,
  before: readonly Attribution[],
): Attribution | null {
  const inverted = isClause ? (headInverted(view, sentence, at) ?? invertedAt(view, sentence, at)) : null;
  if (inverted !== null) return inverted;
  if (isPassive(view, group, at) && !isToldInCourt(view, group, at)) return null;
  const own = betweenQuotationAnd(view, group, low, sentence) ?? subjectOf(view, group, low);
  const after = own === null ? null : afterContent(view, sentence, at, own, isClause);
  if (after !== null) return after;
  const source = own ?? coordinatedSource(view, group, sentence, before);
  if (source === null) return null;
  if (startsWithTo(view, group, at)) return null;
  const rule = own === null ? 'COORDINATED' : 'BEFORE';
  const to = Math.min(relativeEnd(view, sentence, at, source), subordinateEnd(view, sentence, at, source));
  const bound = { ...sentence, to };
  return beforeContent(view, bound, at, source, rule, isClause, isPhrase);
}

/** What stands behind a preposition is no subject where a relative clause holds it: "a man who slept in his car | said". */
function subjectOf(view: View, group: number, low: number): Stretch | null {
  const subject = subjectBefore(view, group, low);
  const isHeld = subject === null || view.tokens[subject.from - 1]?.pos === 'ADP';
  return (isHeld ? subjectWithRelative(view, group, low) : null) ?? subject;
}

const SUBORDINATE = wordSet('while although though when whereas after as since');

/** Where the clause that opens a sentence ends: "While he admitted it was hard | , his campaign goes on". Else its end. */
function subordinateEnd({ tokens, within }: View, sentence: Sentence, at: number, source: Stretch): number {
  const opener = source.from - 1;
  if (opener < sentence.from || opener > sentence.from + 1 || !SUBORDINATE.has(tokens[opener]?.lower ?? '')) {
    return sentence.to;
  }
  for (let i = at + 1; i < sentence.to; i += 1) {
    const closes = tokens[i]?.text === ',' && ((within[i] ?? -1) < 0 || (within[i + 1] ?? -1) < 0);
    const subject = closes ? phraseAfter(tokens, i + 1, sentence.to) : null;
    const verb = tokens[subject?.to ?? -1];
    if (verb?.pos === 'VERB' || verb?.pos === 'AUX') return i;
  }
  return sentence.to;
}

/** Where the relative clause of a subject ends: "a woman | who asked not to be named | said". Else the sentence's end. */
function relativeEnd(view: View, sentence: Sentence, at: number, source: Stretch): number {
  const { tokens, within } = view;
  if (source.to > source.from + 1 || !/^(?:who|which|that)$/.test(tokens[source.from]?.lower ?? '')) return sentence.to;
  for (let i = at + 2; i < sentence.to; i += 1) {
    const token = tokens[i];
    if ((within[i] ?? -1) >= 0) return sentence.to;
    if (token?.pos !== 'VERB' || !CLAUSE_CUES.has(token.lower) || isParticiple(token.lower)) continue;
    const group = verbGroupStart(tokens, i, at);
    const subject = subjectBefore(view, group, sentence.from);
    if (subject !== null && subject.from < source.from) return group;
    if (subject === null) return group;
  }
  return sentence.to;
}

/** "“This is fantastic!” | beamed Jane Doe": after a quotation the subject of any verb is the speaker. */
function anyVerbBehind(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (
    tokens[at]?.pos !== 'VERB' ||
    tokens[at]?.text !== tokens[at]?.lower ||
    at <= sentence.from + 1 ||
    NO_SPEECH.has(tokens[at]?.lower ?? '')
  )
    return null;
  if (endsSpeech(view, at - 1)) return invertedAt(view, sentence, at);
  const low = lowBound(view, sentence, at);
  if (low <= sentence.from || !endsSpeech(view, low - 1)) return null;
  const group = verbGroupStart(tokens, at, low);
  const source = subjectBefore(view, group, low);
  return source?.from === low ? afterContent(view, sentence, at, source, true) : null;
}

const NO_SPEECH = wordSet('is was are were be been has had have did does do including being according');

/** "…, adding that …": the speaker is that of the attribution before, or else the subject of the sentence. */
function participle(view: View, sentence: Sentence, at: number, before: readonly Attribution[]): Attribution | null {
  const { tokens } = view;
  const verb = tokens[at]?.lower ?? '';
  const prior = tokens[at - 1];
  if (at - 1 < sentence.from || /^(?:including|according|speaking|talking)$/.test(verb)) return null;
  const isNoun = prior?.pos === 'NOUN' || prior?.pos === 'PROPN';
  const follows =
    isNoun || prior?.pos === 'CCONJ' || /^(?:,|—|["”]|by|as|before|after|while)$/.test(prior?.lower ?? '');
  if (!follows) return null;
  const own = isNoun ? phraseBefore(tokens, at - 1, sentence.from) : null;
  const withOwn = own !== null && tokens[own.from - 1]?.lower === 'with' ? own : null;
  const shared =
    before.findLast(({ source }) => source !== null && !/^(?:who|which)$/.test(tokens[source.from]?.lower ?? ''))
      ?.source ?? null;
  const main = prior?.lower === 'as' ? nearestSubject(view, sentence, at - 1) : mainSubject(view, sentence, at);
  const speaks = prior?.pos === 'PROPN' && quotationAt(view, tokens[at + 1]?.text === ',' ? at + 2 : at + 1) !== null;
  const source = (speaks ? nameBefore(tokens, at) : withOwn) ?? shared ?? main;
  return source === null
    ? null
    : beforeContent(view, sentence, at, source, 'PARTICIPLE', CLAUSE_CUES.has(verb), PHRASE_CUES.has(verb));
}

/** Behind what stands between commas after a name: "According to Ann Hale | , a climate scientist |, the lake …". */
function callingEnd({ tokens, within }: View, comma: number, high: number): number {
  const first = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || tokens[comma - 1]?.pos !== 'PROPN' || first === undefined) return comma;
  const isRelative = /^(?:who|whose|which)$/.test(first.lower);
  let close = comma + 1;
  let isCalling = isRelative || /^\d{2}$/.test(first.text);
  for (; close < high && close < comma + LONGEST_CALLING && tokens[close]?.text !== ','; close += 1) {
    if ((within[close] ?? -1) >= 0 || (!isRelative && tokens[close]?.pos === 'AUX')) return comma;
    isCalling ||= PERSON_NOUNS.has(tokens[close]?.lower ?? '') && !startsWithCapital(tokens[close]?.text ?? '');
  }
  const isClosed = isCalling && tokens[close]?.text === ',' && close < high - 2;
  return isClosed && (isRelative || first.pos !== 'PROPN') ? close : comma;
}

const LONGEST_CALLING = 16;

/** "According to X, CONTENT" and "CONTENT, according to X". */
function according(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  const phrase = phraseAfter(tokens, at + 2, sentence.to);
  if (phrase === null) return null;
  const cue = { from: at, to: at + 2 };
  const leads = at === sentence.from || (at === sentence.from + 1 && tokens[sentence.from]?.pos !== 'PUNCT');
  if (leads) {
    const isOne = /^(?:the|his|her|its|their)$/.test(tokens[phrase.from]?.lower ?? '');
    const isPerson = isOne && PERSON_NOUNS.has(tokens[phrase.to - 1]?.lower ?? '');
    let comma = (isPerson ? nameBehind(view, phrase, sentence.to) : null) ?? phrase.to;
    while (
      comma < sentence.to &&
      !/^[,:]$/.test(tokens[comma]?.text ?? '') &&
      (view.within[comma] ?? -1) < 0 &&
      comma < phrase.to + 25
    )
      comma += 1;
    if (!/^[,:]$/.test(tokens[comma]?.text ?? '') || comma >= sentence.to) return null;
    comma = callingEnd(view, comma, sentence.to);
    const to = contentEnd(view, comma + 1, sentence.to);
    return to <= comma + 1
      ? null
      : { rule: 'ACCORDING', cue, source: { from: phrase.from, to: comma }, content: [{ from: comma + 1, to }] };
  }
  const close = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let from = sentence.from;
  const covering = view.quotations[view.within[from] ?? -1];
  if (covering !== undefined && covering.from - 1 < from) from = covering.from - 1;
  if (/^(?:but|and|so|yet)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (close <= from) return null;
  const source = withApposition(view, phrase, sentence.to);
  const rest = tokens[phrase.to]?.text === ',' && source.to === phrase.to ? restAfter(view, sentence, phrase.to) : null;
  const piece = { from, to: close };
  return { rule: 'ACCORDING', cue, source, content: rest === null ? [piece] : [piece, rest] };
}
