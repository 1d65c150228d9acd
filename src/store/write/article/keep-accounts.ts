import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import type { EventFound } from '../../../../schema/domain/model.ts';
import { matchKeyOf } from './match-key.ts';

/** What an article says of an event, as far as it tells whether another reading of the article says it of the same. */
export interface AccountWords {
  readonly name: string;
  readonly kind: string;
  readonly matchKey: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly roots: readonly string[];
}

/** An account as the article's reading before had it, and the event that it was of. */
export interface OldAccount extends AccountWords {
  /** The key of its row. */
  readonly report: number;
  readonly eventId: number;
  /** Of one that stands for several, which the article tells apart and humans said to be one: what other events those were of. */
  readonly joined?: readonly number[];
}

export function accountWordsOf(event: EventFound, text: string): AccountWords {
  const bounds = event.when === null ? null : edtfBounds(event.when.edtf);
  return {
    name: event.name,
    kind: event.kind,
    matchKey: matchKeyOf(event, text),
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    roots: event.roots,
  };
}

/**
 * Which of an article's old accounts each new one replaces, null where it replaces none. An old one is replaced once; those that
 * have most in common come first, of several the ones that stand first.
 */
export function keepAccounts(
  old: readonly OldAccount[],
  accounts: readonly AccountWords[],
): readonly (OldAccount | null)[] {
  const kept: (OldAccount | null)[] = accounts.map(() => null);
  const left = new Set(old);
  const pairs = accounts.flatMap((account, n) => old.map((other) => ({ n, other, score: likeness(other, account) })));
  for (const { n, other } of pairs.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (kept[n] !== null || !left.delete(other)) continue;
    kept[n] = other;
  }
  return kept;
}

/** How much two accounts have in common: none where neither the name, nor a root, nor most of the words are the same. */
function likeness(a: AccountWords, b: AccountWords): number {
  const isNamedAlike = a.matchKey !== null && a.matchKey === b.matchKey;
  const roots = a.roots.filter((root) => b.roots.includes(root)).length;
  const isRootedAlike = roots > 0 && a.roots[0] === b.roots[0];
  const words = sharedWords(a.name, b.name);
  if (!isNamedAlike && !isRootedAlike && words <= 0.5 && roots < 2) return 0;
  return (
    (isNamedAlike ? 8 : 0) +
    (isRootedAlike ? 4 : 0) +
    Math.min(roots, 3) +
    (a.kind === b.kind ? 2 : 0) +
    (a.earliest === b.earliest && a.latest === b.latest ? 2 : 0) +
    3 * words
  );
}

/** How large a part of the words of the shorter name the other has, too. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
