import type { TableName } from '../rows.ts';
import type { OldQuote } from './keep-quote-ids.ts';
import { removeSearch } from './search-documents.ts';
import type { Session } from './session.ts';

/** What articles said before, as far as what comes next depends on it. */
export interface Before {
  readonly articles: readonly number[];
  /** By article. */
  readonly quotes: ReadonlyMap<number, readonly OldQuote[]>;
  /** How often each person was the speaker of a quote, and in how many articles they stood. */
  readonly people: ReadonlyMap<number, { readonly quotes: number; readonly articles: number }>;
  readonly events: ReadonlyMap<number, { readonly quotes: number; readonly articles: number }>;
}

/** All tables whose rows are read from one article. Its sources stay: every revision is kept. */
const ofArticle = [
  'block',
  'photo',
  'description',
  'report',
  'participant',
  'participant_group',
  'mention',
  'quote',
  'piece',
  'quote_mention',
  'quote_event',
  'article_person',
  'article_event',
] as const satisfies readonly TableName[];

/** Takes what was read in some articles out of the archive, and the articles' own rows with it. */
export async function removeReadings(session: Session, articles: readonly number[]): Promise<Before> {
  const quotes = new Map<number, OldQuote[]>();
  const people = new Map<number, { quotes: number; articles: number }>();
  const events = new Map<number, { quotes: number; articles: number }>();
  if (articles.length === 0) return { articles, quotes, people, events };
  const rows = await session.allWith('select id, article_id, start, text from quote', 'article_id', articles);
  for (const row of [...rows].sort((a, b) => Number(a['start']) - Number(b['start']))) {
    const article = Number(row['article_id']);
    quotes.set(article, [...(quotes.get(article) ?? []), { id: Number(row['id']), text: String(row['text']) }]);
  }
  for (const row of await session.allWith(
    'select person_id, quote_count from article_person',
    'article_id',
    articles,
  )) {
    const id = Number(row['person_id']);
    const known = people.get(id) ?? { quotes: 0, articles: 0 };
    people.set(id, { quotes: known.quotes + Number(row['quote_count']), articles: known.articles + 1 });
  }
  for (const row of await session.allWith('select event_id from article_event', 'article_id', articles)) {
    const id = Number(row['event_id']);
    events.set(id, { quotes: 0, articles: (events.get(id)?.articles ?? 0) + 1 });
  }
  for (const row of await session.allWith(
    'select distinct event_id, quote_id from quote_event',
    'article_id',
    articles,
  )) {
    const id = Number(row['event_id']);
    const known = events.get(id) ?? { quotes: 0, articles: 0 };
    events.set(id, { ...known, quotes: known.quotes + 1 });
  }
  await removeSearch(session, 'article', articles);
  await removeSearch(
    session,
    'quote',
    [...quotes.values()].flat().map(({ id }) => id),
  );
  for (const table of ofArticle) await session.deleteWith(table, 'article_id', articles);
  await session.deleteWith('article', 'id', articles);
  return { articles, quotes, people, events };
}
