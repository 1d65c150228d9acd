/** What was read in articles before decisions were applied: kept apart for those that have any, and else in their rows. */
import type { OldAccount } from '../article/keep-accounts.ts';
import type { OldQuote } from '../article/keep-quote-ids.ts';
import { type StoredReading, storedReadings } from '../publication/stored-reading.ts';
import type { KeptIds } from '../publication/withheld-article.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/**
 * What is kept of an article with decisions: its reading, and the quotes of that in their order with the keys that they have, served or not,
 * before those that are there by a decision alone; its accounts of events that are rejected, as they were served, and those that are one with
 * others, as they were before; and whose its accounts of people were before decisions about mentions.
 */
export interface KeptReading {
  readonly reading: StoredReading;
  readonly quotes: readonly OldQuote[];
  readonly accounts: readonly KeptAccount[];
  readonly people: KeptIds['people'];
}

/** An account that is rejected, and the decisions that say so: none where it is not rejected and one with others. */
export interface KeptAccount extends OldAccount {
  readonly decisions: readonly number[];
}

/** What is kept of some articles; of those without decisions nothing. */
export async function keptReadings(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, KeptReading>> {
  const rows = await transaction.allWith(
    'select id, reading, quotes, accounts, people from article_reading',
    'id',
    articles,
  );
  return new Map(
    rows.map((row) => [
      Number(row['id']),
      {
        reading: JSON.parse(String(row['reading'])),
        quotes: JSON.parse(String(row['quotes'])),
        accounts: row['accounts'] === null ? [] : JSON.parse(String(row['accounts'])),
        people: row['people'] === null ? [] : JSON.parse(String(row['people'])),
      },
    ]),
  );
}

/** Keeps what was read in some articles, and forgets what was kept of others. */
export async function keepReadings(
  transaction: WriteTransaction,
  kept: ReadonlyMap<number, KeptReading>,
  forgotten: readonly number[],
): Promise<void> {
  await transaction.deleteWith('article_reading', 'id', [...kept.keys(), ...forgotten]);
  await transaction.insert(
    'article_reading',
    [...kept].map(([id, { reading, quotes, accounts, people }]) => ({
      id,
      reading: JSON.stringify(reading),
      quotes: JSON.stringify(quotes),
      accounts: accounts.length === 0 ? null : JSON.stringify(accounts),
      people: people.length === 0 ? null : JSON.stringify(people),
    })),
  );
}

/** What was read in articles that are shown, without what humans decided of it. */
export async function readBeforeDecisions(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, StoredReading>> {
  const kept = await keptReadings(transaction, articles);
  const stored = await storedReadings(
    transaction,
    articles.filter((article) => !kept.has(article)),
  );
  return new Map([...stored, ...[...kept].map(([id, { reading }]) => [id, reading] as const)]);
}
