import type { EventStatus } from '../../../schema/domain/model.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { UNSURE_DETERMINERS } from './function-words.ts';
import { DENYING, PLANNING, WISHING } from './governing-words.ts';
import { COURSE_VERBS } from './light-verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isAsked, isConditional, isDebunked, statusOfVerb } from './status-of.ts';

const PLANNED = /^(?:planned|upcoming|proposed|scheduled|expected|forthcoming|future|looming|impending|next)$/;
const DOUBTED =
  /^(?:possible|potential|hypothetical|threatened|cancelled|canceled|feared|would-be|no|likely|failed|averted)$/;
const ONGOING = /^(?:ongoing|continuing|current|continued)$/;

/** How what a noun tells stands: by its own words, then by the verb that it hangs on. */
export function statusOfNoun(
  view: EventView,
  clauses: Clauses,
  index: number,
  phrase: NounPhrase,
  isHeading: boolean,
  isDefinite: boolean,
): EventStatus | null {
  for (let at = phrase.from; at < phrase.head; at += 1) {
    const lower = word(view, at);
    if (UNSURE_DETERMINERS.has(lower) || DOUBTED.test(lower)) return null;
    if (PLANNED.test(lower) && !(lower === 'next' && isDefinite)) return 'PLANNED';
    if (ONGOING.test(lower)) return 'ONGOING';
  }
  if (isAsked(view, phrase.sentence) || isDebunked(view, phrase)) return null;
  const before = word(view, phrase.from - 1);
  if (/^(?:without|against|no|avoid|despite no|for)$/.test(before) && !isDefinite && before !== 'for') return null;
  if (isConditional(view, phrase) && !isDefinite) return null;
  if (isIncludedInCancelled(view, phrase)) return null;
  const subjectVerb = clauses.subjectOf[index] ?? -1;
  const verb = subjectVerb >= 0 ? subjectVerb : (clauses.behind[index] ?? -1);
  if (verb < 0) return 'HAPPENED';
  const group = view.verbs.list[verb];
  const governor = word(view, group?.head ?? -1);
  if (group === undefined) return 'HAPPENED';
  const preposition = clauses.prepositions.get(index) ?? '';
  const isArgument = subjectVerb >= 0 || preposition === '' || /^(?:in|at|on|into|with|during)$/.test(preposition);
  if (subjectVerb < 0 && DENYING.has(governor) && preposition === '') return null;
  if (subjectVerb < 0 && /^call(?:s|ed|ing)?$/.test(governor) && word(view, group.to) === 'off') return null;
  if (
    subjectVerb < 0 &&
    (WISHING.has(governor) || /^(?:wants|demand)/.test(governor)) &&
    (preposition === '' || preposition === 'for')
  ) {
    return isDefinite ? 'HAPPENED' : null;
  }
  if (
    subjectVerb >= 0 &&
    /^(?:cancelled|canceled|postponed|scrapped|averted|called)$/.test(governor) &&
    group.isPassive &&
    (governor !== 'called' || word(view, group.to) === 'off')
  )
    return null;
  if (PLANNING.has(governor) && preposition === '' && /^(?:plan|schedul|propos|intend)/.test(governor))
    return 'PLANNED';
  if (
    subjectVerb >= 0 &&
    /^(?:planned|scheduled|slated|expected|set|due)$/.test(governor) &&
    (group.isPresent || group.isPassive)
  )
    return 'PLANNED';
  if (!isArgument) return 'HAPPENED';
  if (group.isNegated && !isDefinite) return null;
  if (/^(?:is|are)$/.test(governor) && preposition === 'in' && !group.isNegated) return 'ONGOING';
  const status = statusOfVerb(view, verb, isHeading);
  if (status !== null)
    return status === 'ONGOING' &&
      !COURSE_VERBS.has(governor) &&
      !/^(?:hold|attend|host|stag|giv|tak|mak)ing$/.test(governor) &&
      !/^(?:going|continuing|under)/.test(governor)
      ? 'HAPPENED'
      : status;
  if (group.isModal || group.isWould || group.isInfinitive)
    return isDefinite && !group.isWould
      ? 'HAPPENED'
      : preposition !== '' && group.isWould
        ? 'PLANNED'
        : isDefinite
          ? 'HAPPENED'
          : null;
  // "A vote takes months": said of any.
  return isDefinite || view.tokens[group.head]?.pos === 'AUX' || group.form === 'ING' ? 'HAPPENED' : null;
}

/** "canceled all festivities, including a festival and a concert": one of what a verb before says is not to be. */
function isIncludedInCancelled(view: EventView, { from, sentence }: NounPhrase): boolean {
  const first = view.sentences[sentence]?.from ?? from;
  let isIncluded = false;
  for (let at = from - 1; at >= Math.max(first, from - FAR); at -= 1) {
    if (word(view, at) === 'including') isIncluded = true;
    const group = view.verbs.list[view.verbs.of[at] ?? -1];
    if (group === undefined || word(view, group.head) === 'including') continue;
    return isIncluded && DENYING.has(word(view, group.head));
  }
  return false;
}

/** So many tokens may stand between such a verb and what is included. */
const FAR = 30;
