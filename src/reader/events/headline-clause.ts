import type { Candidate } from './candidate.ts';
import { type EventView, word } from './event-view.ts';
import { CLAUSE_STARTS } from './function-words.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { wordsIn } from './label-of.ts';
import { MOST } from './name-place.ts';
import { OWN, withFullNames, withoutQuotes } from './said-behind.ts';

/**
 * The clause of the headline's own verb as it stands there, without what stands before its colon and behind its comma; empty where an
 * event is not of that verb, or the clause is too long for a name.
 */
export function headlineClause(view: EventView, candidates: readonly Candidate[], headline: string): string {
  const verb = headlineVerbOf(view);
  const group = view.verbs.list[verb];
  if (group === undefined || !candidates.some((each) => each.verb === verb && each.source === 'VERB')) return '';
  const { from: first, to: last } = view.sentences[group.sentence] ?? { from: 0, to: 0 };
  let from = group.from;
  while (from > first && !/^[:;,—–|?!]$/.test(word(view, from - 1))) from -= 1;
  let to = group.to;
  while (to < last && !ENDS.test(word(view, to)) && !OPENS.test(word(view, to))) to += 1;
  for (let at = from; at < to; at += 1) if (OWN.test(word(view, at))) return '';
  if (from >= group.from || CLAUSE_STARTS.has(word(view, from))) return '';
  const text = withoutQuotes(withFullNames(view, from, to));
  const short =
    wordsIn(text) > MOST
      ? text
          .split(' ')
          .slice(0, MOST + 1)
          .join(' ')
          .replace(LAST_PHRASE, '')
      : text;
  const own = sameWords(short, headline) ? short.replace(ADVERBS, '') : short;
  if (sameWords(own, headline) || own.endsWith(` ${word(view, group.head)}`)) return '';
  return wordsIn(own) > 2 && wordsIn(own) <= MOST ? own : '';
}

/** Whether two texts differ by no more than marks and capitals. */
export const sameWords = (a: string, b: string): boolean => flat(a) === flat(b);

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that a clause can do without: a name is not its headline. */
const ADVERBS = / (?:already|finally|now|just|again|also|even|still|reportedly|officially)(?= )/gi;

/** Marks behind which a headline goes on with something else. */
const ENDS = /^[:;,.—–|?!]$|^(?:\.\.\.|…|--)$/;

/** Words that begin a second clause of a headline. */
const OPENS = /^(?:as|while|because|when|if|although|but|since)$/;

/** The last phrase that a preposition or "to" leads, which a name may leave out. */
const LAST_PHRASE = / (?:to|in|at|on|for|with|after|from|over)(?: (?!(?:to|in|at|on|for|with|after|from|over) )\S+)+$/;

/** Whether a name ends at its verb, and the text goes on with what the verb is said of ("admits", of "admits that the dock is shut"). */
export function isCut(view: EventView, { source, verb, root }: Candidate, name: string): boolean {
  const group = view.verbs.list[verb];
  if (source !== 'VERB' || group === undefined) return false;
  const last = (name.split(' ').at(-1) ?? '').toLowerCase();
  if (last !== word(view, group.head) && !last.startsWith(root.slice(0, Math.max(3, root.length - 1)))) return false;
  const next = view.tokens[group.to];
  if (next === undefined || view.sentenceOf[group.to] !== group.sentence || (view.dates.of[group.to] ?? -1) >= 0)
    return false;
  if (/^(?:that|how|why|what|to)$/.test(next.lower)) return true;
  // "accused" of "accused of theft".
  if (next.lower === 'of' && /^(?:accused|convicted|suspected|cleared|guilty)$/.test(last)) return true;
  const isDone = group.isPassive || /PARTICIPLE$/.test(group.form);
  return !isDone && /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(next.pos);
}
