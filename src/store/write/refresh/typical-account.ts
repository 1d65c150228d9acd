import { wordsOf } from '../../../../schema/domain/search/words.ts';

/** What one account says of an event, as far as it is compared with others. Days and places as they are compared; null where it has none. */
export interface ComparedAccount {
  readonly name: string;
  readonly kind: string;
  readonly isMain: boolean;
  readonly isHuman: boolean;
  readonly days: string | null;
  readonly place: string | null;
  readonly confidence: number;
  /** When its article was published, in the order of its letters. */
  readonly published: string;
}

/**
 * The account by which an event is shown: a human's before a program's, one of an article that is chiefly about the event before
 * others, and then the one that says what most of the others say: their words, day, place and kind. Of
 * several that do so alike it is the one that was published first, else what they say decides, and not which came in first. `accounts` must not be empty.
 */
export function typicalAccount<Account extends ComparedAccount>(accounts: readonly Account[]): Account {
  const [first] = accounts;
  if (first === undefined) throw new Error('an event without accounts');
  const known = accounts.map((account) => ({ account, words: new Set(wordsOf(account.name).map(({ stem }) => stem)) }));
  let best = { account: first, score: Number.NEGATIVE_INFINITY };
  for (const one of known) {
    const others = known.filter((other) => other !== one);
    const share = (agrees: (other: (typeof known)[number]) => number) =>
      others.length === 0 ? 0 : others.reduce((sum, other) => sum + agrees(other), 0) / others.length;
    const { isHuman, isMain, days, place, kind, confidence } = one.account;
    const score =
      (isHuman ? 1_000 : 0) +
      (isMain ? 100 : 0) +
      (days === null ? 0 : 1) +
      (place === null ? 0 : 0.5) +
      3 * share(({ words }) => overlap(one.words, words)) +
      3 * share(({ account }) => (days !== null && account.days === days ? 1 : 0)) +
      1.5 * share(({ account }) => (place !== null && account.place === place ? 1 : 0)) +
      share(({ account }) => (account.kind === kind ? 1 : 0)) +
      confidence / 10;
    const isBetter =
      score - best.score > EQUAL || (score - best.score > -EQUAL && print(one.account) < print(best.account));
    if (isBetter) best = { account: one.account, score };
  }
  return best.account;
}

/** Scores of less difference are the same, added up in another order. */
const EQUAL = 1e-9;

const print = ({ published, name, kind, days, place }: ComparedAccount): string =>
  JSON.stringify([published, name, kind, days, place]);

/** How many words two names share, of those that they have in the mean. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.sqrt(a.size * b.size));
}
