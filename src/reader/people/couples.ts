import type { Token } from '../reading.ts';
import { isGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';

/**
 * The full name (by the token it begins with) whose last name a first name shares: "Ann Hale" for "Bill" in "Bill and Ann Hale" and
 * "Bill and his wife Ann Hale"; null for none. Names that no list has are first names behind a word for several of one family: "the parents, Khaz and Gizala Hale".
 */
export function coupleOf(tokens: readonly Token[], run: NameRun, full: ReadonlyMap<number, NameRun>): NameRun | null {
  const [first, and] = [tokens[run.from], tokens[run.to]];
  if (first === undefined || !/^(?:and|&)$/.test(and?.lower ?? '')) return null;
  const isSpouse =
    /^(?:his|her)$/.test(tokens[run.to + 1]?.lower ?? '') && SPOUSES.test(tokens[run.to + 2]?.lower ?? '');
  const partner = full.get(isSpouse ? run.to + 3 : run.to + 1);
  if (partner === undefined || partner.to - partner.from < 2) return null;
  if (isSpouse) return partner;
  const areGiven = isGivenName(first.lower) && isGivenName(tokens[partner.from]?.lower ?? '');
  return areGiven || isFamilyBefore(tokens, run.from) ? partner : null;
}

function isFamilyBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return FAMILY.test(tokens[before]?.lower ?? '');
}

const SPOUSES = /^(?:wife|husband)$/;

const FAMILY =
  /^(?:parents|couple|brothers|sisters|siblings|twins|spouses|grandparents|newlyweds|cousins|daughters|sons)$/;
