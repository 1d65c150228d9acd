/** By what articles are known, whether they are shown or withheld: their publishers' keys, and the files that they came from. */
import { sep } from 'node:path';
import type { Document, ExternalId, ExternalIdScheme } from '../../../../schema/domain/model.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A publisher's key, and whose it is alone: an address, a URN or a tag is one key wherever it stands, all else is its publisher's. */
export interface ScopedKey extends ExternalId {
  readonly scope: string;
}

/** What stands in the place of a scheme where the key is the path of a file. */
const fileScheme = 'file';

export function keysOf({ externalIds = [], metadata }: Document): readonly ScopedKey[] {
  const publisher = metadata.publisher?.value ?? '';
  return externalIds.map((id) => ({ ...id, scope: isUnique(id.value) ? '' : publisher }));
}

/** Whether a key says by its form that the world has no other such; "article:17" does not (RFC 8141, RFC 4151). */
const isUnique = (value: string): boolean => /^(?:https?:\/\/|urn:[a-z\d][a-z\d-]*:|tag:[^\s:]+:)\S+$/i.test(value);

/** Two keys are one whatever format names them: a wire's item has the same in ninjs as in NewsML-G2. */
export const nameOfKey = ({ scope, value }: Omit<ScopedKey, 'scheme'>): string => `${scope}\n${value}`;

/** Schemes that never give one article two keys: those of feeds and of NITF may be of one version, or of one page. */
const lasting: ReadonlySet<ExternalIdScheme> = new Set(['iptc', 'schema.org', 'own']);

/** Whether some keys are those of another article than others. The same key of who states no publisher may be a publisher's. */
export function areApart(a: readonly ScopedKey[], b: readonly ScopedKey[], isAtOneAddress: boolean): boolean {
  const isOne = (key: ScopedKey) => (other: ScopedKey) =>
    key.value === other.value && (key.scope === other.scope || key.scope === '' || other.scope === '');
  if (a.some((key) => b.some(isOne(key)))) return false;
  return a.some(
    ({ scheme, scope }) =>
      (!isAtOneAddress || lasting.has(scheme)) &&
      b.some((other) => other.scheme === scheme && (other.scope === scope || (!isAtOneAddress && lasting.has(scheme)))),
  );
}

/** The articles that have some of the values as keys, and those that came from some files. */
export async function articlesWithKeys(
  transaction: WriteTransaction,
  values: readonly string[],
): Promise<
  readonly { readonly article: number; readonly isFile: boolean; readonly scope: string; readonly value: string }[]
> {
  const rows = await transaction.allWith('select article_id, scheme, scope, value from article_key', 'value', [
    ...new Set(values),
  ]);
  return rows.map((row) => ({
    article: Number(row['article_id']),
    isFile: row['scheme'] === fileScheme,
    scope: String(row['scope']),
    value: String(row['value']),
  }));
}

export interface KeysOfArticle {
  readonly keys: readonly ScopedKey[];
  readonly files: readonly string[];
}

/** The keys of articles, in the order in which they were met. */
export async function keysOfArticles(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, KeysOfArticle>> {
  const rows = await transaction.allWith(
    'select id, article_id, scheme, scope, value from article_key',
    'article_id',
    articles,
  );
  const found = new Map<number, { keys: ScopedKey[]; files: string[] }>();
  for (const row of [...rows].sort((a, b) => Number(a['id']) - Number(b['id']))) {
    const article = Number(row['article_id']);
    const own = found.get(article) ?? { keys: [], files: [] };
    found.set(article, own);
    const [scheme, scope, value] = [String(row['scheme']), String(row['scope']), String(row['value'])];
    if (scheme === fileScheme) own.files.push(value);
    else own.keys.push({ scheme: schemeOf(scheme), scope, value });
  }
  return found;
}

/** The store writes no other. */
const schemeOf = (name: string): ExternalIdScheme => name as ExternalIdScheme;

/** Adds keys that an article does not have yet. */
export async function addKeys(
  transaction: WriteTransaction,
  added: readonly {
    readonly article: number;
    readonly keys: readonly ScopedKey[];
    readonly files: readonly string[];
  }[],
  keys: KeyMaker,
): Promise<void> {
  await transaction.insert(
    'article_key',
    added.flatMap(({ article, keys: own, files }) => [
      ...own.map(({ scheme, scope, value }) => ({ id: keys.next(), article_id: article, scheme, scope, value })),
      ...files.map((value) => ({ id: keys.next(), article_id: article, scheme: fileScheme, scope: '', value })),
    ]),
  );
}

/** The files of a folder (its whole path), and of those in it, that articles came from. */
export async function filesUnder(transaction: WriteTransaction, folder: string): Promise<readonly string[]> {
  const within = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  const [scheme, length, path] = [1, 2, 3].map((n) => transaction.place(n));
  const rows = await transaction.all(
    `select distinct value from article_key where scheme = ${scheme} and substr(value, 1, ${length}) = ${path}`,
    [fileScheme, [...within].length, within],
  );
  return rows.map((row) => String(row['value']));
}

/** Forgets that articles came from a file that is there no more; answers those that came from no other. */
export async function forgetFile(transaction: WriteTransaction, file: string): Promise<readonly number[]> {
  const [scheme, value] = [transaction.place(1), transaction.place(2)];
  const rows = await transaction.all(
    `delete from article_key where scheme = ${scheme} and value = ${value} returning article_id`,
    [fileScheme, file],
  );
  const articles = rows.map((row) => Number(row['article_id']));
  const left = await keysOfArticles(transaction, articles);
  return articles.filter((article) => (left.get(article)?.files ?? []).length === 0);
}
