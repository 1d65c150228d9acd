/**
 * An article's account of an event becomes one of another event: its rows lead there from then on. An article has one account
 * of an event at the most, so that its rows of an event are those of its account.
 */
import { eventColumns, repointRows } from '../transaction/repoint-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

export interface AccountMove {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

/** Whatever else changes where accounts move. */
export interface MovedRows {
  readonly articles: readonly number[];
  readonly quotes: readonly number[];
  readonly people: readonly number[];
}

/** Repoints the rows of accounts; what events say of all their accounts together is left to `refresh-events.ts`. */
export async function moveAccounts(transaction: WriteTransaction, moves: readonly AccountMove[]): Promise<MovedRows> {
  if (moves.length === 0) return { articles: [], quotes: [], people: [] };
  const given = JSON.stringify(moves.map(({ article, from, to }) => ({ article, from_id: from, to_id: to })));
  const moved = transaction.numberRows(['article', 'from_id', 'to_id']);
  const quotes = await transaction.all(
    `select x.quote_id as id from quote_event x join ${moved} on x.article_id = new.article and x.event_id = new.from_id
     union select x.quote_id from quote_mention x join ${moved} on x.article_id = new.article and x.event_id = new.from_id`,
    [given],
  );
  const people = await transaction.all(
    `select distinct x.person_id as id from report r join ${moved} on r.article_id = new.article and r.event_id = new.from_id
       join participant x on x.report_id = r.id`,
    [given],
  );
  await repointRows(transaction, eventColumns, given);
  await transaction.all(
    `update article set main_event_id = new.to_id from ${moved} where article.id = new.article and article.main_event_id = new.from_id`,
    [given],
  );
  // Two accounts of an article may change places: on the way there no two of its links are of one event.
  await transaction.all(
    `update article_event set event_id = -new.to_id from ${moved} where article_event.article_id = new.article and article_event.event_id = new.from_id`,
    [given],
  );
  const articles = [...new Set(moves.map(({ article }) => article))];
  await transaction.all(
    `update article_event set event_id = -event_id where ${transaction.isOneOf('article_id', 1)} and event_id < 0`,
    [transaction.array(articles)],
  );
  return { articles, quotes: idsOf(quotes), people: idsOf(people) };
}

const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly number[] =>
  rows.map((row) => Number(row['id']));
