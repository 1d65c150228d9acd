/** What stands at the id of a person or an event that went: since when, why, and what answers in its place. */
import type { WriteTransaction } from './write-transaction.ts';

export type Mergeable = 'person' | 'event';

/** Something that goes: merged into its successor, or gone where it has none. `articles` are those that spoke of it at the end. */
export interface Gone {
  readonly id: number;
  readonly successor: number | null;
  readonly articles: readonly number[];
}

/**
 * Takes rows out and leaves tombstones, so that no id is given out again. A successor is always one that lives: those that led to
 * one that goes now lead on to its own.
 */
export async function bury(transaction: WriteTransaction, entity: Mergeable, gone: readonly Gone[]): Promise<void> {
  if (gone.length === 0) return;
  const successors = new Map(gone.map(({ id, successor }) => [id, successor]));
  const slugs = await transaction.allWith(
    `select id, slug from ${entity}`,
    'id',
    gone.map(({ id }) => id),
  );
  const slugOf = new Map(slugs.map((row) => [Number(row['id']), String(row['slug'])]));
  const since = new Date().toISOString();
  const rows = gone.map(({ id, articles }) => {
    const successor_id = livingSuccessor(successors, id);
    return {
      id,
      entity,
      slug: slugOf.get(id) ?? null,
      since,
      reason: successor_id === null ? 'GONE' : 'MERGED',
      successor_id,
      articles: successor_id === null ? null : JSON.stringify(articles),
      note: null,
    };
  });
  await transaction.all(
    `update tombstone set successor_id = new.to_id from ${transaction.numberRows(['from_id', 'to_id'])}
       where tombstone.successor_id = new.from_id`,
    [JSON.stringify(rows.map(({ id, successor_id }) => ({ from_id: id, to_id: successor_id })))],
  );
  await transaction.insert('tombstone', rows);
  await transaction.deleteWith(
    entity,
    'id',
    rows.map(({ id }) => id),
  );
}

/**
 * Leaves tombstones of articles that have been taken out on purpose, and of their quotes; `note` says why, in somebody's words. One that was
 * out already has been since then.
 */
export async function buryWithdrawn(
  transaction: WriteTransaction,
  articles: readonly {
    readonly id: number;
    readonly slug: string | null;
    readonly note: string | null;
    readonly quotes: readonly { readonly id: number }[];
  }[],
): Promise<void> {
  const now = new Date().toISOString();
  const out = await transaction.allWith(
    "select id, since from (select id, since from tombstone where reason = 'WITHDRAWN') t",
    'id',
    articles.flatMap(({ id, quotes }) => [id, ...quotes.map((quote) => quote.id)]),
  );
  const outSince = new Map(out.map((row) => [Number(row['id']), String(row['since'])]));
  const rowOf = (id: number, words: { readonly slug: string | null; readonly note: string | null }) => ({
    id,
    since: outSince.get(id) ?? now,
    reason: 'WITHDRAWN' as const,
    successor_id: null,
    articles: null,
    ...words,
  });
  const rows = articles.flatMap(({ id, slug, note, quotes }) => [
    { ...rowOf(id, { slug, note }), entity: 'article' as const },
    ...quotes.map((quote) => ({ ...rowOf(quote.id, { slug: null, note }), entity: 'quote' as const })),
  ]);
  await transaction.deleteWith(
    'tombstone',
    'id',
    rows.map(({ id }) => id),
  );
  await transaction.insert('tombstone', rows);
}

/** Takes away the tombstones of what comes back; answers the slugs that stood on them. */
export async function revive(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string | null>> {
  const rows = await transaction.allWith('select id, slug from tombstone', 'id', ids);
  const slugs = new Map(rows.map((row) => [Number(row['id']), row['slug'] === null ? null : String(row['slug'])]));
  await transaction.deleteWith('tombstone', 'id', [...slugs.keys()]);
  return slugs;
}

/** Something that was merged into another, and the articles that spoke of it when it went. */
export interface Merged {
  readonly id: number;
  readonly successor: number;
  readonly articles: readonly number[];
}

/** What was merged into some that live, and may come back where they part. */
export async function mergedInto(transaction: WriteTransaction, ids: readonly number[]): Promise<readonly Merged[]> {
  const rows = await transaction.allWith('select id, successor_id, articles from tombstone', 'successor_id', ids);
  return rows.map((row) => ({
    id: Number(row['id']),
    successor: Number(row['successor_id']),
    articles: row['articles'] === null ? [] : JSON.parse(String(row['articles'])),
  }));
}

/** Has some that went, and lead nowhere, lead to what they are one with now. */
export async function mergeGone(transaction: WriteTransaction, merged: readonly Merged[]): Promise<void> {
  const ids = merged.map(({ id }) => id);
  const rows = await transaction.allWith('select id, successor_id from tombstone', 'id', ids);
  const nowhere = new Set(rows.flatMap((row) => (row['successor_id'] === null ? [Number(row['id'])] : [])));
  await transaction.update(
    'tombstone',
    merged
      .filter(({ id }) => nowhere.has(id))
      .map(({ id, successor, articles }) => ({
        id,
        successor_id: successor,
        reason: 'MERGED',
        articles: JSON.stringify(articles),
      })),
    'successor_id = new.successor_id, reason = new.reason, articles = new.articles',
  );
}

/** Sets what tombstones lead to, where what they led to has parted. */
export async function leadOn(transaction: WriteTransaction, successors: ReadonlyMap<number, number>): Promise<void> {
  await transaction.update(
    'tombstone',
    [...successors].map(([id, successor_id]) => ({ id, successor_id })),
    'successor_id = new.successor_id',
  );
}

function livingSuccessor(successors: ReadonlyMap<number, number | null>, id: number): number | null {
  const met = new Set([id]);
  for (let at = successors.get(id) ?? null; at !== null; at = successors.get(at) ?? null) {
    if (!successors.has(at)) return at;
    if (met.has(at)) return null;
    met.add(at);
  }
  return null;
}
