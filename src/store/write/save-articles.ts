/**
 * Taking in articles, all or none: what each is to the archive (new, another revision, nothing new), who its people and
 * which its events are, its rows, and what other rows say of theirs.
 */
import type { Document } from '../../../schema/domain/model.ts';
import type { Column, NewRow, TableName } from '../sql/rows.ts';
import { addArticleRows } from './article-rows.ts';
import type { ArticleToSave, Saved } from './article-to-save.ts';
import { buildIndexes, indexesOfMoves, indexesPutOff } from './deferred-indexes.ts';
import { type Existing, findExisting } from './find-existing.ts';
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
import type { Reading } from './reading.ts';
import { refreshEvents } from './refresh-events.ts';
import { refreshParticipants } from './refresh-participants.ts';
import { refreshPeople } from './refresh-people.ts';
import { type Before, removeReadings } from './remove-readings.ts';
import { searchRow } from './search-documents.ts';
import type { KnownEvent } from './settle-partition.ts';
import { moveOrDefer } from './settle-people.ts';
import { freeSlug, slugOf, slugsTaken } from './slug.ts';
import type { WriteTransaction } from './write-transaction.ts';

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
    const round: Plan[] = [];
    const later: Incoming[] = [];
    for (const [i, incoming] of rest.entries()) {
      const known = existing[i] ?? null;
      const ids = identities(incoming, known);
      if (ids.some((id) => seen.has(id))) later.push(incoming);
      else round.push(planOf(incoming, known));
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

/** What tells an article from others: its address, the slug it would have, and the article of the archive that it is. */
function identities({ article }: Incoming, known: Existing | null): readonly (string | number)[] {
  const url = article.document.metadata.url?.value;
  return [baseSlug(article), ...(url === undefined ? [] : [url]), ...(known === null ? [] : [known.id])];
}

async function saveRound(
  transaction: WriteTransaction,
  plans: readonly Plan[],
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

/** Adds what articles and their quotes are found by; what they were found by before has been removed. */
async function insertArticleWords(
  transaction: WriteTransaction,
  changed: readonly Plan[],
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
  changed: readonly Plan[],
  before: Before,
  keys: KeyMaker,
): Promise<readonly Reading[]> {
  const left = await transaction.allWith('select distinct event_id from report', 'event_id', [...before.events.keys()]);
  const isTold = new Set(left.map((row) => Number(row['event_id'])));
  const isOnly = (event: number) => !isTold.has(event) && before.events.get(event)?.size === 1;
  return changed.map(({ known, incoming }): Reading => {
    const { annotations, document, traits } = incoming;
    const day = document.metadata.publishedOn?.value ?? null;
    const old = before.accounts.get(known?.id ?? 0) ?? [];
    const words = old.length === 0 ? [] : annotations.events.map((event) => accountWordsOf(event, document.text));
    const kept = keepAccounts(old, words);
    return {
      article: known?.id ?? keys.next(),
      annotations,
      document,
      traits,
      text: document.text,
      year: day === null ? null : Number.parseInt(day, 10),
      accounts: new Map(
        annotations.events.map(({ key }, n) => {
          const event = kept[n]?.eventId;
          return [
            key,
            { report: keys.next(), replaces: event === undefined ? null : { event, isOnly: isOnly(event) } },
          ];
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

interface Plan {
  readonly incoming: Incoming;
  readonly known: Existing | null;
  readonly status: Saved['status'];
  readonly revision: number;
  slug: string;
  /** That of the article, once it is known. */
  key: number;
}

function planOf(incoming: Incoming, known: Existing | null): Plan {
  const plan = { incoming, known, slug: known?.slug ?? '', key: known?.id ?? 0 };
  if (known === null) return { ...plan, status: 'ADDED', revision: 1 };
  if (known.sourceSha256 !== incoming.sourceSha256) return { ...plan, status: 'REVISED', revision: known.revision + 1 };
  const humanStands = known.readingSha256.startsWith('HUMAN:') && incoming.annotations.readBy.kind === 'READER';
  const status = humanStands || known.readingSha256 === incoming.readingSha256 ? 'UNCHANGED' : 'REREAD';
  return { ...plan, status, revision: known.revision };
}

function baseSlug({ slug, document }: ArticleToSave): string {
  if (slug !== undefined) return slug;
  const { headline, publishedOn } = document.metadata;
  const words = headline?.value ?? firstWords(document);
  return slugOf(`${publishedOn?.value ?? ''} ${words}`);
}

/** What an article without a headline begins with; front matter above it may be the same in several. */
function firstWords({ text, blocks }: Document): string {
  const start = blocks[0]?.start ?? 0;
  return text.slice(start, start + 80).trimStart();
}
