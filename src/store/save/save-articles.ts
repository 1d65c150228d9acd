/**
 * Taking in articles, all or none: what each is to the archive (new, another revision, nothing new), who its people and
 * which its events are, its rows, and what other rows say of theirs.
 */
import type { Transaction } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Database, TableName } from '../rows.ts';
import { type ArticleRows, articleRows, quoteText, sha256 } from './article-rows.ts';
import type { ArticleToSave, Saved } from './article-to-save.ts';
import { type Existing, findExisting } from './find-existing.ts';
import { identifyEvents } from './identify-events.ts';
import { identifyPeople } from './identify-people.ts';
import { keepQuoteIds } from './keep-quote-ids.ts';
import { KeyMaker } from './key-maker.ts';
import { type NodeChange, noteChanges } from './note-changes.ts';
import { refreshEvents } from './refresh-events.ts';
import { refreshPeople } from './refresh-people.ts';
import { insertArticleSearch } from './refresh-search.ts';
import { type Before, removeReadings } from './remove-readings.ts';
import { type NewRow, type RunEach, Session } from './session.ts';
import { freeSlug, slugOf, slugsTaken } from './slug.ts';

export async function saveArticles(
  transaction: Transaction<Database>,
  dialect: Dialect,
  articles: readonly ArticleToSave[],
  runEach: RunEach | null = null,
): Promise<readonly Saved[]> {
  const session = new Session(transaction, dialect, runEach);
  const saved: Saved[] = [];
  // Two of one batch may be revisions of one article: each such waits for the next round.
  for (let rest = articles; rest.length > 0; ) {
    const seen = new Set<string>();
    const round = rest.filter((article) => !identities(article).some((id) => seen.has(id) || !seen.add(id)));
    saved.push(...(await saveRound(session, round)));
    const done = new Set(round);
    rest = rest.filter((article) => !done.has(article));
  }
  return saved;
}

/** What tells an article from others: its address, and the slug it would have. */
function identities(article: ArticleToSave): readonly string[] {
  const url = article.document.metadata.url?.value;
  return [baseSlug(article), ...(url === undefined ? [] : [url])];
}

async function saveRound(session: Session, articles: readonly ArticleToSave[]): Promise<readonly Saved[]> {
  const keys = new KeyMaker();
  const existing = await findExisting(
    session,
    articles.map((article) => ({ slug: baseSlug(article), url: article.document.metadata.url?.value ?? null })),
  );
  const plans = articles.map((article, i) => planOf(article, existing[i] ?? null));
  const changed = plans.filter(({ status }) => status !== 'UNCHANGED');
  const before = await removeReadings(
    session,
    changed.flatMap(({ known }) => known?.id ?? []),
  );
  const readings = changed.map(({ article: { annotations, document } }) => ({
    annotations,
    text: document.text,
    year: yearOf(document.metadata.publishedOn?.value),
  }));
  const people = await identifyPeople(session, readings, keys);
  const events = await identifyEvents(session, readings, people, keys);
  const slugs = await slugsTaken(
    session,
    'article',
    changed.filter(({ known }) => known === null).map(({ article }) => baseSlug(article)),
  );
  const made: ArticleRows[] = [];
  for (const [i, plan] of changed.entries()) {
    const old = before.quotes.get(plan.known?.id ?? 0) ?? [];
    const texts = plan.article.annotations.quotes.map(({ content }) => quoteText(plan.article.document.text, content));
    const slug = plan.known?.slug ?? freeSlug(baseSlug(plan.article), slugs);
    slugs.add(slug);
    plan.slug = slug;
    made.push(
      articleRows(
        plan.article,
        {
          id: plan.known?.id ?? keys.next(),
          slug,
          revision: plan.revision,
          sourceId: plan.status === 'REREAD' && plan.known !== null ? plan.known.sourceId : keys.next(),
          sourceSha256: plan.sourceSha256,
          readingSha256: plan.readingSha256,
          people: people[i] ?? new Map(),
          events: events[i] ?? new Map(),
          quoteIds: keepQuoteIds(old, texts).map((id) => id ?? keys.next()),
        },
        keys,
      ),
    );
  }
  const rows = together(made);
  for (const [table, tableRows] of rows) {
    if (table === 'source') await session.insert(table, tableRows, 'on conflict do nothing');
    else await session.insert(table, tableRows);
  }
  await insertArticleSearch(session, rows);
  const knownPeople = people.flatMap((known) => [...known.values()]);
  const knownEvents = events.flatMap((known) => [...known.values()]);
  const lostPeople = await refreshPeople(session, rows, before, newOnes(knownPeople), keys);
  const lostEvents = await refreshEvents(session, rows, before, knownEvents, keys);
  await noteChanges(session, [
    ...changesOf('article', idsOf(rows, 'article', 'id'), newArticles(rows, before), []),
    ...quoteChanges(rows, before),
    ...changesOf('person', touched(rows, 'person', before.people), newOnes(knownPeople), lostPeople.lost),
    ...changesOf('event', touched(rows, 'event', before.events), newOnes(knownEvents), lostEvents.lost),
  ]);
  return plans.map(({ status, slug, article: { annotations } }) => ({
    status,
    slug,
    quotes: annotations.quotes.length,
    people: annotations.people.length,
    events: annotations.events.length,
  }));
}

