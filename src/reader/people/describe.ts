import type { Range } from '../../../schema/domain/model.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PERSON_NOUNS, TITLES } from '../lexicon/titles.ts';
import type { Token } from '../reading.ts';
import type { NameRun } from './name-runs.ts';

/** The words before a name or behind its comma that say who the person is: "special envoy", "a lawyer in Ohio". */
export function describe(tokens: readonly Token[], runs: readonly NameRun[]): Range[] {
  return runs
    .flatMap((run) => [before(tokens, run), behind(tokens, run)])
    .filter((range) => range !== null)
    .slice(0, 6);
}

function before(tokens: readonly Token[], { from, titleFrom, sentence }: NameRun): Range | null {
  const last = tokens[from - 1];
  if (last === undefined || from - 1 < sentence.from) return null;
  if (titleFrom < from) {
    const isHonorific = from - titleFrom === 1 && /^(?:mr|mrs|ms|dr|miss|sen|rep|gov)\.?$/.test(last.lower);
    return isHonorific || !tokens.slice(titleFrom, from).some(({ lower }) => TITLES.has(lower))
      ? null
      : rangeOf(tokens, titleFrom, from);
  }
  if (!PERSON_NOUNS.has(last.lower)) return null;
  let at = from - 1;
  while (at > sentence.from && isDescriptive(tokens[at - 1])) at -= 1;
  return rangeOf(tokens, at, from);
}

const isDescriptive = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || DEMONYMS.has(token.lower));

function behind(tokens: readonly Token[], { to, sentence }: NameRun): Range | null {
  if (tokens[to]?.text !== ',' || to + 2 >= sentence.to) return null;
  const first = tokens[to + 1];
  if (first?.pos !== 'DET' && first?.lower !== 'former' && first?.pos !== 'NOUN') return null;
  let at = to + 1;
  let named = false;
  while (at < sentence.to && at < to + 25 && !/^[,.;:—)(]$/.test(tokens[at]?.text ?? ',')) {
    const token = tokens[at];
    if (token !== undefined && !named && (token.pos === 'VERB' || token.pos === 'AUX')) return null;
    if (PERSON_NOUNS.has(token?.lower ?? '')) named = true;
    at += 1;
  }
  return named ? rangeOf(tokens, to + 1, at) : null;
}

const rangeOf = (tokens: readonly Token[], from: number, to: number): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
