/** Runs a statement on one connection. */
export type RunSql = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Does `work` in a transaction of the connection that `run` is of; "begin" is how the dialect begins one that writes. */
export async function inTransactionOf<T>(run: RunSql, begin: string, work: () => Promise<T>): Promise<T> {
  await run(begin);
  try {
    const answer = await work();
    await run('commit');
    return answer;
  } catch (error) {
    // A full disk, or a connection that is lost, has ended it already: that is what is to be told.
    await run('rollback').catch(() => undefined);
    throw error;
  }
}
