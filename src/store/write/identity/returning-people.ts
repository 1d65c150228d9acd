/** People who are not in the archive now: those who come back with their accounts, and those who are new. */
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Whose an account was before its article went. */
export interface Returning {
  readonly block: string;
  readonly key: string;
  readonly id: number;
}

/** By their signatures, those of some people who are not there now: they went with their articles, or were merged into others. */
export async function whoReturns(
  transaction: WriteTransaction,
  returning: readonly Returning[],
): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(returning.map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  // Who stands there for an account of what is written now, and for no other, is free for whoever they were before they were merged.
  const there = await transaction.all(
    `select id from person where ${transaction.isOneOf('id', 1)}
       and exists (select 1 from article_person a where a.person_id = person.id)`,
    [transaction.array(ids)],
  );
  // Who was merged into others by a decision has accounts, and no row.
  const found = await transaction.allWith('select person_id as id from person_signature', 'person_id', ids);
  const isThere = new Set([...there, ...found].map((row) => Number(row['id'])));
  return new Map(returning.filter(({ id }) => !isThere.has(id)).map(({ block, key, id }) => [`${block}\n${key}`, id]));
}

/** Those of some people who have no row. */
export async function notThere(transaction: WriteTransaction, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const wanted = [...new Set(ids)];
  const there = new Set((await transaction.allWith('select id from person', 'id', wanted)).map(({ id }) => Number(id)));
  return new Set(wanted.filter((id) => !there.has(id)));
}

/** Those of some people who have a tombstone. */
export const buried = async (transaction: WriteTransaction, ids: readonly number[]): Promise<readonly number[]> =>
  (await transaction.allWith('select id from tombstone', 'id', ids)).map(({ id }) => Number(id));
