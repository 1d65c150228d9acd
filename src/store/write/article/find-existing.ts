import {
  areApart,
  articlesWithKeys,
  type KeysOfArticle,
  keysOfArticles,
  nameOfKey,
  type ScopedKey,
} from '../publication/article-keys.ts';
import { type WithheldArticle, withheldWith } from '../publication/withheld-article.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** An article as the archive has it, shown or withheld. */
export interface Existing {
  readonly id: number;
  readonly slug: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly revision: number;
  readonly sourceId: number;
  readonly sourceSha256: string;
  readonly readingSha256: string;
  readonly keys: readonly ScopedKey[];
  readonly files: readonly string[];
  /** Why it is not shown; null where it is. */
  readonly withheld: WithheldArticle | null;
}

/** Tells what is there to who writes for one publisher: all that is shown, and what that publisher withholds; null for who writes for all. */
export const isKnownTo =
  (publisher: string | null) =>
  (article: Existing): boolean =>
    article.withheld === null || publisher === null || article.publisher === publisher;

/** What an article that comes in is known by. */
export interface Wanted {
  readonly slug: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly keys: readonly ScopedKey[];
  readonly file: string | null;
  readonly sourceSha256: string;
}

/** The article of the archive that one is. */
export interface ArticleMatch {
  /** Null for a new one. */
  readonly existing: Existing | null;
  /** Another article that is shown at its address: it has other keys. */
  readonly atAddress: Existing | null;
  /** The article that came from the same file before, or from one of the same bytes, where nothing else tells which it is. */
  readonly ofFile: Existing | null;
}

/**
 * The article of the archive that each one is: the one with one of its publisher's keys, or else the one at the same address, or else
 * the one of the same slug; unless their keys tell them apart, or the addresses or publishers of two of the same slug. For one
 * `publisher`, what others withhold is not there.
 */
export async function findExisting(
  transaction: WriteTransaction,
  wanted: readonly Wanted[],
  publisher: string | null = null,
): Promise<readonly ArticleMatch[]> {
  const values = wanted.flatMap(({ keys, file }) => [
    ...keys.map(({ value }) => value),
    ...(file === null ? [] : [file]),
  ]);
  const held = await articlesWithKeys(transaction, values);
  const all = await knownBy(transaction, wanted, [...new Set(held.map(({ article }) => article))]);
  const known = new Map([...all].filter(([, article]) => isKnownTo(publisher)(article)));
  const byKey = groupBy(
    held.filter(({ isFile, article }) => !isFile && known.has(article)),
    nameOfKey,
  );
  const byFile = new Map<string, number[]>();
  for (const { article, value, isFile } of held) if (isFile) byFile.set(value, [...(byFile.get(value) ?? []), article]);
  return wanted.map(({ slug, url, keys, file, sourceSha256, publisher: stated }): ArticleMatch => {
    const withKey = keys
      .flatMap((key) => byKey.get(nameOfKey(key)) ?? [])
      .flatMap(({ article }) => known.get(article) ?? []);
    const ofKey = withKey.find((one) => stated !== null && one.publisher === stated) ?? shownOrElse(withKey);
    const visible = [...known.values()];
    const shownFirst = (isIt: (one: Existing) => boolean) => shownOrElse(visible.filter(isIt));
    const atUrl = url === null ? undefined : shownFirst((one) => one.url === url);
    const isOther = atUrl !== undefined && areApart(keys, atUrl.keys, true);
    const ofSlug = shownFirst(
      (one) =>
        (one.withheld === null ? one.slug : one.withheld.slug) === slug &&
        !(url !== null && one.url !== null) &&
        !(stated !== null && one.publisher !== null && stated !== one.publisher) &&
        !areApart(keys, one.keys, false),
    );
    const existing = ofKey ?? (isOther ? undefined : atUrl) ?? ofSlug ?? null;
    const ofFile = file === null ? undefined : onlyOne(byFile.get(file) ?? []);
    // A file may have moved.
    const isSame = (one: Existing) =>
      one.files.length > 0 && one.sourceSha256 === sourceSha256 && one.publisher === stated;
    const moved = file === null || byFile.has(file) ? undefined : onlyOne(visible.filter(isSame).map(({ id }) => id));
    const fileArticle = known.get(ofFile ?? moved ?? 0);
    const holder = atUrl?.withheld === null && atUrl.id !== existing?.id ? atUrl : null;
    return {
      existing,
      atAddress: holder,
      ofFile:
        existing === null &&
        fileArticle !== undefined &&
        url === null &&
        fileArticle.url === null &&
        keys.length === 0 &&
        fileArticle.keys.length === 0
          ? fileArticle
          : null,
    };
  });
}

const shownOrElse = (articles: readonly Existing[]): Existing | undefined =>
  articles.find(({ withheld }) => withheld === null) ?? articles[0];

const onlyOne = (ids: readonly number[]): number | undefined => (ids.length === 1 ? ids[0] : undefined);

async function knownBy(
  transaction: WriteTransaction,
  wanted: readonly Wanted[],
  ids: readonly number[],
): Promise<ReadonlyMap<number, Existing>> {
  const slugs = wanted.map(({ slug }) => slug);
  const urls = wanted.flatMap(({ url }) => url ?? []);
  const sources = wanted.flatMap(({ file, sourceSha256 }) => (file === null ? [] : [sourceSha256]));
  const select = 'select id, slug, url, publisher, revision, source_id, source_sha256, reading_sha256 from article';
  const shown = new Map<number, Readonly<Record<string, unknown>>>();
  for (const [column, values] of [
    ['id', ids],
    ['slug', slugs],
    ['url', urls],
    ['source_sha256', sources],
  ] as const)
    for (const row of await transaction.allWith(select, column, values)) shown.set(Number(row['id']), row);
  const withheld = new Map<number, WithheldArticle>();
  for (const [column, values] of [
    ['id', ids],
    ['slug', slugs],
    ['url', urls],
  ] as const)
    for (const one of await withheldWith(transaction, column, values)) withheld.set(one.id, one);
  const keys = await keysOfArticles(transaction, [...shown.keys(), ...withheld.keys()]);
  return new Map([
    ...[...shown].map(([id, row]) => [id, shownArticle(row, keys.get(id))] as const),
    ...[...withheld].map(([id, one]) => [id, withheldArticle(one, keys.get(id))] as const),
  ]);
}

/** Articles of the archive by their ids, shown or withheld. */
export async function existingById(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Existing>> {
  return knownBy(transaction, [], ids);
}

const noKeys: KeysOfArticle = { keys: [], files: [] };

const shownArticle = (row: Readonly<Record<string, unknown>>, { keys, files } = noKeys): Existing => ({
  id: Number(row['id']),
  slug: String(row['slug']),
  url: textOrNull(row['url']),
  publisher: textOrNull(row['publisher']),
  revision: Number(row['revision']),
  sourceId: Number(row['source_id']),
  sourceSha256: String(row['source_sha256']),
  readingSha256: String(row['reading_sha256']),
  keys,
  files,
  withheld: null,
});

const withheldArticle = (withheld: WithheldArticle, { keys, files } = noKeys): Existing => ({
  id: withheld.id,
  slug: withheld.servedSlug ?? withheld.slug,
  url: withheld.url,
  publisher: withheld.publisher,
  revision: withheld.revision,
  sourceId: withheld.sourceId,
  sourceSha256: withheld.sourceSha256,
  readingSha256: withheld.readingSha256,
  keys,
  files,
  withheld,
});
