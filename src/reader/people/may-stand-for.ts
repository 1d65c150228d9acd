import { COUNTRIES } from '../lexicon/countries.ts';
import { PLACES } from '../lexicon/places.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Token } from '../reading.ts';
import { isAcronym, isFirstName, type NameRun } from './name-runs.ts';
import type { NameTags } from './tagger/tag-names.ts';

/**
 * Whether a single word may be short for a person's full name that has it: a place only where it is read as a person's, the
 * more so where it would be the first name ("Israel said" beside Israel Koren). "Chad's army" is a country's.
 */
export function mayStandFor(
  tokens: readonly Token[],
  run: NameRun,
  { margins }: NameTags,
  as: 'FIRST' | 'LAST' = 'LAST',
): boolean {
  if (run.titleFrom < run.from) return true;
  if (!run.shouts && isAcronym(tokens[run.from]?.text ?? '')) return false;
  const lower = tokens[run.from]?.lower ?? '';
  const margin = margins[run.from] ?? 0;
  if (as === 'FIRST' && COUNTRIES.has(lower) && /^['’]s$/.test(tokens[run.to]?.text ?? '')) return false;
  if (as === 'FIRST') return margin > (PLACES.has(lower) ? SURE : UNLIKELY);
  const isWhere = WHERE.test(tokens[run.from - 1]?.lower ?? '');
  if (PLACES.has(lower)) return isWhere ? margin > 0 : margin > FAR;
  return margin > FAR && (!isWhere || isFirstName(lower) || SURNAMES.has(lower) || margin > UNLIKELY);
}

const WHERE = /^(?:in|at|near|outside|across|into|throughout)$/;

const SURE = 4;
const UNLIKELY = -8;
const FAR = -12;
