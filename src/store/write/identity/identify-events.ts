import { createEventAccounts } from '../../../identity/create-event-accounts.ts';
import { updatePartition } from '../../../identity/update-partition.ts';
import { ConcernedDecisions, type Concerns } from '../decisions/identity/concerned-decisions.ts';
import { type DecidedEvents, decideEvents, withEvents } from '../decisions/identity/decide-events.ts';
import { givenNames, renamedBetween } from '../decisions/identity/given-names.ts';
import { linkedBetween } from '../decisions/identity/links.ts';
import type { NodeDecision } from '../decisions/identity/node-decision.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { eventsOf, insertLabels } from './event-labels.ts';
import type { AccountMove } from './move-accounts.ts';
import type { IdentityReading } from './reading.ts';
import { regroupAccounts } from './regroup-accounts.ts';
import type { Account, Displaced, KnownEvent } from './settle-partition.ts';
import { StoredAccountIndex } from './stored-account-index.ts';

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
          namedIn: (labels) => concerned.namedIn(labels),
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
