import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { mergedInto } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { eventsOf, insertLabels, labelsOf } from './event-labels.ts';
import { type Account, type Displaced, type SettledPartition, settlePartition } from './settle-partition.ts';
import type { FormerAccount } from './stored-account-index.ts';

interface Regrouping {
  readonly incoming: readonly Account[];
  /** Accounts that were in and have gone, or have another label now. */
  readonly leaving: readonly number[];
  /** The labels of the accounts that are new or have another than before. */
  readonly found: ReadonlyMap<number, number>;
  readonly former: ReadonlyMap<number, FormerAccount>;
  /** Which events humans said that some accounts are of. */
  readonly claimsOf: (accounts: readonly number[]) => Promise<ReadonlyMap<number, number>>;
  /** The accounts with some labels that humans' decisions name. */
  readonly namedIn: (labels: readonly number[]) => Promise<readonly number[]>;
  readonly displaced: readonly Displaced[];
}

/**
 * Where accounts that are in leave their events: which event each label is now, and which accounts move for that. Of a story of thousands only
 * the accounts are read of which something is known: the others stay together, and are counted.
 */
export async function regroupAccounts(
  transaction: WriteTransaction,
  { incoming, leaving, found, former, claimsOf, namedIn, displaced }: Regrouping,
  keys: KeyMaker,
): Promise<SettledPartition> {
  // An account that comes back was of an event that others may be of by now.
  const held = await labelsOf(
    transaction,
    incoming.flatMap(({ event }) => event ?? []),
  );
  const labels = [
    ...new Set([...leaving.flatMap((report) => former.get(report)?.label ?? []), ...found.values(), ...held]),
  ];
  const known = await eventsOf(transaction, labels);
  const claims = await claimsOf([...found.keys(), ...(await namedIn(labels))]);
  const own = new Map(incoming.map((account) => [account.report, account]));
  const events = [...new Set([...known.values(), ...incoming.flatMap(({ event }) => event ?? [])])];
  const told = [...own.keys(), ...found.keys(), ...claims.keys(), ...displaced.map(({ report }) => report)];
  const merged = (await mergedInto(transaction, events)).flatMap(({ articles }) => articles);
  const rows = [
    ...(await transaction.allWith('select id, article_id, label from event_account', 'id', [...new Set(told)])),
    ...(await accountsIn(transaction, labels, [...new Set(merged)])),
  ];
  const isIn = new Set(labels);
  const single = new Map(
    rows.flatMap((row): [number, { readonly label: number; readonly account: Account }][] => {
      const [report, label] = [Number(row['id']), Number(row['label'])];
      if (!isIn.has(label)) return [];
      const event = known.get(former.get(report)?.label ?? label) ?? null;
      const account = own.get(report) ?? { report, article: Number(row['article_id']), event, isIn: true };
      return [[report, { label, account }]];
    }),
  );
  const others = (await othersIn(transaction, labels, [...single.keys()])).map(({ label, report, count }) => ({
    label,
    account: { report, article: NO_ARTICLE, event: known.get(label) ?? null, isIn: true, count },
  }));
  const all = [...single.values(), ...others];
  const parts = [...groupBy(all, ({ label }) => label)];
  const settled = await settlePartition(
    transaction,
    all.map(({ account }) => account),
    parts.map(([, of]) => of.map(({ account }) => account.report)),
    keys,
    claims,
    displaced,
  );
  await transaction.deleteWith('event_label', 'label', labels);
  await insertLabels(
    transaction,
    parts.flatMap(([label, [first]]) => {
      const event = first === undefined ? undefined : settled.events.get(first.account.report);
      return event === undefined ? [] : [[label, event.id]];
    }),
  );
  const moving = new Map(
    others.flatMap(({ label, account: { report, event: from } }) => {
      const to = settled.events.get(report)?.id;
      return from === null || to === undefined || to === from ? [] : [[label, { from, to }] as const];
    }),
  );
  const left = await transaction.allWith('select id, article_id, label from event_account', 'label', [
    ...moving.keys(),
  ]);
  const moved = left.flatMap((row): Displaced[] => {
    const [report, move] = [Number(row['id']), moving.get(Number(row['label']))];
    return move === undefined || single.has(report) ? [] : [{ report, article: Number(row['article_id']), ...move }];
  });
  return {
    ...settled,
    moves: [...settled.moves, ...moved.map(({ article, from, to }) => ({ article, from, to }))],
    displaced: [...settled.displaced, ...moved],
  };
}

/** The article of what stands for accounts of several. */
const NO_ARTICLE = 0;

/** The accounts with some labels in some articles. */
async function accountsIn(transaction: WriteTransaction, labels: readonly number[], articles: readonly number[]) {
  if (articles.length === 0) return [];
  return transaction.all(
    `select id, article_id, label from event_account where ${transaction.isOneOf('label', 1)} and ${transaction.isOneOf('article_id', 2)}`,
    [transaction.array(labels), transaction.array(articles)],
  );
}

/** Of each of some labels how many accounts have it beside those that are known singly, and the least of them. */
async function othersIn(
  transaction: WriteTransaction,
  labels: readonly number[],
  single: readonly number[],
): Promise<readonly { readonly label: number; readonly report: number; readonly count: number }[]> {
  if (labels.length === 0) return [];
  const rows = await transaction.all(
    `select label, min(id) as report, count(*) as accounts from event_account
       where ${transaction.isOneOf('label', 1)} and not (${transaction.isOneOf('id', 2)}) group by label`,
    [transaction.array(labels), transaction.array(single)],
  );
  return rows.map((row) => ({
    label: Number(row['label']),
    report: Number(row['report']),
    count: Number(row['accounts']),
  }));
}
