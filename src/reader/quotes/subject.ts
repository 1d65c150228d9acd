import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { isClauseStart, isNominal, phraseBefore, type Stretch } from './noun-phrase.ts';
import type { View } from './token-index.ts';

const GROUP = wordSet(
  "also has have had is was are were be been being would will could can may might did does do must should not never n't already then later again first often repeatedly recently previously publicly once still even just simply reportedly further always ever now then to",
);

/** The first token of the verb group that ends with the verb at `at`: "has repeatedly | said". */
export function verbGroupStart(tokens: readonly Token[], at: number, low: number): number {
  let from = at;
  while (from > low) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    const isGroup =
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      GROUP.has(token.lower) ||
      /^'(?:ve|d|ll|re|m)$/.test(token.lower);
    if (!isGroup || (token.lower === "'s" && tokens[from - 2]?.pos !== 'PRON')) break;
    if (token.lower === 'so' || token.lower === 'when' || token.lower === 'how') break;
    from -= 1;
  }
  return from;
}

const TIME = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday night morning evening afternoon week month year',
);

/** The subject of the verb group that begins at `group`, back to `low`, with what stands between commas behind it. */
export function subjectBefore(view: View, group: number, low: number): Stretch | null {
  const { tokens } = view;
  let end = group - 1;
  if (TIME.has(tokens[end]?.lower ?? '') && end - 2 > low) end = beforeTime(tokens, end, low);
  if (end < group - 1 && tokens[end]?.pos === 'VERB' && isNominal(tokens[end - 1])) end -= 1;
  // "Sen. Jane Doe (R-Ill.), | said": a comma that closes nothing.
  if (tokens[end]?.text === ',' && tokens[end - 1]?.text === ')') end -= 1;
  const last = tokens[end];
  if (last === undefined || end < low) return null;
  if (
    last.text === ',' ||
    last.text === '—' ||
    last.text === '–' ||
    last.text === ')' ||
    last.text === '-' ||
    last.text === '--'
  )
    return withAside(tokens, end, low);
  return phraseBefore(tokens, end, low);
}

/** No relative clause within a subject is longer, in words. */
const LONGEST_RELATIVE = 15;

/** A subject that ends in a relative clause without commas: "a woman who asked not to be named | said". */
export function subjectWithRelative({ tokens }: View, group: number, low: number): Stretch | null {
  for (let i = group - 1; i > low && i > group - LONGEST_RELATIVE; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return null;
    if (token.lower !== 'who' && token.lower !== 'which') continue;
    const head = phraseBefore(tokens, i - 1, low);
    return head === null ? null : { from: head.from, to: group };
  }
  return null;
}

function beforeTime(tokens: readonly Token[], end: number, low: number): number {
  for (let i = end - 1; i > low && i >= end - 3; i -= 1) {
    if (tokens[i]?.lower === 'on' || /^(?:last|this|earlier|late)$/.test(tokens[i]?.lower ?? '')) return i - 1;
  }
  return tokens[end]?.pos === 'PROPN' && tokens[end - 1]?.pos !== 'DET' ? end - 1 : end;
}

const ASIDE_STARTS = wordSet(
  'who whose which a an the his her its their former now then chairman president director secretary an executive in of at from including speaking also like one once whom',
);

/** "Jane Doe, a lawyer in Ohio, | said": from the name to the comma, not included; a bracket is. */
function withAside(tokens: readonly Token[], close: number, low: number): Stretch | null {
  const mark = tokens[close]?.text ?? '';
  const open = mark === ')' ? '(' : mark;
  let best: Stretch | null = null;
  for (let i = close - 2; i >= low + 1 && i >= close - 60; i -= 1) {
    if (tokens[i]?.text !== open) continue;
    const phrase = phraseBefore(tokens, i - 1, low);
    if (phrase === null) continue;
    const first = tokens[i + 1];
    const isAside =
      open !== ',' ||
      ASIDE_STARTS.has(first?.lower ?? '') ||
      first?.pos === 'NUM' ||
      first?.pos === 'DET' ||
      first?.pos === 'ADJ' ||
      first?.pos === 'NOUN' ||
      first?.pos === 'PROPN' ||
      first?.lower.endsWith('ing') === true ||
      isDescribed(tokens, i + 1);
    if (!isAside) break;
    const speaks =
      (first?.pos === 'VERB' && first.lower.endsWith('ing')) ||
      isDescribed(tokens, i + 1) ||
      /^(?:speaking|appearing|asked|referring|writing|citing|responding|when|in|during|on|as|after)$/.test(
        first?.lower ?? '',
      );
    best = { from: phrase.from, to: speaks ? i : clauseStart(tokens, i, mark === ')' ? close + 1 : close) };
    if (isSetting(tokens, low, phrase.from)) break;
    const isName = tokens[i - 1]?.pos === 'PROPN' || tokens[i - 1]?.pos === 'PRON';
    if (
      open !== ',' ||
      (isClauseStart(tokens, phrase.from, low) && tokens[phrase.from - 1]?.text !== ',') ||
      (isName && tokens[phrase.from - 1]?.text !== ',')
    )
      break;
    if (
      tokens[phrase.from - 1]?.text === ',' &&
      tokens[phrase.from]?.pos === 'PROPN' &&
      isName &&
      !/^(?:a|an|the|who)$/.test(first?.lower ?? '')
    )
      continue;
    // "Jane Doe, | a lawyer for the Harbour Board |, which …": what ends in a name is not one where it begins with an article.
    if (tokens[phrase.from - 1]?.text === ',' && isName && tokens[phrase.from]?.pos !== 'DET') break;
  }
  return best;
}

/** "Jane Doe, | flanked by aides |, said", "Jane Doe, | based in Harbury |, said". */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  (/\p{Ll}(?:ed|own|een|orn|en)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'by') ||
  (DESCRIBED.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'ADP');

const DESCRIBED =
  /^(?:based|known|born|seated|dressed|elected|appointed|raised|educated|armed|stationed|prepared|commissioned|conducted|written|introduced)$/;

/** "Outside court, | Jane's brother, John, said": the words before it say where or when, and name nobody. */
function isSetting(tokens: readonly Token[], low: number, from: number): boolean {
  if (tokens[from - 1]?.text !== ',' || from - low > 12) return false;
  const first = tokens[low];
  if (first?.pos !== 'ADP' && !SETTINGS.has(first?.lower ?? '')) return false;
  for (let i = low; i < from - 1; i += 1) if (tokens[i]?.text === ',') return false;
  return true;
}

const SETTINGS = wordSet(
  'outside inside afterward afterwards later earlier there speaking talking standing leaving arriving testifying appearing',
);

/** The start of a clause in an aside between commas: the clause is not part of the name. The end if there is none. */
function clauseStart(tokens: readonly Token[], open: number, close: number): number {
  for (let i = open; i < close; i += 1) {
    if (tokens[i]?.text === ',' && /^(?:who|whose|whom|which)$/.test(tokens[i + 1]?.lower ?? '')) return i;
  }
  return close;
}
