import { CLAUSE_CUES, isParticiple } from '../lexicon/cue-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence, Token } from '../reading.ts';
import { quotationAt } from './content-end.ts';
import { isNominal } from './noun-phrase.ts';
import type { View } from './token-index.ts';

/** Whether the word takes a clause as what is said. */
export const takesClause = (view: View, at: number): boolean =>
  CLAUSE_CUES.has(view.tokens[at]?.lower ?? '') || isPhrasal(view, at) || isHeard(view, at);

/** Whether a word that may say something is a verb here, and says it. */
export function isVerbOfSaying(view: View, sentence: Sentence, at: number): boolean {
  const { pos, lower } = view.tokens[at] ?? { pos: 'X', lower: '' };
  if (/^continu/.test(lower) && at > sentence.from && !speaksOn(view, at)) return false;
  if (asksForNoName(view, at)) return false;
  return pos === 'VERB' || pos === 'AUX' || isMistaken(view, sentence, at);
}

/** "asked not to be named", "asked to remain anonymous". */
const asksForNoName = ({ tokens }: View, at: number): boolean =>
  /^(?:ask|request|insist)/.test(tokens[at]?.lower ?? '') &&
  /^(?:not to be |to remain |to stay |for anonymity|on anonymity|that (?:his|her|their) names? not)/.test(
    `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower} ${tokens[at + 3]?.lower} ${tokens[at + 4]?.lower} `,
  );

/** "point out", "hit back that": verbs that say only with their adverb. */
function isPhrasal(view: View, at: number): boolean {
  const { tokens } = view;
  const verb = tokens[at]?.lower ?? '';
  const adverb = tokens[at + 1]?.lower;
  if (/^point/.test(verb)) return adverb === 'out';
  if (adverb !== 'back' || !/^(?:hit|hits|hitting|fire[ds]?|firing|shot|shoots)$/.test(verb)) return false;
  return /^(?:that|[:,.])$/.test(tokens[at + 2]?.lower ?? '') || quotationAt(view, at + 2) !== null;
}

const COURTS = wordSet('court jury jurors inquest inquiry tribunal hearing trial committee commission panel');

/** "a court | heard", "an inquest | hears": what is heard there was said there. */
const isHeard = ({ tokens }: View, at: number): boolean =>
  /^(?:heard|hears)$/.test(tokens[at]?.lower ?? '') &&
  COURTS.has(tokens[tokens[at - 1]?.lower === 'has' ? at - 2 : at - 1]?.lower ?? '');

/** "the court was | told that". */
export const isToldInCourt = ({ tokens }: View, group: number, at: number): boolean =>
  tokens[at]?.lower === 'told' && COURTS.has(tokens[group - 1]?.lower ?? '');

/** "continued: “…”" speaks; "continued to seek" does not. */
const speaksOn = (view: View, at: number): boolean =>
  /^[,:.]$/.test(view.tokens[at + 1]?.text ?? '') || quotationAt(view, at + 1) !== null;

/** A verb that looks like a noun: "his letter | notes that", "…, | warning: “…”", "Campaigners | hail “…”". */
function isMistaken(view: View, { from }: Sentence, at: number): boolean {
  const { tokens } = view;
  const { pos, lower, text } = tokens[at] ?? { pos: 'X', lower: '', text: '' };
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (SAYS.test(lower)) return !isSurname(tokens[at], next);
  if (pos !== 'NOUN' || text !== lower) return false;
  if (next?.lower === 'that' && isNominal(before) && lower.endsWith('s')) return true;
  const quotes = quotationAt(view, next?.text === ':' || next?.text === ',' ? at + 2 : at + 1) !== null;
  if (isParticiple(lower)) return before?.text === ',' && (quotes || next?.lower === 'that');
  const agrees = /s$/.test(before?.lower ?? '') !== /s$/.test(lower);
  return quotes && at > from && at < from + 4 && isNominal(before) && agrees;
}

const SAYS = /^(?:said|says|say|told|wrote|added)$/;

/** "Judge Omar | Said | said": a name, with the verb behind it. */
const isSurname = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && (SAYS.test(next?.text ?? '') || next?.text === ',');

/** "was saying", "has been telling". */
export const isFiniteAt = (view: View, at: number): boolean =>
  view.tokens[at - 1]?.pos === 'AUX' || (view.tokens[at - 2]?.pos === 'AUX' && view.tokens[at - 1]?.pos === 'ADV');

export const startsWithTo = (view: View, group: number, at: number): boolean => {
  for (let i = group; i < at; i += 1) if (view.tokens[i]?.lower === 'to') return true;
  return false;
};

const BE = wordSet('is was are were be been being get got');

export function isPassive(view: View, group: number, at: number): boolean {
  const verb = view.tokens[at]?.lower ?? '';
  if (!/(?:ed|told|said|written|known|quoted|called)$/.test(verb)) return false;
  for (let i = at - 1; i >= group; i -= 1) {
    const word = view.tokens[i]?.lower ?? '';
    if (BE.has(word) || word === "'s" || word === "'re") return true;
    if (view.tokens[i]?.pos !== 'ADV' && word !== 'not') return false;
  }
  return false;
}
