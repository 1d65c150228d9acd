import type { Token } from '../reading.ts';
import { isFirstName, type NameRun } from './name-runs.ts';

/** The full name whose last name a first name shares: "Ann Hale" for "Bill" in "Bill and Ann Hale"; null for none. */
export function coupleOf(tokens: readonly Token[], run: NameRun, full: readonly NameRun[]): NameRun | null {
  const [first, and] = [tokens[run.from], tokens[run.to]];
  if (first === undefined || !/^(?:and|&)$/.test(and?.lower ?? '') || !isFirstName(first.lower)) return null;
  const partner = full.find(({ from }) => from === run.to + 1);
  return partner !== undefined && isFirstName(tokens[partner.from]?.lower ?? '') ? partner : null;
}
