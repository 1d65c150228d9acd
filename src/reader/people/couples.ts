import type { Token } from '../reading.ts';
import { isGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';

/** The full name (by the token it begins with) whose last name a first name shares: "Ann Hale" for "Bill" in "Bill and Ann Hale"; null for none. */
export function coupleOf(tokens: readonly Token[], run: NameRun, full: ReadonlyMap<number, NameRun>): NameRun | null {
  const [first, and] = [tokens[run.from], tokens[run.to]];
  if (first === undefined || !/^(?:and|&)$/.test(and?.lower ?? '') || !isGivenName(first.lower)) return null;
  const partner = full.get(run.to + 1);
  return partner !== undefined && isGivenName(tokens[partner.from]?.lower ?? '') ? partner : null;
}
