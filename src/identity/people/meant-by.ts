import { tells, wordOf } from './forms-of.ts';
import { isDominant, magnitudeOf } from './magnitude.ts';
import { another, crowd, type Signature } from './signature.ts';

/** How many articles call someone by a form whom they name in full, too: all of them, and those of the block that has most. */
export interface FormUse {
  readonly total: number;
  readonly most: { readonly block: string; readonly count: number } | null;
}

/**
 * The block of full names that a one-word name is short for; null where that is not clear. As the archive's articles use its form, or
 * else as those do that are about the same person as its own article.
 */
export function meantBy(signature: Signature, use: FormUse | null, inCompany: FormUse | null): string | null {
  const { factor, least } = tells(signature.form) === 2 ? telling : otherwise;
  return (
    clearlyMeant(signature, use, factor, least) ?? clearlyMeant(signature, inCompany, company.factor, company.least)
  );
}

function clearlyMeant(signature: Signature, use: FormUse | null, factor: number, least: number): string | null {
  if (use === null || use.most === null || signature.mark !== '') return null;
  const { total, most } = use;
  const { beside } = signature;
  if (beside.includes(another) || beside.includes(most.block) || !isCallable(signature, most.block)) return null;
  return isDominant(most.count, total - most.count, factor) && magnitudeOf(most.count) >= least ? most.block : null;
}

/** What is needed, as magnitudes: how many times more than all others together, and how many at all. */
const telling = { factor: 3, least: 0 };
const otherwise = { factor: 4, least: 4 };
const company = { factor: 3, least: 1 };

/**
 * Only by the last name, or by the first behind a title, as in "President Xi": two one-word names of one article, "Hillary" and
 * "Clinton", must not both be found to be one person.
 */
function isCallable({ form, beside }: Signature, block: string): boolean {
  const words = block.split(' ');
  const word = wordOf(form);
  return word === words.at(-1) || (word === words[0] && tells(form) > 0 && !beside.includes(crowd));
}

/** Whoever is meant where only a block is named: the one who is far more written of than all others of it. */
export function mainOf<Person>(weights: readonly (readonly [Person, number])[]): readonly [Person, number] | null {
  const [main, ...others] = [...weights].sort(([, a], [, b]) => b - a);
  if (main === undefined) return null;
  const rest = others.reduce((sum, [, weight]) => sum + weight, 0);
  return isDominant(main[1], rest, 2) ? main : null;
}
