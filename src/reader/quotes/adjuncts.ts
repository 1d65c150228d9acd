import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { phraseAfter } from './phrase-after.ts';

const PREPOSITIONS = wordSet(
  'in on at during to after through via before from with by over of about when while as for',
);
const TIME_WORDS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow later
  earlier recently again then simply afterward afterwards here there too bluntly flatly privately publicly quietly also
  repeatedly jokingly angrily aloud back now once sunday`);
const SPANS = /^(?:day|week|month|year|days|weeks|months|years|hour|hours)$/;
const TIME_HEADS = wordSet('last this next earlier late early that one');
const TIME_NOUNS = wordSet(
  'week month year morning afternoon evening night day days weekend spring summer fall autumn winter monday tuesday wednesday thursday friday saturday sunday time',
);

/**
 * The first token behind time, place and occasion of a verb of saying: "said | on Tuesday in a statement | that". With
 * `clauses`, also behind "as he left the room", which only counts where the words said stand before the verb.
 */
export function adjunctsEnd(tokens: readonly Token[], from: number, high: number, clauses: boolean): number {
  let at = from;
  for (;;) {
    const next = adjunctEnd(tokens, at, high, clauses);
    if (next === at) return at;
    at = next;
  }
}

/** Behind a "there" that opens the clause that is said: "said | there was no time". */
const IS = /^(?:['’](?:s|ll|d)|is|was|are|were|will|would|has|had|have|may|might|could|should|must|can)$/;

function adjunctEnd(tokens: readonly Token[], at: number, high: number, clauses: boolean): number {
  const token = tokens[at];
  if (token === undefined || at >= high) return at;
  const next = tokens[at + 1];
  if (/^(?:there|here)$/.test(token.lower) && IS.test(next?.lower ?? '')) return at;
  if (TIME_WORDS.has(token.lower)) return TIME_NOUNS.has(next?.lower ?? '') ? at + 2 : at + 1;
  const third = tokens[at + 2]?.lower ?? '';
  if (
    /^(?:a|one|two|three)$/.test(token.lower) &&
    SPANS.test(next?.lower ?? '') &&
    /^(?:earlier|later|ago|before)$/.test(third)
  )
    return at + 3;
  if (TIME_HEADS.has(token.lower) && TIME_NOUNS.has(next?.lower ?? '')) return at + 2;
  if (clauses && token.pos === 'ADV') return at + 1;
  if (
    clauses &&
    /^(?:as|when|while|after|before|if|because|referring|speaking|of|about|without|with|for|during|since|upon|adding)$/.test(
      token.lower,
    )
  )
    return clauseEnd(tokens, at, high);
  if (clauses && token.pos === 'VERB' && token.lower.endsWith('ing')) return clauseEnd(tokens, at, high);
  if (!PREPOSITIONS.has(token.lower) || token.lower === 'when' || token.lower === 'while' || token.lower === 'as')
    return at;
  if (!clauses && (token.lower === 'for' || token.lower === 'by' || token.lower === 'from')) return at;
  const phrase = phraseAfter(tokens, at + 1, high);
  return phrase === null ? at : phrase.to;
}

function clauseEnd(tokens: readonly Token[], from: number, high: number): number {
  let at = from;
  while (at < high && !/^(?:[.,;:?!—]|["“”]|''|``)$/.test(tokens[at]?.text ?? '.')) at += 1;
  return at;
}
