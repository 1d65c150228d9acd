import type { EventStatus } from '../../../schema/domain/model.ts';
import { type EventView, word } from './event-view.ts';
import { DENYING, DOUBTING, PLANNING, REALISING, WISHING } from './governing-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * How what a verb tells stands; null where it is denied, conditional, wished, asked or told of no one time. In a heading the
 * present tells what has happened; elsewhere it is said of always.
 */
export function statusOfVerb(view: EventView, index: number, isHeading: boolean): EventStatus | null {
  const group = view.verbs.list[index];
  if (group === undefined || group.isNegated || group.isModal || /^(?:not|never)$/.test(word(view, group.from - 1)))
    return null;
  if (isAlmost(view, group) || isDebunked(view, group)) return null;
  if (isConditional(view, group) || isAsked(view, group.sentence) || isDenied(view, index)) return null;
  if (word(view, group.from) === 'being' && isEscaped(view, index)) return null;
  // "set for a mission", "due for release".
  if (isHeading && word(view, group.to) === 'for' && /^(?:set|slated|scheduled|poised)$/.test(word(view, group.head)))
    return 'PLANNED';
  if (group.isFuture) return 'PLANNED';
  if (group.isWould) return isReported(view, index) ? 'PLANNED' : null;
  if (group.isInfinitive) return ofInfinitive(view, index, group, isHeading);
  if (group.isProgressive) return group.isPresent ? 'ONGOING' : 'HAPPENED';
  if (group.form === 'ING') return ofGerund(view, index, group, isHeading);
  if (group.isPassive || group.isPerfect)
    return group.isPresent && group.isPassive && !group.isPerfect && !isHeading && !isLead(view, group)
      ? null
      : 'HAPPENED';
  // "demands that the mayor resign".
  if (group.form === 'BASE' && isDemanded(view, index)) return null;
  if (group.form === 'THIRD' || group.form === 'BASE') return isHeading ? 'HAPPENED' : null;
  return 'HAPPENED';
}

/** "almost derailed", "nearly fell": it did not happen. */
function isAlmost(view: EventView, { from, head }: VerbGroup): boolean {
  for (let at = from - 1; at < head; at += 1) if (/^(?:almost|nearly)$/.test(word(view, at))) return true;
  return false;
}

/** Whether the verb before asks for it, with no more than its subject between. */
function isDemanded(view: EventView, index: number): boolean {
  const group = view.verbs.list[index];
  const before = view.verbs.list[index - 1];
  if (group === undefined || before === undefined || before.sentence !== group.sentence || group.from - before.to > 8)
    return false;
  return /^(?:demand|insist|suggest|propos|recommend|urg|request|want|ask)/.test(word(view, before.head));
}

/** "narrowly escaped being buried". */
function isEscaped(view: EventView, index: number): boolean {
  const before = view.verbs.list[index - 1];
  const group = view.verbs.list[index];
  if (before === undefined || group === undefined || before.sentence !== group.sentence || group.from - before.to > 1)
    return false;
  const lower = word(view, before.head);
  return DENYING.has(lower) || /^(?:escape[ds]?|escaping|risk(?:s|ed)?|fear(?:s|ed)?)$/.test(lower);
}

/** In the first sentences "is arrested" tells news. */
const isLead = (view: EventView, { sentence }: VerbGroup): boolean => (view.sentences[sentence]?.from ?? 0) < 120;

