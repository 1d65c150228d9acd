import type { EventKind } from '../../../schema/domain/model.ts';
import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { type EventView, word } from './event-view.ts';
import { eventVerb } from './event-words.ts';
import { BE_FORMS, CLAUSE_STARTS, RELATIVES } from './function-words.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { isPossessive } from './noun-phrases.ts';
import { isPeople } from './takes-part.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How many tokens before its verb a subject may stand. */
const REACH = 45;

/**
 * For each verb group the index of the noun phrase that it is said of, -1 where none is found. Each is sought leftwards
 * from its verb, and taken from the verb before where the two are joined ("met and agreed", "agreed to buy", "left, killing").
 */
export function subjectsOf(view: EventView): Int32Array {
  const subjects = new Int32Array(view.verbs.list.length).fill(-1);
  for (const [index, group] of view.verbs.list.entries())
    subjects[index] = sayer(view, index, subjectOf(view, index, group, subjects), subjects);
  return subjects;
}

/** "The navy said it captured": "it" and "they" of what a body says are that body; any other subject as it is. */
function sayer(view: EventView, index: number, subject: number, subjects: Int32Array): number {
  const phrase = view.phrases.list[subject];
  const before = view.verbs.list[index - 1];
  const isIt = phrase !== undefined && phrase.to - phrase.from === 1 && /^(?:it|they)$/.test(word(view, phrase.head));
  if (
    !isIt ||
    view.people[phrase.head] !== undefined ||
    before?.sentence !== phrase.sentence ||
    phrase.from - before.to > 4
  )
    return subject;
  const who = subjects[index - 1] ?? -1;
  const body = view.phrases.list[who];
  const isBody = body !== undefined && view.people[body.head] === undefined && view.tokens[body.head]?.pos !== 'PRON';
  return isBody && CLAUSE_CUES.has(word(view, before.head)) ? who : subject;
}