const newOnes = (known: readonly { readonly id: number; readonly isNew: boolean }[]): readonly number[] =>
  known.filter(({ isNew }) => isNew).map(({ id }) => id);

const idsOf = (rows: ReadonlyMap<TableName, readonly NewRow[]>, table: TableName, column: string): readonly number[] =>
  (rows.get(table) ?? []).map((row) => Number(row[column]));

function newArticles(rows: ReadonlyMap<TableName, readonly NewRow[]>, before: Before): readonly number[] {
  const known = new Set(before.articles);
  return idsOf(rows, 'article', 'id').filter((id) => !known.has(id));
}

/** Whoever or whatever articles speak of now, or spoke of before. */
const touched = (
  rows: ReadonlyMap<TableName, readonly NewRow[]>,
  entity: 'person' | 'event',
  before: ReadonlyMap<number, unknown>,
): readonly number[] => [...before.keys(), ...idsOf(rows, `article_${entity}`, `${entity}_id`)];

function quoteChanges(rows: ReadonlyMap<TableName, readonly NewRow[]>, before: Before): readonly NodeChange[] {
  const now = idsOf(rows, 'quote', 'id');
  const kept = new Set(now);
  const old = [...before.quotes.values()].flat().map(({ id }) => id);
  const known = new Set(old);
  return changesOf(
    'quote',
    [...old, ...now],
    now.filter((id) => !known.has(id)),
    old.filter((id) => !kept.has(id)),
  );
}

/** One change for each node: what is new was added even where it was touched again, what is lost was withdrawn. */
function changesOf(
  entity: NodeChange['entity'],
  touched: readonly number[],
  added: readonly number[],
  lost: readonly number[],
): readonly NodeChange[] {
  const isAdded = new Set(added);
  const isLost = new Set(lost);
  const ids = new Set([...touched, ...added, ...lost]);
  return [...ids].map((id) => ({
    entity,
    id,
    kind: isLost.has(id) ? 'WITHDRAWN' : isAdded.has(id) ? 'ADDED' : 'CHANGED',
  }));
}

interface Plan {
  readonly article: ArticleToSave;
  readonly known: Existing | null;
  readonly status: Saved['status'];
  readonly revision: number;
  readonly sourceSha256: string;
  readonly readingSha256: string;
  slug: string;
}

function planOf(article: ArticleToSave, known: Existing | null): Plan {
  const sourceSha256 = sha256(article.source.bytes);
  const { kind, name, version } = article.annotations.readBy;
  // The metadata belongs to it: an option may fill what the file left open.
  const readingSha256 = `${kind}:${name}@${version ?? ''}:${sha256(JSON.stringify([article.annotations, article.document.metadata]))}`;
  const plan = { article, known, sourceSha256, readingSha256, slug: known?.slug ?? '' };
  if (known === null) return { ...plan, status: 'ADDED', revision: 1 };
  if (known.sourceSha256 !== sourceSha256) return { ...plan, status: 'REVISED', revision: known.revision + 1 };
  const humanStands = known.readingSha256.startsWith('HUMAN:') && kind === 'READER';
  const status = humanStands || known.readingSha256 === readingSha256 ? 'UNCHANGED' : 'REREAD';
  return { ...plan, status, revision: known.revision };
}

function baseSlug({ slug, document }: ArticleToSave): string {
  if (slug !== undefined) return slug;
  const { headline, publishedOn } = document.metadata;
  const words = headline?.value ?? document.text.trimStart().slice(0, 80);
  return slugOf(`${publishedOn?.value ?? ''} ${words}`);
}

const yearOf = (day: string | undefined): number | null => (day === undefined ? null : Number.parseInt(day, 10));

/** The rows of all articles by table, so that each table is one statement. */
function together(made: readonly ArticleRows[]): ReadonlyMap<TableName, readonly NewRow[]> {
  const all = new Map<TableName, NewRow[]>();
  for (const [table, rows] of made.flatMap((one) => [...one])) {
    const known = all.get(table);
    if (known === undefined) all.set(table, [...rows]);
    else for (const row of rows) known.push(row);
  }
  return all;
}
