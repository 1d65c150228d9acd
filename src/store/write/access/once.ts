import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** For how long an answer is kept, in milliseconds. */
const kept = 24 * 3_600_000;

/** What makes a write known again: whose token, the key that it sent, the place in a list, and what it asked for. */
export interface Once {
  readonly tokenName: string;
  readonly name: string;
  readonly item: number;
  readonly inputSha256: string;
}

/**
 * Does `work`, or answers as it was answered before where it was done within the last day; its answer must be what JSON can hold.
 * Null where the same key came with another input then.
 */
export async function doOnce<T>(
  transaction: WriteTransaction,
  once: Once | null,
  work: () => Promise<T>,
): Promise<T | null> {
  if (once === null) return work();
  const { tokenName, name, item, inputSha256 } = once;
  const now = Date.now();
  await transaction.all(`delete from idempotency_key where created_at < ${transaction.place(1)}`, [
    new Date(now - kept).toISOString(),
  ]);
  // Any place of a list tells with which list the key came.
  const rows = await transaction.all(
    `select item, input_sha256, answer from idempotency_key
      where token_name = ${transaction.place(1)} and name = ${transaction.place(2)}`,
    [tokenName, name],
  );
  if (rows.some((row) => row['input_sha256'] !== inputSha256)) return null;
  const before = rows.find((row) => Number(row['item']) === item);
  // It was written below, as an answer of the same work.
  if (before !== undefined) return JSON.parse(String(before['answer']));
  const answer = await work();
  await transaction.insert('idempotency_key', [
    {
      id: new KeyMaker().next(),
      token_name: tokenName,
      name,
      item,
      input_sha256: inputSha256,
      answer: JSON.stringify(answer),
      created_at: new Date(now).toISOString(),
    },
  ]);
  return answer;
}