function subjectOf(view: EventView, index: number, group: VerbGroup, subjects: Int32Array): number {
  const first = view.sentences[group.sentence]?.from ?? 0;
  const stop = Math.max(first, group.from - REACH);
  let at = group.from - 1;
  // A participle or infinitive right behind its verb, or behind a comma, has that verb's subject.
  const previous = index > 0 && view.verbs.list[index - 1]?.sentence === group.sentence ? index - 1 : -1;
  let isJoined = false;
  while (at >= stop) {
    const lower = word(view, at);
    const phrase = view.phrases.of[at] ?? -1;
    if (phrase < 0) {
      const verb = view.verbs.of[at] ?? -1;
      if (verb >= 0) {
        const other = view.verbs.list[verb];
        // "The man arrested on Friday was released".
        if (
          group.isFinite &&
          other !== undefined &&
          other.from === other.head &&
          /^(?:PAST_OR_PARTICIPLE|PARTICIPLE|ING)$/.test(other.form)
        )
          return subjects[verb] ?? -1;
        if (isJoined || group.isInfinitive || !group.isFinite || at === group.from - 1) return subjects[verb] ?? -1;
        return -1;
      }
      if (lower === 'and' || lower === 'or' || lower === 'but' || lower === '-') isJoined = true;
      else if (lower === ',' || lower === ')' || lower === '—' || lower === '–') {
        const opened = isJoined ? -1 : parenthesisStart(view, at, stop);
        if (opened >= 0) {
          at = opened - 1;
          continue;
        }
        if (previous >= 0 && (at === group.from - 1 || isJoined)) return mainSubject(view, previous, subjects);
        isJoined = true;
      } else if (/^[;:]$/.test(lower)) return -1;
      else if (RELATIVES.has(lower)) return relativeHead(view, at, stop);
      else if (CLAUSE_STARTS.has(lower) && at < group.from - 1 && !isJoined) return -1;
      else if (CLAUSE_STARTS.has(lower) && !group.isFinite && previous >= 0)
        return mainSubject(view, previous, subjects);
      else if (lower === 'by' && !group.isFinite && previous >= 0) return mainSubject(view, previous, subjects);
      at -= 1;
      continue;
    }
    const { from } = view.phrases.list[phrase] ?? { from: at };
    // "a crowd of people celebrating", "according to a memo released on Friday"; not "Girls taken from school freed by militants".
    const isOwnVerb = previous >= 0 && group.sentence === 0 && headlineVerbOf(view) === index;
    if (!isOwnVerb && at === group.from - 1 && view.tokens[from - 1]?.pos === 'ADP' && isReduced(view, group)) {
      // "a poll from the college released on Friday": the poll.
      const source = word(view, from - 1) === 'from' ? (view.phrases.of[from - 2] ?? -1) : -1;
      return source >= 0 ? source : phrase;
    }
    if (view.tokens[at]?.pos === 'PRON' && RELATIVES.has(lower)) return relativeHead(view, at, stop);
    const before = view.tokens[from - 1];
    const isObject =
      from > first && before?.pos === 'ADP' && !/^(?:after|before|as|since|until|while|than)$/.test(before.lower);
    if (isObject && before.lower !== 'of') {
      at = from - 2;
      continue;
    }
    if (isObject) {
      // "the release of 21 girls was": what is said is said of the first noun, but of "dozens of people" both.
      at = from - 2;
      continue;
    }
    if (isPossessive(view.tokens, from - 1)) {
      at = from - 2;
      continue;
    }
    const verbBefore = view.verbs.of[from - 1] ?? -1;
    if (isJoined && verbBefore >= 0) return subjects[verbBefore] ?? -1;
    // "opened fire at a party, killing two": who opened fire.
    if (
      !group.isFinite &&
      group.form === 'ING' &&
      verbBefore >= 0 &&
      at < group.from - 1 &&
      !isSeeing(view, verbBefore)
    )
      return subjects[verbBefore] ?? -1;
    // "when she was secretary pleaded": what she was, not who pleaded.
    if (group.isFinite && verbBefore >= 0 && BE_FORMS.has(word(view, view.verbs.list[verbBefore]?.head ?? -1)))
      return -1;
    // "a driver who tried to flee after hitting a man has been charged": the man is hit, the driver charged.
    if (group.isFinite && verbBefore >= 0 && isGerundBehind(view, verbBefore)) return subjects[verbBefore] ?? -1;
    if (
      isJoined &&
      word(view, from - 1) === ',' &&
      at < group.from - 2 &&
      previous >= 0 &&
      !view.verbs.list[previous]?.isInfinitive &&
      (view.verbs.list[previous]?.head ?? 0) > stop
    ) {
      return mainSubject(view, previous, subjects);
    }
    return coordinated(view, phrase, first);
  }
  if (previous >= 0 && !group.isFinite) return mainSubject(view, previous, subjects);
  return !group.isFinite ? nextSubject(view, index, group) : -1;
}

/** "saw a man running", "caught him stealing": its object is the subject of what follows. */
const isSeeing = (view: EventView, verb: number): boolean =>
  /^(?:see|saw|sees|seen|seeing|watch(?:es|ed|ing)?|hear|heard|hears|hearing|find|found|finds|catch|caught|catches|show|shows|showed|keep|kept|leave|left)$/.test(
    word(view, view.verbs.list[verb]?.head ?? -1),
  );

/** "after hitting", "and injuring": a gerund whose object cannot be the subject of what follows. */
const isGerundBehind = (view: EventView, verb: number): boolean => {
  const group = view.verbs.list[verb];
  return group !== undefined && group.form === 'ING' && !group.isFinite && view.tokens[group.from - 1]?.pos === 'ADP';
};

