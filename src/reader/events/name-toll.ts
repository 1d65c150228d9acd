import type { Candidate } from './candidate.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';

/** "seven killed", "dozens injured": what an accident or attack did, in its name where there is room. */
export function tollOf(view: EventView, candidates: readonly Candidate[], name: string): string {
  const founder = candidates[0];
  if (founder === undefined || !VIOLENT.has(founder.kind) || candidates.every(({ root }) => CONSEQUENCES.has(root)))
    return '';
  const lower = name.toLowerCase();
  for (const each of candidates) {
    const own = view.phrases.list[each.phrase];
    // "leaves five hurt", where the tagger reads a noun.
    if (each.root === 'hurt' && each.source === 'NOUN' && own !== undefined && view.tokens[own.from]?.pos === 'NUM')
      return textOf(view, own.from, own.to).toLowerCase();
    if (!/^(?:kill|die|injure|wound|shoot)$/.test(each.root) || each.source === 'NOUN' || each.sentence > 8) continue;
    const index = each.root === 'die' && each.source === 'VERB' ? each.agent : each.patient;
    const phrase = view.phrases.list[index];
    // "five hurt" in a heading.
    if (
      phrase !== undefined &&
      each.source === 'ADJECTIVE' &&
      phrase.head === each.at &&
      !lower.includes(word(view, each.at))
    )
      return textOf(view, phrase.from, phrase.to).toLowerCase();
    if (phrase === undefined || !/^(?:NUM|ADJ|NOUN)$/.test(view.tokens[phrase.head]?.pos ?? '')) continue;
    const who = labelOf(view, index).replace(/^At /, 'at ');
    const state =
      each.root === 'die'
        ? 'dead'
        : each.root === 'shoot'
          ? 'shot'
          : each.root === 'kill'
            ? 'killed'
            : each.root === 'injure'
              ? 'injured'
              : 'wounded';
    if (
      who === '' ||
      wordsIn(who) > 4 ||
      lower.includes(who.toLowerCase()) ||
      lower.includes(each.root) ||
      !/^(?:at least|more than|\d[\d,]*\b(?!-)|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|scores|hundreds)/i.test(
        who,
      )
    )
      continue;
    return `${who.charAt(0).toLowerCase()}${who.slice(1)} ${state}`;
  }
  return '';
}
