import type { TableName } from '../../sql/rows.ts';
import type { WriteTransaction } from './write-transaction.ts';

/** Columns that hold a person, of rows that are of one article. */
export const personColumns = [
  ['mention', 'person_id'],
  ['quote', 'speaker_id'],
  ['quote_event', 'speaker_id'],
  ['quote_alternative', 'speaker_id'],
  ['quote_mention', 'person_id'],
  ['description', 'person_id'],
  ['participant', 'person_id'],
] as const satisfies Columns;

/** Columns that hold an event, of rows that are of one article. */
export const eventColumns = [
  ['report', 'event_id'],
  ['mention', 'event_id'],
  ['quote', 'occasion_id'],
  ['quote_event', 'event_id'],
  ['quote_mention', 'event_id'],
] as const satisfies Columns;

type Columns = readonly (readonly [TableName, string])[];

/** Has rows of articles lead from one person or event to another. `given` are JSON objects of `article`, `from_id` and `to_id`. */
export async function repointRows(transaction: WriteTransaction, columns: Columns, given: string): Promise<void> {
  const moved = transaction.numberRows(['article', 'from_id', 'to_id']);
  // The sign keeps the rows of a person or an event from being looked for: there may be many, and the article has few.
  for (const [table, column] of columns) {
    await transaction.all(
      `update ${table} set ${column} = new.to_id from ${moved} where ${table}.article_id = new.article and +${table}.${column} = new.from_id`,
      [given],
    );
  }
}
