import { signedAccounts } from '../../../identity/people/kept-account.ts';
import { parseSignature } from '../../../identity/people/signature.ts';
import type { TableName } from '../../sql/rows.ts';
import type { RemovedAccounts } from '../identity/accounts-of-people.ts';
import type { KeptIds } from '../publication/withheld-article.ts';
import { type MakersBefore, makersOf } from '../refresh/refresh-makers.ts';
import type { PeopleBefore } from '../refresh/refresh-people.ts';
import { removeSearch } from '../refresh/search-documents.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { OldAccount } from './keep-accounts.ts';
import type { OldQuote } from './keep-quote-ids.ts';

/** What articles said before, as far as what comes next depends on it. */
export interface Before {
  readonly articles: readonly number[];
  /** By article. */
  readonly quotes: ReadonlyMap<number, readonly OldQuote[]>;
  readonly people: PeopleBefore;
  /** The articles that had an account of each event. */
  readonly events: ReadonlyMap<number, ReadonlySet<number>>;
  /** By article, in the order in which they were read. */
  readonly accounts: ReadonlyMap<number, readonly OldAccount[]>;
  /** Who made and who published them. */
  readonly makers: MakersBefore;
  /** What was kept of their accounts of people. */
  readonly kept: readonly RemovedAccounts[];
  /** Whose their accounts were, by article. */
  readonly signed: ReadonlyMap<number, KeptIds['people']>;
}

/** All tables whose rows are read from one article. Its sources stay: every revision is kept. */
const ofArticle = [
  'block',
  'photo',
  'rendition',
  'link',
  'text_date',
  'live_entry',
  'embed',
  'fact_check',
  'fact_check_pair',
  'claim_url',
  'description',
  'report',
  'participant',
  'participant_group',
  'mention',
  'quote',
  'rejected_quote',
  'rejected_event',
  'piece',
  'quote_alternative',
  'quote_mention',
  'quote_event',
  'article_person',
  'article_event',
  'external_id',
  'article_author',
  'article_keyword',
  'correction',
  'correction_quote',
] as const satisfies readonly TableName[];

/** Takes what was read in some articles out of the archive, and the articles' own rows with it. */
export async function removeReadings(transaction: WriteTransaction, articles: readonly number[]): Promise<Before> {
  const quotes = new Map<number, OldQuote[]>();
  const people = new Map<number, { quotes: number; articles: number }>();
  const events = new Map<number, Set<number>>();
  const accounts = new Map<number, OldAccount[]>();
  const makers = await makersOf(transaction, articles);
  if (articles.length === 0) return { articles, quotes, people, events, accounts, makers, kept: [], signed: new Map() };
  const { kept, signed } = await keptOf(transaction, articles);
  const rows = await transaction.allWith('select id, article_id, start, text from quote', 'article_id', articles);
  for (const row of [...rows].sort((a, b) => Number(a['start']) - Number(b['start']))) {
    const article = Number(row['article_id']);
    quotes.set(article, [...(quotes.get(article) ?? []), { id: Number(row['id']), text: String(row['text']) }]);
  }
  for (const row of await transaction.allWith(
    'select person_id, quote_count from article_person',
    'article_id',
    articles,
  )) {
    const id = Number(row['person_id']);
    const known = people.get(id) ?? { quotes: 0, articles: 0 };
    people.set(id, { quotes: known.quotes + Number(row['quote_count']), articles: known.articles + 1 });
  }
  const told = await transaction.allWith(
    'select id, event_id, article_id, name, kind, when_earliest, when_latest, match_key, roots from report',
    'article_id',
    articles,
  );
  for (const row of [...told].sort((a, b) => Number(a['id']) - Number(b['id']))) {
    const [article, eventId] = [Number(row['article_id']), Number(row['event_id'])];
    events.set(eventId, (events.get(eventId) ?? new Set()).add(article));
    accounts.set(article, [
      ...(accounts.get(article) ?? []),
      {
        report: Number(row['id']),
        eventId,
        name: String(row['name']),
        kind: String(row['kind']),
        matchKey: textOrNull(row['match_key']),
        earliest: textOrNull(row['when_earliest']),
        latest: textOrNull(row['when_latest']),
        roots: textOrNull(row['roots'])?.split(' ') ?? [],
      },
    ]);
  }
  await removeSearch(transaction, 'article', articles);
  const quoteIds = [...quotes.values()].flat().map(({ id }) => id);
  await removeSearch(transaction, 'quote', quoteIds);
  await transaction.deleteWith('quote_pair', 'quote_id', quoteIds);
  for (const table of ofArticle) await transaction.deleteWith(table, 'article_id', articles);
  await transaction.deleteWith('article', 'id', articles);
  return { articles, quotes, people, events, accounts, makers, kept, signed };
}

async function keptOf(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<Pick<Before, 'kept' | 'signed'>> {
  const rows = await transaction.allWith(
    `select a.article_id, a.person_id, a.signature_id, a.full_name, s.block, s.signature, s.person_id as found
       from article_person a join person_signature s on s.id = a.signature_id`,
    'a.article_id',
    articles,
  );
  const mentions = await transaction.allWith(
    'select article_id, person_id, kind, exact, title_exact from mention',
    'article_id',
    articles,
  );
  const calls = new Map<string, { readonly words: string; readonly title: string | null }[]>();
  for (const row of mentions) {
    if (row['kind'] !== 'NAME' || row['person_id'] === null) continue;
    const account = `${row['article_id']} ${row['person_id']}`;
    const call = { words: String(row['exact']), title: textOrNull(row['title_exact']) };
    calls.set(account, [...(calls.get(account) ?? []), call]);
  }
  const signed = new Map(
    articles.map((article) => [
      article,
      rows
        .filter((row) => Number(row['article_id']) === article)
        .map((row) => ({
          block: String(row['block']),
          key: String(row['signature']),
          id: Number(row['found']),
          person: Number(row['person_id']),
        })),
    ]),
  );
  const kept = articles.map((article) => {
    const own = rows.filter((row) => Number(row['article_id']) === article);
    return {
      accounts: signedAccounts(
        own.map((row) => ({
          signature: parseSignature(String(row['block']), String(row['signature'])),
          calls: calls.get(`${article} ${row['person_id']}`) ?? [],
        })),
      ),
      names: own.map((row) => ({ signature: Number(row['signature_id']), name: String(row['full_name']) })),
      people: own.map((row) => Number(row['person_id'])),
    };
  });
  return { kept, signed };
}
