import { createEventAccounts } from '../../../identity/create-event-accounts.ts';
import { updatePartition } from '../../../identity/update-partition.ts';
import { ConcernedDecisions, type Concerns } from '../decisions/identity/concerned-decisions.ts';
import { type DecidedEvents, decideEvents, withEvents } from '../decisions/identity/decide-events.ts';
import { givenNames, renamedBetween } from '../decisions/identity/given-names.ts';
import { linkedBetween } from '../decisions/identity/links.ts';
import type { NodeDecision } from '../decisions/identity/node-decision.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { AccountMove } from './move-accounts.ts';
import type { IdentityReading } from './reading.ts';
import {
  type Account,
  type Displaced,
  type KnownEvent,
  type SettledPartition,
  settlePartition,
} from './settle-partition.ts';
import { type FormerAccount, StoredAccountIndex } from './stored-account-index.ts';

/** The events of each reading by the keys that it gave them, and what becomes of the events of others. */
interface IdentifiedEvents {
  readonly events: readonly ReadonlyMap<string, KnownEvent>[];
  /** Accounts of articles that are in already which are of other events now. */
  readonly moves: readonly AccountMove[];
  readonly displaced: readonly Displaced[];
  /** Where events lead that have no accounts any more. */
  readonly successors: ReadonlyMap<number, number>;
  /** What humans decided, with the events that the accounts are of now. */
  readonly decisions: readonly NodeDecision[];
  /** Those of which the names that humans gave, or the links to other collections, are others than before. */
  readonly renamedEvents: readonly number[];
}

/**
 * Which event of the archive each event found is. Which accounts are of one event is found by {@link updatePartition}, which knows
 * them by labels; here labels become events, which keep their ids as far as they can. `gone` are articles that only go;
 * `displaced` accounts are of other events since articles went that come back.
 */
export async function identifyEvents(
  transaction: WriteTransaction,
  readings: readonly IdentityReading[],
  keys: KeyMaker,
  gone: readonly number[] = [],
  concerned = new ConcernedDecisions(transaction, 'event'),
  displaced: readonly Displaced[] = [],
): Promise<IdentifiedEvents> {
  const index = new StoredAccountIndex(transaction);
  const decide = async (concerns: Concerns): Promise<DecidedEvents> =>
    decideEvents(await concerned.of(concerns), readings, gone);
  await concerned.of({ articles: [...readings.map(({ article }) => article), ...gone] });
  const removed = await transaction.allWith('select id from event_account', 'article_id', [
    ...readings.map(({ article }) => article),
    ...gone,
  ]);
  const found = await updatePartition(index, {
    saved: readings.flatMap(accountsOf),
    removed: removed.map((row) => Number(row['id'])),
    decisions: async (accounts, automatics) => {
      const { constraints, formerConstraints } = await decide({ accounts, automatics });
      return { now: constraints, former: formerConstraints };
    },
  });
  const incoming = readings.flatMap(({ article, accounts }) =>
    [...accounts.values()].map(
      ({ report, replaces }): Account => ({
        report,
        article,
        event: replaces?.event ?? null,
        joined: replaces?.joined ?? [],
        isIn: false,
      }),
    ),
  );
  const labels = new Map(incoming.map(({ report }) => [report, found.get(report) ?? report]));
  const leaving = [
    ...removed.map((row) => Number(row['id'])),
    ...[...found.keys()].filter((report) => !labels.has(report)),
  ];
  const isPlain = leaving.length === 0 && incoming.every(({ event }) => event === null);
  const {
    events,
    moves,
    successors,
    displaced: left,
  } = isPlain
    ? { ...noMoves, events: await joinEvents(transaction, labels, keys) }
    : await regroupAccounts(
        transaction,
        {
          incoming,
          leaving,
          found,
          former: index.former,
          claimsOf: async (accounts) => (await decide({ accounts })).claims,
          displaced,
        },
        keys,
      );
  const known = readings.map(({ accounts }) => {
    const own = new Map<string, KnownEvent>();
    for (const [key, { report }] of accounts) {
      const event = events.get(report);
      if (event === undefined) throw new Error('an event was lost on the way');
      own.set(key, event);
    }
    return own;
  });
  const touched = [...[...events.values()].map(({ id }) => id), ...moves.flatMap(({ from, to }) => [from, to])];
  const decided = await decide({ nodes: touched });
  const settled = await withEvents(transaction, decided.decisions, events, moves);
  const { former } = concerned.known;
  return {
    moves,
    displaced: left,
    successors,
    events: known,
    decisions: settled,
    renamedEvents: [
      ...renamedBetween(givenNames(former, 'event'), givenNames(settled, 'event')),
      ...linkedBetween(former, settled, 'event'),
    ],
  };
}

