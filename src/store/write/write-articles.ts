/**
 * Articles go in and out of what is shown, all or none: who their people and which their events are, their rows, and what other rows
 * say of theirs. What has gone is as if it had never been in, but for the ids that others were given meanwhile.
 */

import type { Column, TableName } from '../sql/rows.ts';
import { addArticleRows } from './article/article-rows.ts';
import { chooseSlugs } from './article/choose-slugs.ts';
import { insertArticleWords } from './article/insert-article-words.ts';
import { keepNewReadings } from './article/keep-new-readings.ts';
import { linkFactChecks, unlinkFactChecks } from './article/link-fact-checks.ts';
import type { Decided } from './article/open-article.ts';
import { readingsOf } from './article/readings-of.ts';
import { type Before, removeReadings } from './article/remove-readings.ts';
import { servedSince } from './article/served-since.ts';
import type { Shown } from './article/shown.ts';
import { addCopies, removeCopies } from './copies/settle-copies.ts';
import type { Deciding } from './decisions/identity/concerned-decisions.ts';
import { reviewArticles, type Served, servedBy } from './decisions/review-articles.ts';
import { type Identify, identifyArticles } from './identify-articles.ts';
import { moveAccounts } from './identity/move-accounts.ts';
import type { Returning } from './identity/returning-people.ts';
import type { Displaced, KnownEvent } from './identity/settle-partition.ts';
import { moveOrDefer } from './move-or-defer.ts';
import { handBack } from './publication/hand-back.ts';
import { changesOf, eventChanges, type NodeChange, noteChanges } from './refresh/note-changes.ts';
import { refreshEvents } from './refresh/refresh-events.ts';
import { refreshMakers } from './refresh/refresh-makers.ts';
import { refreshPeople } from './refresh/refresh-people.ts';
import { buildIndexes, deferredIndexes, indexesOfMoves } from './transaction/deferred-indexes.ts';
import type { RunSql } from './transaction/in-transaction-of.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import { newestWords } from './transaction/newest-words.ts';
import { revive } from './transaction/tombstone.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** What became of it. */
export interface Written {
  readonly before: Before;
  /** The slugs of those that are shown, by their ids. */
  readonly slugs: ReadonlyMap<number, string>;
  /** How much is served of each of them, by their ids, and what of a human's reading of it does not stand. */
  readonly served: ReadonlyMap<number, Served>;
  /** People and events that no article speaks of any more. */
  readonly lost: readonly number[];
  /** Accounts of other articles that are of other events now. */
  readonly displaced: readonly Displaced[];
  /** Whose the signatures were that are another's now. */
  readonly displacedPeople: readonly Returning[];
}

export interface ToWrite {
  readonly shown: readonly Shown[];
  readonly gone: readonly number[];
  readonly deciding?: Deciding | undefined;
}

