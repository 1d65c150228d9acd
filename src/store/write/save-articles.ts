/**
 * Ingesting articles, all or none: what each is to the archive (new, another revision, nothing new), who its people and
 * which its events are, its rows, and what other rows say of theirs.
 */
import type { Column, TableName } from '../sql/rows.ts';
import { addArticleRows } from './article/article-rows.ts';
import type { Saved } from './article/article-to-save.ts';
import { findExisting } from './article/find-existing.ts';
import type { Incoming } from './article/incoming.ts';
import { insertArticleWords } from './article/insert-article-words.ts';
import { keepQuoteIds } from './article/keep-quote-ids.ts';
import type { Decided } from './article/open-article.ts';
import { type ArticlePlan, baseSlug, identitiesOf, planArticle } from './article/plan-article.ts';
import { readingsOf } from './article/readings-of.ts';
import { type Before, removeReadings } from './article/remove-readings.ts';
import { revisionReadingOf } from './article/revision-reading-of.ts';
import { type Identify, identifyArticles } from './identify-articles.ts';
import { moveAccounts } from './identity/move-accounts.ts';
import type { KnownEvent } from './identity/settle-partition.ts';
import { changesOf, eventChanges, type NodeChange, noteChanges } from './refresh/note-changes.ts';
import { refreshEvents } from './refresh/refresh-events.ts';
import { refreshParticipants } from './refresh/refresh-participants.ts';
import { refreshPeople } from './refresh/refresh-people.ts';
import { moveOrDefer } from './settle-people.ts';
import { buildIndexes, indexesOfMoves, indexesPutOff } from './transaction/deferred-indexes.ts';
import type { RunSql } from './transaction/in-transaction-of.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import { newestWords } from './transaction/newest-words.ts';
import { freeSlug, slugsTaken } from './transaction/slug.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Answers what became of each article, in their order. */
export async function saveArticles(
  transaction: WriteTransaction,
  articles: readonly Incoming[],
  identify: Identify = identifyArticles,
): Promise<readonly Saved[]> {
  const saved = new Map<Incoming, Saved>();
  // Two of one batch may be revisions of one article: each such waits for the next round.
  for (let rest = articles; rest.length > 0; ) {
    const existing = await findExisting(
      transaction,
      rest.map(({ article }) => ({ slug: baseSlug(article), url: article.document.metadata.url?.value ?? null })),
    );
    const seen = new Set<string | number>();
    const round: ArticlePlan[] = [];
    const later: Incoming[] = [];
    for (const [i, incoming] of rest.entries()) {
      const known = existing[i] ?? null;
      const ids = identitiesOf(incoming, known);
      if (ids.some((id) => seen.has(id))) later.push(incoming);
      else round.push(planArticle(incoming, known));
      // Whoever comes after one that waits, waits for it.
      for (const id of ids) seen.add(id);
    }
    for (const [i, answer] of (await saveRound(transaction, round, identify)).entries()) {
      const plan = round[i];
      if (plan !== undefined) saved.set(plan.incoming, answer);
    }
    rest = later;
  }
  return articles.flatMap((incoming) => saved.get(incoming) ?? []);
}

async function saveRound(
  transaction: WriteTransaction,
  plans: readonly ArticlePlan[],
  identify: Identify,
): Promise<readonly Saved[]> {
  const keys = new KeyMaker();
  const changed = plans.filter(({ status }) => status !== 'UNCHANGED');
  const revised = changed.flatMap(({ known }) => known?.id ?? []);
  // Without an index each revision would look through all rows of every table.
  if (revised.length > 0) await makeIndexes(transaction, () => true);
  const before = await removeReadings(transaction, revised);
  const readings = await readingsOf(transaction, changed, before, keys);
  const identified = await identify(transaction, readings, keys, before.kept);
  const { people, described, events, moves, successors, personMoves, renamed } = identified;
  if (moves.length > 0) await makeIndexes(transaction, (name) => indexesOfMoves.has(name));
  const moved = await moveAccounts(transaction, moves);
  const movedPeople = await moveOrDefer(transaction, personMoves, renamed, keys);
  const knownPeople = people.flatMap((known) => [...known.values()]);
  const knownEvents = events.flatMap((known) => [...known.values()]);
  const called = await newestWords(transaction, 'event', oldOnes(knownEvents));
  const slugs = await slugsTaken(
    transaction,
    'article',
    changed.filter(({ known }) => known === null).map(({ incoming }) => baseSlug(incoming.article)),
  );
  // The slug of a known article stays its own, though its row is out and goes in again below.
  for (const { known } of changed) if (known !== null) slugs.add(known.slug);
  const decided = changed.map((plan, i): Decided => {
    const { known, incoming } = plan;
    plan.slug = known?.slug ?? freeSlug(baseSlug(incoming.article), slugs);
    slugs.add(plan.slug);
    return {
      id: readings[i]?.article ?? keys.next(),
      slug: plan.slug,
      revision: plan.revision,
      sourceId: plan.status === 'REREAD' && known !== null ? known.sourceId : keys.next(),
      isReread: plan.status === 'REREAD',
      people: people[i] ?? new Map(),
      events: events[i] ?? new Map(),
      reports: new Map([...(readings[i]?.accounts ?? [])].map(([key, { report }]) => [key, report])),
      quoteIds: keepQuoteIds(before.quotes.get(known?.id ?? 0) ?? [], incoming.quotes).map((id) => id ?? keys.next()),
    };
  });
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
  const lostPeople = await refreshPeople(
    transaction,
    rows,
    before.people,
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
      revised: new Set(before.articles),
      moves,
      successors,
      people: knownPeople,
      events: knownEvents,
      called,
    },
    keys,
  );
  await refreshParticipants(transaction, new NewRows(), new Set(movedPeople.events), [], keys);
  await noteChanges(transaction, [
    ...changesOf(
      'article',
      [...idsOf(rows, 'article', 'id'), ...moved.articles, ...movedPeople.articles],
      newArticles(rows, before),
      [],
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
  ]);
  for (const [i, plan] of changed.entries()) plan.key = decided[i]?.id ?? 0;
  return plans.map(({ status, key, known, revision, slug, incoming: { annotations } }) => ({
    status,
    key,
    revision,
    before: known === null ? null : { revision: known.revision, publisher: known.publisher },
    slug,
    quotes: annotations.quotes.length,
    people: annotations.people.length,
    events: annotations.events.length,
  }));
}

/** A version that is read again keeps what is read in it now. */
async function keepNewReadings(
  transaction: WriteTransaction,
  changed: readonly ArticlePlan[],
  decided: readonly Decided[],
): Promise<void> {
  for (const [i, { incoming }] of changed.entries()) {
    const own = decided[i];
    if (own === undefined || !own.isReread) continue;
    await transaction.all(`update source set reading = ${transaction.place(1)} where id = ${transaction.place(2)}`, [
      revisionReadingOf(incoming.document, incoming.annotations, own.quoteIds),
      own.sourceId,
    ]);
  }
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
