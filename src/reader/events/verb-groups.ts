import type { VerbForm } from '../lexicon/base-forms.ts';
import type { Sentence, Token } from '../reading.ts';
import type { DatesAtTokens } from './dates-at-tokens.ts';
import { BE_FORMS, FUTURE, HAVE_FORMS, MODALS, WITHIN_VERBS } from './function-words.ts';
import type { NounPhrases } from './noun-phrases.ts';
import { verbForm } from './verb-form.ts';

/** A verb with its auxiliaries: tokens from `from` to `to` (exclusive), the verb itself at `head`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly sentence: number;
  /** "was arrested", "been sold", "gets fired". */
  readonly isPassive: boolean;
  /** "is building", "were negotiating". */
  readonly isProgressive: boolean;
  readonly isPerfect: boolean;
  /** The first auxiliary in the present: "is", "are", "has". */
  readonly isPresent: boolean;
  readonly isFuture: boolean;
  readonly isWould: boolean;
  readonly isModal: boolean;
  readonly isNegated: boolean;
  /** "to acquire". */
  readonly isInfinitive: boolean;
  /** Whether it can be the verb of a clause by itself. */
  readonly isFinite: boolean;
}

/** Verb groups in the order of the text, and for each token the index of its group, -1 outside of all. */
export interface VerbGroups {
  readonly list: readonly VerbGroup[];
  readonly of: Int32Array;
}

export function verbGroups(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  phrases: NounPhrases,
  dates: DatesAtTokens,
): VerbGroups {
  const list: VerbGroup[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  for (const [sentence, { from, to }] of sentences.entries()) {
    let at = from;
    while (at < to) {
      const group = (phrases.of[at] ?? -1) < 0 ? groupFrom(tokens, at, to, sentence, phrases, dates) : null;
      if (group === null) {
        at += 1;
        continue;
      }
      of.fill(list.length, group.from, group.to);
      list.push(group);
      at = group.to;
    }
  }
  return { list, of };
}

/** The longest run of auxiliaries, small words and one verb from a token on; null where none begins there. */
function groupFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  phrases: NounPhrases,
  dates: DatesAtTokens,
): VerbGroup | null {
  const first = tokens[from];
  if (first === undefined || dates.of[from] !== -1) return null;
  if (first.pos !== 'VERB' && first.pos !== 'AUX' && first.lower !== 'to') return null;
  let at = from;
  let head = -1;
  const words: string[] = [];
  while (at < to && (phrases.of[at] ?? -1) < 0 && dates.of[at] === -1) {
    const { pos, lower } = tokens[at] ?? { pos: 'X', lower: '' };
    if (pos === 'AUX') {
      words.push(lower);
      head = at;
    } else if (pos === 'VERB') {
      const isAuxiliary = isAuxiliaryWord(lower) && leadsOn(tokens, at, to);
      head = at;
      if (!isAuxiliary) {
        at += 1;
        break;
      }
      words.push(lower);
    } else if (
      lower === 'to' &&
      (at === from ||
        /^(?:have|has|had|going|set|due|about|able|ought|supposed|expected|scheduled)$/.test(
          tokens[at - 1]?.lower ?? '',
        )) &&
      at === from
    ) {
      words.push('to');
    } else if (lower === 'not' || lower === "n't" || lower === 'never') words.push('not');
    else if (pos === 'ADV' || WITHIN_VERBS.has(lower)) {
      if (head < 0 && words.length === 0) return null;
    } else break;
    at += 1;
  }
  if (head < 0 || (first.lower === 'to' && tokens[head]?.pos !== 'VERB' && tokens[head]?.pos !== 'AUX')) return null;
  if (first.lower === 'to' && head === from) return null;
  return groupOf(tokens, from, head + 1, head, words, sentence);
}

const isAuxiliaryWord = (lower: string): boolean =>
  BE_FORMS.has(lower) ||
  HAVE_FORMS.has(lower) ||
  FUTURE.has(lower) ||
  MODALS.has(lower) ||
  lower === 'would' ||
  lower === 'got' ||
  lower === 'gets' ||
  lower === 'get';

/** Whether a verb follows after small words: "had been badly hurt". */
function leadsOn(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i += 1) {
    const { pos, lower } = tokens[i] ?? { pos: 'X', lower: '' };
    if (pos === 'VERB' || pos === 'AUX') return !lower.endsWith('ing') || BE_FORMS.has(tokens[at]?.lower ?? '');
    if (pos !== 'ADV' && pos !== 'PART' && !WITHIN_VERBS.has(lower)) return false;
  }
  return false;
}

function groupOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  words: readonly string[],
  sentence: number,
): VerbGroup {
  const lower = tokens[head]?.lower ?? '';
  const form = verbForm(lower);
  const auxiliaries = words.filter((word) => word !== 'to' && word !== 'not' && word !== lower);
  const isBe = auxiliaries.some((word) => BE_FORMS.has(word) || /^(?:got|gets|get)$/.test(word));
  const isInfinitive = words[0] === 'to';
  const isParticiple = form === 'PAST_OR_PARTICIPLE' || form === 'PARTICIPLE';
  const first = auxiliaries[0] ?? '';
  return {
    from,
    to,
    head,
    form,
    sentence,
    isPassive: isBe && isParticiple,
    isProgressive: isBe && form === 'ING',
    isPerfect: auxiliaries.some((word) => HAVE_FORMS.has(word)),
    isPresent: /^(?:is|are|am|'s|'re|has|have|isn't|aren't)$/.test(first),
    isFuture: auxiliaries.some((word) => FUTURE.has(word) || word === "won't"),
    isWould: auxiliaries.some((word) => word === 'would' || word === "'d" || word === "wouldn't"),
    isModal: auxiliaries.some((word) => MODALS.has(word)),
    isNegated: words.includes('not') || auxiliaries.some((word) => word.endsWith("n't") || word === 'cannot'),
    isInfinitive,
    isFinite:
      !isInfinitive &&
      (auxiliaries.length > 0 ? first !== 'being' && first !== 'having' : form !== 'ING' && form !== 'PARTICIPLE'),
  };
}
