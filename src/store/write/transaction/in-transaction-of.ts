/** Runs a statement on one connection: the rows that it answers. */
export type RunSql = (
  sql: string,
  params?: readonly unknown[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/**
 * Does `work` in a transaction of the connection that `run` is of; "begin" is how the dialect begins one that writes. `end` is
 * "rollback" where it is only to be seen what would happen.
 */
export async function inTransactionOf<T>(
  run: RunSql,
  begin: string,
  work: () => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  await run(begin);
  try {
    const answer = await work();
    await run(end);
    return answer;
  } catch (error) {
    // A full disk, or a connection that is lost, has ended it already: that is what is to be told.
    await run('rollback').catch(() => undefined);
    throw error;
  }
}
