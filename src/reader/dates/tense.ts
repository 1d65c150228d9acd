import { MONTHS, ORDINALS, SHORT_MONTHS, WEEKDAYS } from '../lexicon/date-words.ts';
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
  if (isAsSoonAs(words, from)) return 'FUTURE';
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

/** "as early as Tuesday", "as soon as next week". */
const isAsSoonAs = ({ lower }: WordIndex, at: number): boolean =>
  lower[at - 1] === 'as' && lower[at - 3] === 'as' && /^(?:early|soon)$/.test(lower[at - 2] ?? '');

function tenseOf(words: WordIndex, at: number): Tense | null {
  const word = words.lower[at] ?? '';
  if (FUTURE_WORDS.has(word)) return 'FUTURE';
  if (isPlan(words, at) && !(word === 'until' && isCapital(words, at)))
    return wasPlanned(words, at) ? 'PAST' : 'FUTURE';
  if (word === 'to' && leadsToVerb(words, at)) return wasPlanned(words, at - 1) ? 'PAST' : 'FUTURE';
  if (word === 'set' && /^(?:for|to)$/.test(words.lower[at + 1] ?? '')) return 'FUTURE';
  if (isFixture(words, at)) return 'FUTURE';
  if (word === 'held' && /^(?:is|are)$/.test(words.lower[at - 1] ?? '')) return 'PRESENT';
  if (PAST_WORDS.has(word)) return words.lower[at - 1] === 'be' && followsFuture(words, at) ? 'FUTURE' : 'PAST';
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word) && !isName(words, at)) {
    if (followsFuture(words, at)) return 'FUTURE';
    // "is closed on Memorial Day": what is so each time.
    return STATES.has(word) && /^(?:is|are)$/.test(words.lower[at - 1] ?? '') ? 'PRESENT' : 'PAST';
  }
  if (PRESENT_WORDS.has(word)) return 'PRESENT';
  return null;
}

const STATES: ReadonlySet<string> = new Set(['closed', 'observed', 'celebrated', 'marked', 'honored', 'honoured']);

/** "going to vote" is a plan, "was going too fast" none. */
function isPlan(words: WordIndex, at: number): boolean {
  const word = words.lower[at] ?? '';
  return PLAN_WORDS.has(word) && (word !== 'going' || words.lower[at + 1] === 'to');
}

/** Verbs in the present that tell of what is set with the word behind them. From general knowledge of English. */
const FIXTURES: ReadonlyMap<string, RegExp> = new Map([
  ['kick', /^off$/],
  ['kicks', /^off$/],
  ['take', /^(?:effect|place|office)$/],
  ['takes', /^(?:effect|place|office)$/],
  ['come', /^into$/],
  ['comes', /^into$/],
  ['go', /^(?:to|on)$/],
  ['goes', /^(?:to|on)$/],
  ['heads', /^to$/],
  ['open', /^(?:on|at)$/],
  ['close', /^(?:on|at)$/],
  ['start', /^(?:on|at)$/],
  ['begin', /^(?:on|at)$/],
  ['reopen', /^(?:on|at)$/],
  ['resume', /^(?:on|at)$/],
  ['vote', /^on$/],
  ['flies', /^(?:to|from|home|out|back)$/],
  ['travels', /^to$/],
  ['returns', /^to$/],
  ['hears', /^(?:the|an?)$/],
  ['meet', /^\p{L}/u],
  ['faces', /^\p{L}/u],
  ['hosts', /^\p{L}/u],
]);
/** They say what is set behind a word for several ("Polls | open on"), and are nouns or commands elsewhere. */
const AFTER_MANY = /^(?:open|close|start|begin|reopen|resume|vote)$/;
const NOT_FIXTURE: ReadonlySet<string> = new Set(['to', 'did', 'not', 't', 'had', 'could', 'let', 'does']);

/** "kicks off on Saturday", "go to the polls on Nov. 5", "The election is on Tuesday": the present of what is set. */
function isFixture(words: WordIndex, at: number): boolean {
  const word = words.lower[at] ?? '';
  const next = words.lower[at + 1] ?? '';
  if (word === 'is' || word === 'are') {
    const name = next === 'on' ? at + 2 : at + 1;
    const first = words.lower[name] ?? '';
    return isCapital(words, name)
      ? WEEKDAYS.has(first) || MONTHS.has(first) || SHORT_MONTHS.has(first)
      : next === 'on' && first === 'the' && ORDINALS.has(words.lower[name + 1] ?? '');
  }
  if (SCHEDULED.has(word)) return WEEKDAYS.has(next) || /^(?:on|from|this|next|in|at)$/.test(next);
  if (/^(?:plays|votes|tours)$/.test(word) && (words.lower[at - 2] === 'the' || isCapital(words, at - 1)))
    return WEEKDAYS.has(next) || /^(?:on|from|next)$/.test(next);
  if (/^plays?$/.test(word) && isCapital(words, at - 1) && isCapital(words, at + 1)) return true;
  if (AFTER_MANY.test(word) && !/s$/.test(words.lower[at - 1] ?? '')) return false;
  return FIXTURES.get(word)?.test(next) === true && !NOT_FIXTURE.has(words.lower[at - 1] ?? '');
}

/** Verbs in the present that say what a timetable says, and are no nouns: "The ferry sails Saturday". */
const SCHEDULED: ReadonlySet<string> = new Set(
  'opens closes shuts sails begins airs premieres departs convenes resumes reopens expires concludes'.split(' '),
);

/** "had been scheduled to expire", "as previously planned": a plan of the past, whose day is over. */
function wasPlanned(words: WordIndex, at: number): boolean {
  const [second, first] = [words.lower[at - 2], words.lower[at - 1]];
  return first === 'previously' || (first === 'been' && (second === 'had' || second === 'originally'));
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
