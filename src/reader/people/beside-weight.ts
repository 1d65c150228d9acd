import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { BODY_WORDS, KIN_WORDS, PERSON_NOUNS } from '../lexicon/titles.ts';
import type { Token } from '../reading.ts';
import { isTitle } from './is-title.ts';
import { isFirstName, type NameRun } from './name-runs.ts';
import { isOfNoList } from './name-words.ts';

/** How much the words beside a run speak for a person's name. */
export function besideWeight(tokens: readonly Token[], run: NameRun): number {
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const second = tokens[run.to + 1];
  const isStart = run.titleFrom <= run.sentence.from;
  const lead = isStart ? undefined : tokens[run.titleFrom - 1];
  let weight = 0;
  if (run.titleFrom < run.from) weight += 4;
  if (lead?.lower === 'the' && run.titleFrom === run.from) weight -= 4;
  if (before !== undefined && run.from > run.sentence.from && PERSON_NOUNS.has(before.lower) && !isTitle(before.lower))
    weight += 4;
  if (before?.text === ',' && KIN_WORDS.has(tokens[run.from - 2]?.lower ?? '')) weight += 3;
  if (after === undefined || run.to >= run.sentence.to) return weight;
  if (after.text === ',' && /^\d{1,2}$/.test(second?.text ?? '') && isEndOfAge(tokens[run.to + 2])) weight += 4;
  if (isBesideName(tokens, run)) weight += 1;
  if (
    after.lower === 'of' &&
    isName(second) &&
    run.to - run.from > 1 &&
    tokens.slice(run.from, run.to).every(isOfNoList)
  )
    weight += 1;
  if (after.lower === 'who' || (after.text === ',' && (second?.lower === 'who' || second?.lower === 'whose')))
    weight += 3;
  if (after.text === '(' && /^(?:[RDI]-|D|R|left|right|L|C)/.test(second?.text ?? '')) weight += 3;
  if (after.text === ',' && (second?.pos === 'DET' || second?.lower === 'former') && apposes(tokens, run.to + 1))
    weight += 3.5;
  if (CLAUSE_CUES.has(after.lower) && after.pos === 'VERB') weight += 2;
  if (
    CLAUSE_CUES.has(after.lower) &&
    second?.lower === 'it' &&
    /^(?:had|has|will|would|plans|expects|planned)$/.test(tokens[run.to + 2]?.lower ?? '')
  )
    weight -= 2;
  if ((before?.lower === 'said' || before?.lower === 'says') && run.to - run.from > 1) weight += 1;
  if (before?.lower === 'in' || before?.lower === 'at') weight -= 2;
  if (
    /^\p{Ll}/u.test(after.text) &&
    BODY_WORDS.has(after.lower) &&
    after.lower !== 'campaign' &&
    after.lower !== 'administration'
  )
    weight -= 1;
  return weight;
}

/** What follows an age: ", 43, said", "said Tom Bell, 43." */
const isEndOfAge = (token: Token | undefined): boolean => token === undefined || /^[,.;)]$/.test(token.text);

/** "Tevita Falo | and Ann Hale", "Ann Hale and | Tevita Falo": two words beside another name that begins with a first name. */
function isBesideName(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (to - from < 2) return false;
  const isPair = (at: number): boolean =>
    isFirstName(tokens[at]?.lower ?? '') &&
    isName(tokens[at]) &&
    isName(tokens[at + 1]) &&
    !BODY_WORDS.has(tokens[at + 1]?.lower ?? '');
  const isLink = (at: number): boolean => /^(?:and|with|,)$/.test(tokens[at]?.lower ?? '');
  return (isLink(to) && isPair(to + 1)) || (isLink(from - 1) && isPair(from - 3));
}

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

/** "a former senior adviser": a person's calling within a few words. */
function apposes(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (PERSON_NOUNS.has(token.lower) || /^\p{Ll}{3,}(?:woman|man|keeper|ician)$/u.test(token.text)) return true;
  }
  return false;
}
