import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../rows.ts';

/** Runs `work` in a transaction, whose changes are thrown away where `dryRun` is set. */
export async function inTransaction<T>(
  kysely: Kysely<Database>,
  dryRun: boolean,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  let answer: { readonly value: T } | undefined;
  try {
    return await kysely.transaction().execute(async (transaction) => {
      answer = { value: await work(transaction) };
      if (dryRun) throw new RolledBack();
      return answer.value;
    });
  } catch (error) {
    if (error instanceof RolledBack && answer !== undefined) return answer.value;
    throw error;
  }
}

/** What ends a transaction that was only to see what would happen. */
class RolledBack extends Error {}
