import type { Candidate } from './candidate.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';

/**
 * "at least seven killed", "dozens injured": what an accident or attack did, to be put behind its name: first how many died, then how
 * many were hurt. Empty where the text counts nobody, or the name tells it.
 */
export function tollsOf(view: EventView, candidates: readonly Candidate[], name: string): readonly string[] {
  const founder = candidates[0];
  if (founder === undefined || !VIOLENT.has(founder.kind) || candidates.every(({ root }) => CONSEQUENCES.has(root)))
    return [];
  const lower = name.toLowerCase();
  let dead = '';
  let hurt = '';
  for (const each of candidates) {
    const isDead = /^(?:kill|die)$/.test(each.root);
    if (isDead ? dead !== '' || DEAD.test(name) : hurt !== '' || HURT.test(name)) continue;
    const toll = tollBy(view, each, lower);
    if (isDead) dead = toll;
    else hurt = toll;
  }
  // "two dead, dozens more injured": they are more than those who died, and the name says so by the comma.
  return [dead, hurt.replace(/^(.+) (?:more|others)(?= \S+$)/, '$1')].filter(Boolean);
}

/** The toll that one candidate tells; empty where it tells none. */
function tollBy(view: EventView, each: Candidate, lower: string): string {
  const own = view.phrases.list[each.phrase];
  // "leaves five hurt", where the tagger reads a noun.
  if (each.root === 'hurt' && each.source === 'NOUN' && own !== undefined && view.tokens[own.from]?.pos === 'NUM')
    return textOf(view, own.from, own.to).toLowerCase();
  if (!/^(?:kill|die|injure|wound|shoot)$/.test(each.root) || each.source === 'NOUN' || each.sentence > 8) return '';
  const index = each.root === 'die' && each.source === 'VERB' ? each.agent : each.patient;
  const phrase = view.phrases.list[index];
  if (phrase === undefined) return '';
  // "five hurt" in a heading.
  if (each.source === 'ADJECTIVE' && phrase.head === each.at && !lower.includes(word(view, each.at)))
    return textOf(view, phrase.from, phrase.to).toLowerCase();
  if (!/^(?:NUM|ADJ|NOUN)$/.test(view.tokens[phrase.head]?.pos ?? '')) return '';
  const who = labelOf(view, index)
    .replace(/^At /, 'at ')
    .replace(/(?<! of) (?:people|persons)$/, '');
  const isTold = lower.includes(who.toLowerCase()) || lower.includes(each.root);
  if (who === '' || wordsIn(who) > 4 || isTold || !COUNTED.test(who)) return '';
  return `${who.charAt(0).toLowerCase()}${who.slice(1)} ${STATES[each.root] ?? 'wounded'}`;
}

/** Words of names that tell of deaths, and of people hurt. */
const DEAD = /\b(?:kill|die[sd]?\b|dying|dead\b)/i;
const HURT = /\b(?:injur|wound|hurt|shot\b)/i;

const STATES: Readonly<Record<string, string>> = { die: 'dead', shoot: 'shot', kill: 'killed', injure: 'injured' };

const COUNTED =
  /^(?:at least|more than|\d[\d,]*\b(?!-)|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|scores|hundreds)/i;
