/**
 * Articles go in and out of what is shown, all or none: who their people and which their events are, their rows, and what other rows
 * say of theirs. What has gone is as if it had never been in, but for the ids that others were given meanwhile.
 */
import type { ExternalId } from '../../../schema/domain/model.ts';
import type { Column, NewRow, TableName } from '../sql/rows.ts';
import { addArticleRows } from './article-rows.ts';
import { buildIndexes, indexesOfMoves, indexesPutOff } from './deferred-indexes.ts';
import { type Identify, identifyArticles } from './identify-articles.ts';
import type { RunSql } from './in-transaction-of.ts';
import type { Incoming } from './incoming.ts';
import { accountWordsOf, keepAccounts } from './keep-accounts.ts';
import { keepQuoteIds } from './keep-quote-ids.ts';
import { KeyMaker } from './key-maker.ts';
import { moveAccounts } from './move-accounts.ts';
import { NewRows } from './new-rows.ts';
import { newestWords } from './newest-words.ts';
import { changesOf, eventChanges, type NodeChange, noteChanges } from './note-changes.ts';
import type { Decided } from './open-article.ts';
import { baseSlug } from './plan-article.ts';
import type { KeptIds } from './publication/withheld-article.ts';
import type { Reading } from './reading.ts';
import { refreshEvents } from './refresh-events.ts';
import { refreshParticipants } from './refresh-participants.ts';
import { refreshPeople } from './refresh-people.ts';
import { type Before, removeReadings } from './remove-readings.ts';
import { searchRow } from './search-documents.ts';
import type { KnownEvent } from './settle-partition.ts';
import { moveOrDefer } from './settle-people.ts';
import { freeSlug, slugsTaken } from './slug.ts';
import { revive } from './tombstone.ts';
import type { WriteTransaction } from './write-transaction.ts';

/** An article that is to be shown as it is now. */
export interface Shown {
  readonly incoming: Incoming;
  readonly id: number;
  /** Whether it is shown already, in another version or as another reading. */
  readonly isRevised: boolean;
  /** The slug that it has or had; null for a new one. */
  readonly slug: string | null;
  readonly revision: number;
  readonly sourceId: number;
  readonly isSourceIn: boolean;
  readonly url: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Of one that comes back, the ids that it had; `isSame` where it is read as it was. */
  readonly returning: (KeptIds & { readonly isSame: boolean }) | null;
}

/** What became of it. */
export interface Written {
  readonly before: Before;
  /** The slugs of those that are shown, by their ids. */
  readonly slugs: ReadonlyMap<number, string>;
  /** People and events that no article speaks of any more. */
  readonly lost: readonly number[];
}

