import type { Token } from '../reading.ts';
import { PLACES } from '../words/places.ts';
import { SURNAMES } from '../words/surnames.ts';
import { isFirstName, type NameRun } from './name-runs.ts';
import type { NameTags } from './tagger/tag-names.ts';

/**
 * Whether a single word may be short for a person's full name that has it: a place only where it is read as a person's, the
 * more so where it would be the first name ("Israel said" beside Israel Koren).
 */
export function mayStandFor(
  tokens: readonly Token[],
  run: NameRun,
  { margins }: NameTags,
  as: 'FIRST' | 'LAST' = 'LAST',
): boolean {
  if (run.titleFrom < run.from) return true;
  const lower = tokens[run.from]?.lower ?? '';
  const margin = margins[run.from] ?? 0;
  if (PLACES.has(lower)) return margin > (as === 'FIRST' ? SURE_FIRST : SURE_LAST);
  if (as === 'FIRST') return margin > UNLIKELY;
  return (
    margin > UNLIKELY &&
    (tokens[run.from - 1]?.lower !== 'in' || isFirstName(lower) || SURNAMES.has(lower) || margin > 0)
  );
}

const SURE_FIRST = 4;
const SURE_LAST = 0;
const UNLIKELY = -8;

/** "Pelling & Pelling", "Hale & Sons": beside "&" stands a firm. */
export const isJoinedFirm = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens[from - 1]?.text === '&' || tokens[to]?.text === '&';

/** "Hurricane Ann", "HMS Hale", "the Hale spacecraft": a storm, a ship, a craft or a work that is named like a person. */
export function isAboutAThing(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return NAMED_THINGS.test(tokens[from - 1]?.lower ?? '') || THINGS.test(tokens[to]?.text ?? '');
}

const NAMED_THINGS = /^(?:hurricane|typhoon|cyclone|storm|uss|hms|hmas|ss|mv|rms)$/;

const THINGS =
  /^(?:spacecraft|probe|satellite|telescope|rover|orbiter|lander|rocket|capsule|shuttle|ferry|tanker|vessel|trawler|yacht|airline|airport)$/;