const noMoves = { moves: [], displaced: [], successors: new Map<number, number>() };

const accountsOf = ({ article, document, annotations, traits, accounts }: IdentityReading) =>
  createEventAccounts({
    id: article,
    document,
    annotations,
    traits,
    accountIds: new Map([...accounts].map(([key, { report }]) => [key, report])),
  });

/** Where no account that is in has another label than before: the events of the labels, new ones for those that have none. */
async function joinEvents(
  transaction: WriteTransaction,
  labels: ReadonlyMap<number, number>,
  keys: KeyMaker,
): Promise<ReadonlyMap<number, KnownEvent>> {
  const distinct = [...new Set(labels.values())];
  const known = await eventsOf(transaction, distinct);
  const events = new Map<number, KnownEvent>();
  for (const label of distinct) {
    const id = known.get(label);
    events.set(label, id === undefined ? { id: keys.next(), isNew: true } : { id, isNew: false });
  }
  await insertLabels(
    transaction,
    [...events].flatMap(([label, { id, isNew }]) => (isNew ? [[label, id]] : [])),
  );
  return new Map(
    [...labels].flatMap(([report, label]) => {
      const event = events.get(label);
      return event === undefined ? [] : [[report, event]];
    }),
  );
}

interface Regrouping {
  readonly incoming: readonly Account[];
  /** Accounts that were in and have gone, or have another label now. */
  readonly leaving: readonly number[];
  /** The labels of the accounts that are new or have another than before. */
  readonly found: ReadonlyMap<number, number>;
  readonly former: ReadonlyMap<number, FormerAccount>;
  /** Which events humans said that some accounts are of. */
  readonly claimsOf: (accounts: readonly number[]) => Promise<ReadonlyMap<number, number>>;
  readonly displaced: readonly Displaced[];
}

/** Where accounts that are in leave their events: which event each label is now, and which accounts move for that. */
async function regroupAccounts(
  transaction: WriteTransaction,
  { incoming, leaving, found, former, claimsOf, displaced }: Regrouping,
  keys: KeyMaker,
): Promise<SettledPartition> {
  // An account that comes back was of an event that others may be of by now.
  const held = await transaction.allWith(
    'select label from event_label',
    'event_id',
    incoming.flatMap(({ event }) => event ?? []),
  );
  const labels = [
    ...new Set([
      ...leaving.flatMap((report) => former.get(report)?.label ?? []),
      ...found.values(),
      ...held.map((row) => Number(row['label'])),
    ]),
  ];
  const known = await eventsOf(transaction, labels);
  const own = new Map(incoming.map((account) => [account.report, account]));
  const parts = new Map<number, number[]>();
  const accounts: Account[] = [];
  for (const row of await transaction.allWith('select id, article_id, label from event_account', 'label', labels)) {
    const [report, label] = [Number(row['id']), Number(row['label'])];
    const before = former.get(report)?.label ?? label;
    accounts.push(
      own.get(report) ?? { report, article: Number(row['article_id']), event: known.get(before) ?? null, isIn: true },
    );
    parts.set(label, [...(parts.get(label) ?? []), report]);
  }
  const claims = await claimsOf(accounts.map(({ report }) => report));
  const settled = await settlePartition(transaction, accounts, [...parts.values()], keys, claims, displaced);
  await transaction.deleteWith('event_label', 'label', labels);
  await insertLabels(
    transaction,
    [...parts].flatMap(([label, [report]]) => {
      const event = report === undefined ? undefined : settled.events.get(report);
      return event === undefined ? [] : [[label, event.id]];
    }),
  );
  return settled;
}

async function eventsOf(
  transaction: WriteTransaction,
  labels: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await transaction.allWith('select label, event_id from event_label', 'label', labels);
  return new Map(rows.map((row) => [Number(row['label']), Number(row['event_id'])]));
}

const insertLabels = (transaction: WriteTransaction, labels: readonly (readonly [number, number])[]) =>
  transaction.insert(
    'event_label',
    labels.map(([label, event_id]) => ({ label, event_id })),
  );
