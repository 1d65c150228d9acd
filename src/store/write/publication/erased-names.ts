/**
 * What articles that were erased are known by, should they come in again: hashes of the bytes of their sources, of their keys and their
 * addresses, and of the day and headline of those that had neither. None of their words is kept.
 */
import type { Saved } from '../article/article-to-save.ts';
import { type ArticleMatch, type Existing, existingById } from '../article/find-existing.ts';
import { type Incoming, sha256 } from '../article/incoming.ts';
import { baseSlug } from '../article/plan-article.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { keysOf, nameOfKey, type ScopedKey } from './article-keys.ts';
import { withheldWith } from './withheld-article.ts';

/** The erased articles that one may be, of which there is one as a rule; and when the first was erased, a moment in UTC. */
export interface Erased {
  readonly articles: readonly [number, ...number[]];
  readonly at: string;
}

/** What an article is known by. */
interface Known {
  readonly slug: string;
  readonly url: string | null;
  readonly keys: readonly ScopedKey[];
}

/** Hashes of what it is known by; {@link ofSlug} has the one more of an article without a key and an address. */
const strongNames = ({ url, keys }: Known): readonly string[] => [
  ...keys.map((key) => sha256(`key ${nameOfKey(key)}`)),
  ...(url === null ? [] : [sha256(`url ${url}`)]),
];

const ofSlug = ({ slug }: Known): string => sha256(`slug ${slug}`);

const hasNoName = ({ url, keys }: Known): boolean => url === null && keys.length === 0;

/** Keeps what withheld articles are known by that are to be erased; their sources must be in yet. */
export async function rememberErased(transaction: WriteTransaction, ids: readonly number[]): Promise<void> {
  const articles = await existingById(transaction, ids);
  const withheld = await withheldWith(transaction, 'id', ids);
  const sources = await transaction.allWith('select article_id, sha256 from source', 'article_id', ids);
  const [keys, erased_at] = [new KeyMaker(), new Date().toISOString()];
  const rows = withheld.flatMap(({ id, slug, publisher }) => {
    const { url, keys: own } = articles.get(id) ?? { url: null, keys: [] };
    const known = { slug, url, keys: own };
    const names = [
      ...sources.filter((row) => Number(row['article_id']) === id).map((row) => String(row['sha256'])),
      ...strongNames(known),
      ...(hasNoName(known) ? [ofSlug(known)] : []),
    ];
    const publisher_sha256 = publisher === null ? null : sha256(publisher);
    return [...new Set(names)].map((name) => ({
      id: keys.next(),
      article_id: id,
      sha256: name,
      publisher_sha256,
      erased_at,
    }));
  });
  await transaction.insert('erased_name', rows);
}

interface Found {
  readonly incoming: Incoming;
  readonly found: ArticleMatch;
}

/**
 * Leaves out the articles that were erased, unless they are to come in all the same; answers what became of them. To who writes for one
 * `publisher`, the erased articles of others never were.
 */
export async function leaveOutErased<F extends Found>(
  transaction: WriteTransaction,
  round: readonly F[],
  publisher: string | null,
): Promise<{ readonly taken: readonly F[]; readonly erased: ReadonlyMap<Incoming, Saved> }> {
  const erased = await findErased(transaction, round, publisher);
  const taken: F[] = [];
  const left = new Map<Incoming, Saved>();
  const back: number[] = [];
  for (const [i, one] of round.entries()) {
    const { incoming } = one;
    const gone = erased[i] ?? null;
    if (gone !== null && incoming.article.includeErased !== true) left.set(incoming, savedOf(incoming, gone));
    else {
      taken.push(one);
      back.push(...(gone?.articles ?? []));
    }
  }
  await transaction.deleteWith('erased_name', 'article_id', back);
  return { taken, erased: left };
}

const savedOf = ({ article, annotations }: Incoming, { articles: [key], at }: Erased): Saved => ({
  status: 'ERASED',
  key,
  revision: 0,
  before: null,
  slug: baseSlug(article),
  erasedAt: at,
  quotes: annotations.quotes.length,
  people: annotations.people.length,
  events: annotations.events.length,
});

/** The erased articles that each is; one that is in by its key or its address is none of them. */
async function findErased(
  transaction: WriteTransaction,
  articles: readonly Found[],
  publisher: string | null,
): Promise<readonly (Erased | null)[]> {
  const wanted = articles.map(({ incoming, found }) => namesOf(incoming, found.existing));
  const rows = await transaction.allWith(
    'select sha256, article_id, erased_at, publisher_sha256 from erased_name',
    'sha256',
    [...new Set(wanted.flat())],
  );
  const own = publisher === null ? null : sha256(publisher);
  const erased = new Map(
    rows
      .filter((row) => own === null || textOrNull(row['publisher_sha256']) === own)
      .map((row) => [String(row['sha256']), { article: Number(row['article_id']), at: String(row['erased_at']) }]),
  );
  return wanted.map((names) => {
    const [first, ...others] = names.flatMap((name) => erased.get(name) ?? []);
    if (first === undefined) return null;
    return { articles: [first.article, ...others.map(({ article }) => article)], at: first.at };
  });
}

function namesOf({ article, document, sourceSha256 }: Incoming, existing: Existing | null): readonly string[] {
  const known = { slug: baseSlug(article), url: document.metadata.url?.value ?? null, keys: keysOf(document) };
  if (existing !== null && isSurely(existing, known)) return [];
  if (existing?.sourceSha256 === sourceSha256) return [];
  const isWeak = existing === null && hasNoName(known);
  return [sourceSha256, ...strongNames(known), ...(isWeak ? [ofSlug(known)] : [])];
}

/** Whether an article is known by more than its day and headline. */
function isSurely(existing: Existing, { url, keys }: Known): boolean {
  const names = new Set(existing.keys.map(nameOfKey));
  return (url !== null && existing.url === url) || keys.some((key) => names.has(nameOfKey(key)));
}