/** Writes articles, and takes out those that are `gone`. */
export async function writeArticles(
  transaction: WriteTransaction,
  { shown, gone, deciding }: ToWrite,
  identify: Identify = identifyArticles,
): Promise<Written> {
  const keys = new KeyMaker();
  const removed = [...shown.flatMap(({ id, isRevised }) => (isRevised ? [id] : [])), ...gone];
  // Without an index each revision would look through all rows of every table.
  if (removed.length > 0) await makeIndexes(transaction, () => true);
  const left = await removeCopies(transaction, removed);
  const unchecked = await unlinkFactChecks(transaction, removed);
  const before = await removeReadings(transaction, removed);
  const reviewed = await reviewArticles(
    transaction,
    shown.map(({ id, incoming, isRevised, returning }) => ({
      id,
      incoming,
      quotes: returning?.quotes ?? before.quotes.get(id) ?? [],
      accounts: returning?.accounts ?? before.accounts.get(id) ?? [],
      people: returning?.people ?? before.signed.get(id) ?? [],
      isKnown: isRevised || returning !== null || incoming.article.record !== undefined,
    })),
    keys,
  );
  const changed = shown.map((article, i) => ({
    ...article,
    incoming: reviewed[i]?.incoming ?? article.incoming,
    accounts: reviewed[i]?.accounts ?? [],
  }));
  const readings = readingsOf(changed, keys);
  const displaced = changed.flatMap(({ returning }) => returning?.displaced ?? []);
  const identified = await identify(transaction, readings, keys, before.kept, {
    gone,
    returning: changed.flatMap(({ returning }, i) => [...(reviewed[i]?.people ?? []), ...(returning?.people ?? [])]),
    displaced,
    deciding,
  });
  const { people, described, events, moves, successors, renamed, renamedEvents = [] } = identified;
  if (moves.length > 0) await makeIndexes(transaction, (name) => indexesOfMoves.has(name));
  const moved = await moveAccounts(transaction, moves);
  const movedPeople = await moveOrDefer(transaction, identified, keys);
  const knownPeople = people.flatMap((known) => [...known.values()]);
  const knownEvents = events.flatMap((known) => [...known.values()]);
  const called = await newestWords(transaction, 'event', oldOnes(knownEvents));
  const copies = await addCopies(transaction, changed, left);
  const slugs = await chooseSlugs(transaction, changed);
  const since = await servedSince(
    transaction,
    changed.flatMap(({ id, isRevised, returning }) => (isRevised || returning !== null ? [id] : [])),
  );
  const now = new Date().toISOString();
  const decided = changed.map((article, i): Decided => {
    const { id, revision, sourceId, isSourceIn, url, externalIds } = article;
    return {
      id,
      slug: slugs.get(id) ?? '',
      ingestedAt: since.get(id) ?? now,
      revision,
      sourceId,
      isReread: isSourceIn,
      url,
      externalIds,
      copyOf: copies.originals.get(id) ?? null,
      people: people[i] ?? new Map(),
      events: events[i] ?? new Map(),
      reports: new Map([...(readings[i]?.accounts ?? [])].map(([key, { report }]) => [key, report])),
      quoteIds: reviewed[i]?.quoteIds ?? [],
      rejectedIds: reviewed[i]?.rejectedIds ?? [],
    };
  });
  const served = new Set([...before.quotes.values()].flatMap((quotes) => quotes.map(({ id }) => id)));
  const back = new Set([
    ...changed.flatMap(({ id, returning }) => (returning === null ? [] : [id])),
    ...decided.flatMap(({ quoteIds }, i) => (changed[i]?.returning == null ? [] : quoteIds)),
    // One that was rejected, say, and is not any more.
    ...reviewed.flatMap(({ quoteIds, known }) => quoteIds.filter((id) => known.has(id) && !served.has(id))),
  ]);
  await revive(transaction, [...back]);
  for (const id of identified.back) back.add(id);
  // What takes longest to be taken in comes first: the other rows are made meanwhile.
  await insertArticleWords(transaction, changed, decided);
  const rows = new NewRows();
  for (const [i, { incoming }] of changed.entries()) {
    const own = decided[i];
    if (own !== undefined) addArticleRows(rows, incoming, own, keys);
    if (i % 50 === 49) await transaction.yieldToEventLoop();
  }
  await keepNewReadings(transaction, changed, decided);
  for (const [table, tableRows] of rows) await transaction.insertCells(table, tableRows);
  const checked = await linkFactChecks(transaction, rows, keys);
  await refreshMakers(transaction, before.makers, rows, keys);
  const lostPeople = await refreshPeople(
    transaction,
    rows,
    before.people,
    knownPeople,
    described,
    { moved: movedPeople, renamed, decided: identified.rowMoves === null ? [] : renamed },
    keys,
  );
  const refreshed = await refreshEvents(
    transaction,
    {
      rows,
      before: before.events,
      // One that comes back may come before others as well.
      revised: new Set([
        ...before.articles,
        ...changed.flatMap(({ id, returning }) => (returning === null ? [] : [id])),
      ]),
      moves,
      repeopled: movedPeople.events,
      successors,
      people: knownPeople,
      events: knownEvents,
      called,
      renamed: renamedEvents,
    },
    keys,
  );
  const changes = [
    ...changesOf(
      'article',
      [...idsOf(rows, 'article', 'id'), ...moved.articles, ...movedPeople.articles, ...copies.changed],
      newArticles(rows, before),
      gone,
    ),
    ...quoteChanges(rows, before, [...moved.quotes, ...movedPeople.quotes, ...unchecked, ...checked]),
    ...changesOf(
      'person',
      [
        ...before.people.keys(),
        ...idsOf(rows, 'article_person', 'person_id'),
        ...moved.people,
        ...movedPeople.from,
        ...movedPeople.to,
        ...renamed,
      ],
      newOnes(knownPeople),
      lostPeople.lost,
    ),
    ...eventChanges(refreshed),
  ];
  await handBack(transaction, displaced);
  await noteChanges(
    transaction,
    changes.map((change) => (back.has(change.id) ? { ...change, isBack: true } : change)),
  );
  const servedOf = new Map(reviewed.map((review, i) => [shown[i]?.id ?? 0, servedBy(review)]));
  return {
    before,
    slugs,
    served: servedOf,
    lost: [...lostPeople.lost, ...refreshed.lost],
    displaced: identified.displaced ?? [],
    displacedPeople: identified.displacedPeople ?? [],
  };
}

const newOnes = (known: readonly { readonly id: number; readonly isNew: boolean }[]): readonly number[] =>
  known.filter(({ isNew }) => isNew).map(({ id }) => id);

const oldOnes = (known: readonly KnownEvent[]): readonly number[] => [
  ...new Set(known.filter(({ isNew }) => !isNew).map(({ id }) => id)),
];

const idsOf = <T extends TableName>(rows: NewRows, table: T, column: Column<T> & string): readonly number[] =>
  rows.of(table).map((row) => Number(row[column]));

function newArticles(rows: NewRows, before: Before): readonly number[] {
  const known = new Set(before.articles);
  return idsOf(rows, 'article', 'id').filter((id) => !known.has(id));
}

/** Builds now the wanted indexes among those that a load has deferred. */
async function makeIndexes(transaction: WriteTransaction, isWanted: (name: string) => boolean): Promise<void> {
  const run: RunSql = (sql) => transaction.all(sql);
  await buildIndexes((await deferredIndexes(run, transaction.dialect)).filter(isWanted), [run]);
}

function quoteChanges(rows: NewRows, before: Before, moved: readonly number[]): readonly NodeChange[] {
  const now = idsOf(rows, 'quote', 'id');
  const kept = new Set(now);
  const old = [...before.quotes.values()].flat().map(({ id }) => id);
  const known = new Set(old);
  return changesOf(
    'quote',
    [...old, ...now, ...moved],
    now.filter((id) => !known.has(id)),
    old.filter((id) => !kept.has(id)),
  );
}
