import type { EventKind } from '../../../schema/domain/model.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { OFFICES, PUTTING } from './offices.ts';

/** A verb that says too little by itself, a word of the phrases behind it, and what they tell of together. */
interface Rule {
  readonly roots: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly kind: EventKind;
}

/** From general knowledge of news English. */
const RULES: readonly Rule[] = [
  { roots: PUTTING, nouns: OFFICES, kind: 'APPOINTMENT' },
  {
    roots: wordSet('go send set head fly blast lift travel return dispatch'),
    nouns: wordSet(
      'probe probes lander rover spacecraft spaceship rocket rockets satellite satellites astronauts moon mars orbit',
    ),
    kind: 'LAUNCH',
  },
  { roots: wordSet('send set fly head'), nouns: wordSet('space'), kind: 'LAUNCH' },
];

/** Whether a verb says only that something goes somewhere, whatever its phrases make of it. */
export const isSending = (root: string): boolean =>
  RULES.some(({ roots, kind }) => kind === 'LAUNCH' && roots.has(root));

/** Who finds out what many think, or how much there is of something. */
const MEASURES = wordSet('poll polls survey surveys census');

/** The kind that the phrases of a general verb give it ("takes over as coach", "a poll finds"); null where they give none. */
export function kindByPhrases(view: EventView, clauses: Clauses, verb: number, root: string): EventKind | null {
  const subject = view.phrases.list[clauses.subjects[verb] ?? -1];
  if ((subject !== undefined && MEASURES.has(word(view, subject.head))) || isOfPoll(view, verb)) return 'RESULTS';
  const complements = clauses.complements[verb]?.list ?? [];
  for (const { roots, nouns, kind } of RULES) {
    if (!roots.has(root)) continue;
    for (const { preposition, phrase } of complements) {
      const each = view.phrases.list[phrase];
      if (each === undefined || (kind === 'APPOINTMENT' && !/^(?:|as)$/.test(preposition))) continue;
      if (nouns.has(word(view, each.head)) || (kind === 'LAUNCH' && isMission(view, each))) return kind;
    }
    if (kind === 'APPOINTMENT' && nouns.has(nounBehindAs(view, verb))) return kind;
    if (kind === 'LAUNCH' && subject !== undefined && isMission(view, subject)) return kind;
  }
  return null;
}

/** "takes over as coach": the noun behind an "as" right behind a verb and its small word. */
function nounBehindAs(view: EventView, verb: number): string {
  const to = view.verbs.list[verb]?.to ?? -1;
  const at = word(view, to) === 'over' ? to + 1 : to;
  return word(view, at) === 'as' ? word(view, view.phrases.list[view.phrases.of[at + 1] ?? -1]?.head ?? -1) : '';
}

/** "Poll: Bell leads Kern", "Bell leads Kern, poll finds". */
function isOfPoll(view: EventView, verb: number): boolean {
  const sentence = view.verbs.list[verb]?.sentence ?? -1;
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  if (view.kinds[sentence] !== 'HEADLINE') return false;
  const label = view.phrases.list[view.phrases.of[from] ?? -1];
  if (label !== undefined && word(view, label.to) === ':' && MEASURES.has(word(view, label.head))) return true;
  const last = view.phrases.list[view.phrases.of[to - 2] ?? -1];
  return last !== undefined && MEASURES.has(word(view, last.head)) && word(view, last.from - 1) === ',';
}

/** "moon mission", "mission to the far side of the moon". */
function isMission(view: EventView, { head, sentence }: NounPhrase): boolean {
  if (word(view, head) !== 'mission') return false;
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (/^(?:moon|lunar|space|mars|orbit)$/.test(word(view, at))) return true;
  return false;
}
