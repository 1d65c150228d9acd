import { wordsOf } from '../../../../schema/domain/search/words.ts';

/** What one account says of an event, as far as it is compared with others. */
export interface ComparedAccount {
  readonly name: string;
  readonly kind: string;
  readonly isMain: boolean;
  readonly isHuman: boolean;
  /** The first and last day; null where it has none, or where the one is open. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** The place as places are compared. */
  readonly place: string | null;
  /** Who takes part by name: people by whatever tells them apart, bodies by the last of their words. */
  readonly parties: readonly string[];
  /** How many groups without a name take part. */
  readonly groups: number;
  readonly confidence: number;
  /** When its article was published, in the order of its letters. */
  readonly published: string;
}

/**
 * The account by which an event is shown: a human's before a program's; where the articles are mostly about the event, one of those before
 * others; and then the one that most of the others bear out, field by field: their words, days, place, parties and kind. An exact day
 * counts more than a stretch that holds it. Of several that do so alike it is the one that was published first, else what they say decides, and
 * not which came in first. `accounts` must not be empty.
 */
export function typicalAccount<Account extends ComparedAccount>(accounts: readonly Account[]): Account {
  const [first] = accounts;
  if (first === undefined) throw new Error('an event without accounts');
  const known = accounts.map((account) => ({ account, words: new Set(wordsOf(account.name).map(({ stem }) => stem)) }));
  const mainWeight = accounts.filter(({ isMain }) => isMain).length * 2 >= accounts.length ? 100 : 1;
  let best = { account: first, score: Number.NEGATIVE_INFINITY };
  for (const one of known) {
    const others = known.filter((other) => other !== one);
    const share = (agrees: (other: (typeof known)[number]) => number | null) => {
      const told = others.flatMap((other) => agrees(other) ?? []);
      return told.reduce((sum, agreed) => sum + agreed, 0) / (told.length + (told.length < others.length ? 1 : 0) || 1);
    };
    const { isHuman, isMain, days, place, parties, groups, kind, confidence } = one.account;
    const score =
      (isHuman ? 1_000 : 0) +
      (isMain ? mainWeight : 0) +
      (days === null ? 0 : days.from === days.to ? 1.1 : 0.9) +
      (place === null ? 0 : 0.5) +
      (parties.length + groups > 0 ? 0.5 : 0) +
      3 * share(({ words }) => overlap(one.words, words)) +
      3 * share(({ account }) => sameDays(days, account.days)) +
      1.5 * share(({ account }) => samePlace(place, account.place)) +
      1.5 * share(({ account }) => sameParties(parties, account.parties)) +
      0.5 * share(({ account }) => (account.kind === kind && !SAYS_LITTLE.has(kind) ? 1 : 0)) +
      confidence / 10;
    const isBetter =
      score - best.score > EQUAL || (score - best.score > -EQUAL && print(one.account) < print(best.account));
    if (isBetter) best = { account: one.account, score };
  }
  return best.account;
}

/** Kinds that are no sign of the same: two sayings are mostly of different people. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['STATEMENT', 'OTHER', 'INCIDENT']);

/** Scores of less difference are the same, added up in another order. */
const EQUAL = 1e-9;

const print = ({ published, name, kind, days, place }: ComparedAccount): string =>
  JSON.stringify([published, name, kind, days, place]);

/** How well the days of another account bear out those of one: most where they are the same, less where the one lies in the other; null where it has none. */
function sameDays(own: ComparedAccount['days'], other: ComparedAccount['days']): number | null {
  if (other === null) return null;
  if (own === null) return 0;
  if (own.from === other.from && own.to === other.to) return 1;
  if (own.from >= other.from && own.to <= other.to) return 0.8;
  return other.from >= own.from && other.to <= own.to ? 0.5 : 0;
}

/** The same place, or one that says it more fully ("Ostrel, South Example"). */
function samePlace(own: string | null, other: string | null): number | null {
  if (other === null) return null;
  if (own === null) return 0;
  if (own === other) return 1;
  return own.startsWith(`${other},`) || other.startsWith(`${own},`) ? 0.8 : 0;
}

/** How many of those who take part are of both accounts; null where the other names nobody. */
function sameParties(own: readonly string[], other: readonly string[]): number | null {
  if (other.length === 0) return null;
  const shared = own.filter((party) => other.includes(party)).length;
  return shared / Math.max(1, Math.sqrt(own.length * other.length));
}

/** How many words two names share, of those that they have in the mean. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.sqrt(a.size * b.size));
}
