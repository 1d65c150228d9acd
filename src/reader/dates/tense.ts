import type { WordIndex } from '../reading.ts';
import { isCapital } from '../text/word-index.ts';
import type { Tense } from './rule.ts';
import { AHEAD_OF_TO, FUTURE_WORDS, NOT_PAST, PAST_WORDS, PLAN_WORDS, PRESENT_WORDS } from './tense-words.ts';

/** How many words to look at on either side. */
const REACH = 25;

/**
 * The tense of the verb nearest before the words in their sentence, else of the first after them: newspapers write the
 * day behind its verb ("voted Friday", "will vote Friday"). PRESENT where no verb says otherwise.
 */
export function tenseNear(words: WordIndex, from: number, to: number): Tense {
  const sentence = words.sentence[from];
  for (let i = from - 1; i >= Math.max(0, from - REACH) && words.sentence[i] === sentence; i--) {
    const tense = tenseOf(words, i);
    if (tense !== null) return tense;
  }
  for (let i = to; i < to + REACH && words.sentence[i] === sentence; i++) {
    const tense = tenseOf(words, i);
    if (tense !== null) return tense;
  }
  return 'PRESENT';
}

function tenseOf(words: WordIndex, at: number): Tense | null {
  const word = words.lower[at] ?? '';
  if (FUTURE_WORDS.has(word)) return 'FUTURE';
  if (isPlan(words, at) && !(word === 'until' && isCapital(words, at))) return 'FUTURE';
  if (word === 'to' && leadsToVerb(words, at)) return 'FUTURE';
  if (word === 'set' && /^(?:for|to)$/.test(words.lower[at + 1] ?? '')) return 'FUTURE';
  if (PAST_WORDS.has(word)) return 'PAST';
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word) && !isName(words, at)) {
    return followsFuture(words, at) ? 'FUTURE' : 'PAST';
  }
  if (PRESENT_WORDS.has(word)) return 'PRESENT';
  return null;
}

/** "going to vote" is a plan, "was going too fast" none. */
function isPlan(words: WordIndex, at: number): boolean {
  const word = words.lower[at] ?? '';
  return PLAN_WORDS.has(word) && (word !== 'going' || words.lower[at + 1] === 'to');
}

/** "expected to meet", "plans to vote": a verb that is still to come. */
function leadsToVerb(words: WordIndex, at: number): boolean {
  const before = words.lower[at - 1] ?? '';
  return PLAN_WORDS.has(before) || AHEAD_OF_TO.has(before);
}

/** A capital inside a sentence ("United"). */
function isName(words: WordIndex, at: number): boolean {
  return isCapital(words, at) && words.sentence[at - 1] === words.sentence[at];
}

/** "will be held", "to be sworn": the participle looks past and is not. */
function followsFuture(words: WordIndex, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && words.sentence[i] === words.sentence[at]; i--) {
    const word = words.lower[i] ?? '';
    if (FUTURE_WORDS.has(word) || isPlan(words, i)) return true;
    if (word === 'to' && words.lower[i + 1] === 'be') return true;
  }
  return false;
}