/** Whether a participle is said of the noun right before it: "celebrating", or a passive with a date or place behind it. */
function isReduced(view: EventView, group: VerbGroup): boolean {
  // "a freighter being chased".
  if (word(view, group.from) === 'being') return true;
  if (group.form === 'ING' && !group.isFinite) {
    const before = view.phrases.list[view.phrases.of[group.from - 1] ?? -1];
    const joint = word(view, (before?.from ?? 0) - 1);
    // "complain about the actor attending".
    return joint === 'of' || (joint === 'about' && before !== undefined && isPeople(view, before));
  }
  if (group.from !== group.head || !/^(?:PAST_OR_PARTICIPLE|PARTICIPLE)$/.test(group.form)) return false;
  // "to a doctor feared dead", "of the man accused of".
  if (/^(?:accused|suspected|feared|presumed|believed)$/.test(word(view, group.head))) return true;
  const isFollowed = view.tokens[group.to]?.pos === 'ADP' || (view.dates.of[group.to] ?? -1) >= 0;
  return isFollowed && PASSIVE.has(eventVerb(word(view, group.head))?.kind ?? 'OTHER');
}

/** Kinds whose verbs have an object: without one behind them they are passive. */
const PASSIVE: ReadonlySet<EventKind> = new Set([
  'ARREST',
  'ATTACK',
  'RELEASE',
  'LAUNCH',
  'APPOINTMENT',
  'LEGAL_ACTION',
]);

/** "A and B agreed": the first of the row stands for it. */
function coordinated(view: EventView, phrase: number, first: number): number {
  let at = phrase;
  for (let i = 0; i < 4; i += 1) {
    const { from } = view.phrases.list[at] ?? { from: 0 };
    const joint = word(view, from - 1);
    if (from - 1 <= first || (joint !== 'and' && joint !== 'or' && joint !== ',')) break;
    const before = view.phrases.of[from - 2] ?? -1;
    if (before < 0 || (view.phrases.list[before]?.to ?? 0) !== from - 1) break;
    const prior = view.tokens[(view.phrases.list[before]?.from ?? 0) - 1];
    if (prior?.pos === 'ADP' && (view.phrases.list[before]?.from ?? 0) > first) break;
    if ((view.verbs.of[(view.phrases.list[before]?.from ?? 0) - 1] ?? -1) >= 0) break;
    if (joint === ',' && at === phrase) break;
    at = before;
  }
  return at;
}

/** "Finding the door shut, the man left": the subject of what follows the comma. */
function nextSubject(view: EventView, index: number, group: VerbGroup): number {
  const next = view.verbs.list[index + 1];
  if (next === undefined || next.sentence !== group.sentence || !next.isFinite) return -1;
  for (let at = next.from - 1; at > group.to; at -= 1) {
    const phrase = view.phrases.of[at] ?? -1;
    if (phrase >= 0 && word(view, (view.phrases.list[phrase]?.from ?? 0) - 1) === ',') return phrase;
  }
  return -1;
}

/** The subject of a finite verb at or before a group. */
function mainSubject(view: EventView, from: number, subjects: Int32Array): number {
  const sentence = view.verbs.list[from]?.sentence;
  for (let i = from; i >= 0 && i > from - 6 && view.verbs.list[i]?.sentence === sentence; i -= 1) {
    if ((subjects[i] ?? -1) >= 0) return subjects[i] ?? -1;
  }
  return -1;
}

/** "the man who", "the crash, which". */
function relativeHead(view: EventView, at: number, stop: number): number {
  let i = at - 1;
  while (i >= stop && (word(view, i) === ',' || view.tokens[i]?.pos === 'ADP')) i -= 1;
  const phrase = view.phrases.of[i] ?? -1;
  return phrase;
}

/** The mark that opens what a comma or bracket closes before a verb: ", a lawyer from Example," without a verb of its own clause. */
function parenthesisStart(view: EventView, at: number, stop: number): number {
  const close = word(view, at);
  const open = close === ')' ? '(' : close;
  for (let i = at - 1; i > Math.max(stop, at - 25); i -= 1) {
    const lower = word(view, i);
    if (lower === open) {
      const next = word(view, i + 1);
      const isRelative = RELATIVES.has(next) || next === 'including' || next === 'whose';
      if (isRelative || close === ')' || !hasFinite(view, i + 1, at)) return i;
      return -1;
    }
  }
  return -1;
}

function hasFinite(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const group = view.verbs.list[view.verbs.of[i] ?? -1];
    if (group?.isFinite === true && group.form !== 'PAST_OR_PARTICIPLE') return true;
  }
  return false;
}