/** "if he had resigned", "unless they agree", "whether she left". */
export function isConditional(
  view: EventView,
  { from, sentence }: { readonly from: number; readonly sentence: number },
): boolean {
  const first = view.sentences[sentence]?.from ?? 0;
  for (let at = from - 1; at >= Math.max(first, from - 14); at -= 1) {
    const lower = word(view, at);
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return true;
    if (/^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** A question tells nothing. */
export function isAsked(view: EventView, sentence: number): boolean {
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = to - 1; at >= Math.max(from, to - 2); at -= 1) if (word(view, at) === '?') return true;
  return false;
}

/** "debunked accounts of people celebrating", "the unsubstantiated tale of attacks": told before in the sentence to be untrue. */
export function isDebunked(
  view: EventView,
  { from, sentence }: { readonly from: number; readonly sentence: number },
): boolean {
  const first = view.sentences[sentence]?.from ?? 0;
  let isTale = false;
  for (let at = from - 1; at >= Math.max(first, from - 16); at -= 1) {
    const lower = word(view, at);
    if (
      /^(?:accounts?|claims?|tales?|stor(?:y|ies)|reports?|rumou?rs?|allegations?|assertions?|theor(?:y|ies))$/.test(
        lower,
      )
    )
      isTale = true;
    else if (isTale && UNTRUE.test(lower)) return true;
    else if (/^[;:]$/.test(lower)) return false;
  }
  return false;
}

const UNTRUE =
  /^(?:debunked|unsubstantiated|discredited|baseless|false|fabricated|disproved|unproven|unfounded|bogus|untrue|apocryphal)$/;

/** "denied that she had sold": what is denied, doubted or feared. */
function isDenied(view: EventView, index: number): boolean {
  const group = view.verbs.list[index];
  const before = view.verbs.list[index - 1];
  if (group === undefined || before === undefined || before.sentence !== group.sentence || group.from - before.to > 8)
    return false;
  if (
    !/^(?:denied|denies|deny|denying|doubts|doubted|doubt|disputes|disputed|fears|feared|fear|hopes|hoped|hope|wish|wishes|imagine|suppose|pretended|pretends)$/.test(
      word(view, before.head),
    )
  )
    return false;
  return !group.isInfinitive && group.form !== 'ING' && !before.isNegated;
}

/** "said he would resign", "announced the bank would close": told as a plan by somebody. */
function isReported(view: EventView, index: number): boolean {
  const sentence = view.verbs.list[index]?.sentence;
  for (let i = index - 1; i >= Math.max(0, index - 3); i -= 1) {
    const group = view.verbs.list[i];
    if (group === undefined || group.sentence !== sentence) return false;
    if (
      /^(?:said|says|announced|confirmed|told|revealed|tweeted|declared|promised|vowed|pledged)$/.test(
        word(view, group.head),
      )
    )
      return !group.isNegated;
  }
  return false;
}

function ofInfinitive(view: EventView, index: number, group: VerbGroup, isHeading: boolean): EventStatus | null {
  const before = view.verbs.list[index - 1];
  const governor = word(view, governorAt(view, group));
  if (DENYING.has(governor) || WISHING.has(governor) || DOUBTING.has(governor)) return null;
  // "the leading contender to become".
  if (
    /^(?:contenders?|candidates?|favou?rites?|front-?runners?|chances?|bids?|attempts?|efforts?|way|right)$/.test(
      word(view, group.from - 1),
    )
  )
    return null;
  const isGoverned = before !== undefined && before.sentence === group.sentence && group.from - before.to < 6;
  if (PLANNING.has(governor)) {
    // "a plan to close": no more than proposed.
    if (view.tokens[governorAt(view, group)]?.pos === 'NOUN' && !/^(?:decision|agreement|deal)$/.test(governor))
      return null;
    if (before?.isNegated === true && isGoverned) return null;
    return 'PLANNED';
  }
  if (REALISING.has(governor)) {
    return isGoverned ? statusOfVerb(view, index - 1, isHeading) : 'HAPPENED';
  }
  // "HP to acquire EYP": the future of headings.
  if (isHeading && (view.phrases.of[group.from - 1] ?? -1) >= 0 && !hasFiniteBefore(view, index, group))
    return 'PLANNED';
  if (isGoverned && /^(?:is|are|was|were)$/.test(governor)) return /^(?:is|are)$/.test(governor) ? 'PLANNED' : null;
  return null;
}

function hasFiniteBefore(view: EventView, index: number, { sentence }: VerbGroup): boolean {
  for (let i = index - 1; i >= 0 && view.verbs.list[i]?.sentence === sentence; i -= 1) {
    if (view.verbs.list[i]?.isFinite === true) return true;
  }
  return false;
}

/** The verb, adjective or noun that an infinitive hangs on, over at most one noun phrase ("forced HP to sell"). */
function governorAt(view: EventView, { from, sentence }: VerbGroup): number {
  const first = view.sentences[sentence]?.from ?? 0;
  let at = from - 1;
  const own = word(view, at);
  if (PLANNING.has(own) || DENYING.has(own) || WISHING.has(own) || REALISING.has(own) || DOUBTING.has(own)) return at;
  const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
  if (phrase !== undefined) at = phrase.from - 1;
  while (
    at >= first &&
    (view.dates.of[at] !== -1 || view.tokens[at]?.pos === 'ADV' || /^(?:on|in)$/.test(word(view, at)))
  )
    at -= 1;
  return at;
}

/** "before leaving", "accused of killing", ", injuring six"; not "of closing", "considering selling". */
function ofGerund(view: EventView, index: number, group: VerbGroup, isHeading: boolean): EventStatus | null {
  const lower = word(view, group.from - 1);
  const before = view.verbs.list[index - 1];
  const main = before !== undefined && before.sentence === group.sentence ? before : undefined;
  if (/^(?:without|instead|against|from|than|about|on|for|to)$/.test(lower)) {
    if (lower !== 'for' && lower !== 'from') return null;
    return lower === 'from' ? null : 'HAPPENED';
  }
  if (lower === 'of')
    return /^(?:accused|suspected|convicted|suspicion|guilty|after)$/.test(word(view, group.from - 2))
      ? 'HAPPENED'
      : null;
  if (/^(?:after|before|while|when|by|since|despite)$/.test(lower))
    return lower === 'before' || main === undefined || isHeading ? 'HAPPENED' : afterMain(view, index, isHeading);
  if (main !== undefined && (lower === ',' || lower === 'and' || group.from - main.to <= 12)) {
    if (
      DENYING.has(word(view, main.head)) ||
      WISHING.has(word(view, main.head)) ||
      /^(?:considering|considers|considered|consider)$/.test(word(view, main.head))
    )
      return null;
    return afterMain(view, index, isHeading);
  }
  return isHeading ? 'HAPPENED' : null;
}

/** As its main verb stands. */
function afterMain(view: EventView, index: number, isHeading: boolean): EventStatus | null {
  const status = index > 0 ? statusOfVerb(view, index - 1, isHeading) : null;
  return status ?? null;
}
