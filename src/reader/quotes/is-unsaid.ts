import { wordSet } from '../lexicon/word-set.ts';
import type { Sentence, Token } from '../reading.ts';
import type { Stretch } from './noun-phrase.ts';
import type { View } from './token-index.ts';

/**
 * Whether a verb of saying tells of words that were not said: it is denied ("never said"), stands under a condition
 * ("if she says"), is only possible ("might say"), or is asked ("Did she say …?"). `group` is where its verb group begins.
 */
export function isUnsaid(view: View, sentence: Sentence, group: number, at: number, source: Stretch | null): boolean {
  const { tokens } = view;
  return (
    isDenied(tokens, group, at) ||
    (source !== null &&
      (isNobody(tokens, source, sentence.from) ||
        isConditional(tokens, source, sentence.from) ||
        isUnknown(tokens, source, sentence.from) ||
        isAwaited(tokens, source, sentence, at) ||
        isAsked(tokens, source, group, sentence.from)))
  );
}

const DENIALS = wordSet("not never n't cannot hardly barely");
/** "not only said", "not just said": said it was. */
const ONLY = wordSet('only just merely simply');
/** What may be said need not be; "will say" and "would say" announce words. */
const POSSIBLE = wordSet('could might may should cannot');

function isDenied(tokens: readonly Token[], group: number, at: number): boolean {
  for (let i = group; i < at; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (POSSIBLE.has(word)) return true;
    if ((DENIALS.has(word) || word.endsWith("n't")) && !ONLY.has(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

const NOBODY = wordSet('nobody none neither nothing no-one');

function isNobody(tokens: readonly Token[], { from }: Stretch, low: number): boolean {
  const first = tokens[from]?.lower ?? '';
  const before = from > low ? (tokens[from - 1]?.lower ?? '') : '';
  if (/^any(?:one|body)?$/.test(first) && /^(?:hardly|scarcely|barely)$/.test(before)) return true;
  return NOBODY.has(first) || first === 'no' || before === 'no' || before === 'neither' || before === 'nor';
}

const CONDITIONS = wordSet('if unless whether until lest');

/** "if | she | says", "if | , as some hope, | she | says". */
function isConditional(tokens: readonly Token[], { from }: Stretch, low: number): boolean {
  const before = tokens[from - 1];
  return from > low && before !== undefined && CONDITIONS.has(before.lower);
}

/** "It is not clear | who | said": nobody knows whose words they are. */
function isUnknown(tokens: readonly Token[], { from, to }: Stretch, low: number): boolean {
  if (to > from + 1 || tokens[from]?.lower !== 'who' || from - 2 < low) return false;
  return /^(?:known|clear|unclear|unknown|certain|unsure|sure|wonder|wondered|asked|ask)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
}

/** "When | the mayor | says …, we will go": a "when" before a verb in the present, and what will be then. */
function isAwaited(tokens: readonly Token[], { from }: Stretch, { from: low, to }: Sentence, at: number): boolean {
  if (from - 1 !== low || !/^(?:when|once|before|after)$/.test(tokens[low]?.lower ?? '')) return false;
  if (!/s$/.test(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'was') return false;
  for (let i = at + 1; i < to; i += 1)
    if (/^(?:will|shall|'ll|’ll|won't|won’t)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const AUXILIARIES = wordSet(
  "do does did has have had will would can could should were don't doesn't didn't hasn't haven't hadn't",
);

/** "At no point did …", "Not once has …": a denial at the begin of a sentence turns subject and verb. */
function isTurned(tokens: readonly Token[], low: number, high: number): boolean {
  for (let i = low; i < high; i += 1) if (TURNING.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const TURNING = wordSet('no not never nor neither rarely seldom nowhere');

/** "Did | she | say …", "Nor did | she | say …": the auxiliary before the subject, and none behind it. */
function isAsked(tokens: readonly Token[], { from, to }: Stretch, group: number, low: number): boolean {
  if (from <= low || group < to) return false;
  const before = tokens[from - 1];
  if (before === undefined || !AUXILIARIES.has(before.lower)) return false;
  const earlier = tokens[from - 2];
  return from - 1 === low || earlier?.pos !== 'NOUN' || isTurned(tokens, low, from - 1);
}