/** Writes articles, and takes out those that are `gone`. */
export async function writeArticles(
  transaction: WriteTransaction,
  { shown: changed, gone }: { readonly shown: readonly Shown[]; readonly gone: readonly number[] },
  identify: Identify = identifyArticles,
): Promise<Written> {
  const keys = new KeyMaker();
  const removed = [...changed.flatMap(({ id, isRevised }) => (isRevised ? [id] : [])), ...gone];
  // Without an index each revision would look through all rows of every table.
  if (removed.length > 0) await makeIndexes(transaction, () => true);
  const before = await removeReadings(transaction, removed);
  const readings = await readingsOf(transaction, changed, before, keys);
  const identified = await identify(transaction, readings, keys, before.kept, {
    gone,
    returning: changed.flatMap(({ returning }) => returning?.people ?? []),
  });
  const { people, described, events, moves, successors, personMoves, renamed } = identified;
  if (moves.length > 0) await makeIndexes(transaction, (name) => indexesOfMoves.has(name));
  const moved = await moveAccounts(transaction, moves);
  const movedPeople = await moveOrDefer(transaction, personMoves, renamed, keys);
  const knownPeople = people.flatMap((known) => [...known.values()]);
  const knownEvents = events.flatMap((known) => [...known.values()]);
  const called = await newestWords(transaction, 'event', oldOnes(knownEvents));
  const slugs = await chooseSlugs(transaction, changed);
  const decided = changed.map((article, i): Decided => {
    const { id, revision, sourceId, isSourceIn, url, externalIds, incoming, returning } = article;
    const old = returning?.quotes ?? before.quotes.get(id) ?? [];
    return {
      id,
      slug: slugs.get(id) ?? '',
      revision,
      sourceId,
      isReread: isSourceIn,
      url,
      externalIds,
      people: people[i] ?? new Map(),
      events: events[i] ?? new Map(),
      reports: new Map([...(readings[i]?.accounts ?? [])].map(([key, { report }]) => [key, report])),
      quoteIds: keepQuoteIds(old, incoming.quotes).map((quote) => quote ?? keys.next()),
    };
  });
  const back = new Set([
    ...changed.flatMap(({ id, returning }) => (returning === null ? [] : [id])),
    ...decided.flatMap(({ quoteIds }, i) => (changed[i]?.returning == null ? [] : quoteIds)),
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
  for (const [table, tableRows] of rows) await transaction.insertCells(table, tableRows);
  const lostPeople = await refreshPeople(
    transaction,
    rows,
    before,
    knownPeople,
    described,
    { moved: movedPeople, renamed },
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
      successors,
      people: knownPeople,
      events: knownEvents,
      called,
    },
    keys,
  );
  await refreshParticipants(transaction, new NewRows(), new Set(movedPeople.events), [], keys);
  const changes = [
    ...changesOf(
      'article',
      [...idsOf(rows, 'article', 'id'), ...moved.articles, ...movedPeople.articles],
      newArticles(rows, before),
      gone,
    ),
    ...quoteChanges(rows, before, [...moved.quotes, ...movedPeople.quotes]),
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
  await noteChanges(
    transaction,
    changes.map((change) => (back.has(change.id) ? { ...change, isBack: true } : change)),
  );
  return { before, slugs, lost: [...lostPeople.lost, ...refreshed.lost] };
}

/** The slug of each article by its id: its own where it has one, of one that comes back the one that it had as far as that is free. */
async function chooseSlugs(
  transaction: WriteTransaction,
  shown: readonly Shown[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = (article: Shown): string => article.slug ?? baseSlug(article.incoming.article);
  const others = shown.filter(({ isRevised }) => !isRevised);
  const taken = await slugsTaken(transaction, 'article', others.map(wanted));
  // The slug of a known article stays its own, though its row is out and goes in again.
  for (const article of shown) if (article.isRevised) taken.add(wanted(article));
  return new Map(
    shown.map((article) => {
      const slug = article.isRevised ? wanted(article) : freeSlug(wanted(article), taken);
      taken.add(slug);
      return [article.id, slug];
    }),
  );
}

/** Adds what articles and their quotes are found by; what they were found by before has been removed. */
async function insertArticleWords(
  transaction: WriteTransaction,
  changed: readonly Shown[],
  decided: readonly Decided[],
): Promise<void> {
  const articles: NewRow<'article_search'>[] = [];
  const quotes: NewRow<'quote_search'>[] = [];
  for (const [i, { incoming }] of changed.entries()) {
    const { id, quoteIds } = decided[i] ?? { id: 0, quoteIds: [] };
    articles.push(searchRow(transaction.dialect, id, incoming.search.article));
    for (const [n, { content }] of incoming.annotations.quotes.entries()) {
      const [quoteId, words] = [quoteIds[n], incoming.search.quotes[n]];
      // A quote without words is none.
      if (content.length > 0 && quoteId !== undefined && words !== undefined)
        quotes.push(searchRow(transaction.dialect, quoteId, words));
    }
  }
  await transaction.insert('article_search', articles);
  await transaction.insert('quote_search', quotes);
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

/** Makes those indexes now that a load has put off. */
async function makeIndexes(transaction: WriteTransaction, isWanted: (name: string) => boolean): Promise<void> {
  const run: RunSql = (sql) => transaction.all(sql);
  await buildIndexes((await indexesPutOff(run, transaction.dialect)).filter(isWanted), [run]);
}

/** What was read in each article, under the keys that its rows will have. */
async function readingsOf(
  transaction: WriteTransaction,
  changed: readonly Shown[],
  before: Before,
  keys: KeyMaker,
): Promise<readonly Reading[]> {
  const left = await transaction.allWith('select distinct event_id from report', 'event_id', [...before.events.keys()]);
  const isTold = new Set(left.map((row) => Number(row['event_id'])));
  const isOnly = (event: number) => !isTold.has(event) && before.events.get(event)?.size === 1;
  return changed.map(({ id, incoming, returning }): Reading => {
    const { annotations, document, traits } = incoming;
    const day = document.metadata.publishedOn?.value ?? null;
    const old = returning?.accounts ?? before.accounts.get(id) ?? [];
    const isSame = returning?.isSame === true && old.length === annotations.events.length;
    const words =
      old.length === 0 || isSame ? [] : annotations.events.map((event) => accountWordsOf(event, document.text));
    const kept = isSame ? old : keepAccounts(old, words);
    return {
      article: id,
      annotations,
      document,
      traits,
      text: document.text,
      year: day === null ? null : Number.parseInt(day, 10),
      accounts: new Map(
        annotations.events.map(({ key }, n) => {
          const event = kept[n]?.eventId;
          // Of accounts that are alike the key decides which comes first.
          const report = (isSame ? kept[n]?.report : undefined) ?? keys.next();
          return [key, { report, replaces: event === undefined ? null : { event, isOnly: isOnly(event) } }];
        }),
      ),
    };
  });
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
