import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { ingestData } from '../support/first-article.ts';
import { onEachDialect } from '../support/stores.ts';

const source = '{ quotes(first: 100) { totalCount nodes { text speaker { name } article { text } } } }';

onEachDialect('a store that is asked too much at once', (of) => {
  /** The codes of the errors of so many questions asked at once; null for each that was answered. */
  const codes = async (count: number, options: StoreOptions) => {
    const store = await openStore(of().url, options);
    const answers = await Promise.all(
      Array.from({ length: count }, () => graphql({ schema, source, contextValue: { store } })),
    );
    await store.close();
    return answers.map(({ errors }) => {
      const cause = errors?.[0]?.originalError;
      return cause === undefined ? null : cause !== null && 'code' in cause ? cause.code : cause;
    });
  };

  it('answers as many as may wait, in their order, and gives the others a retryable error', async () => {
    await ingestData(of().store);
    const expected = Array.from({ length: 20 }, (_, n) => (n >= 5 ? 'OVERLOADED' : null));
    expect(await codes(20, { statements: 1, waiting: 4, expensiveThreshold: 0 })).toEqual(expected);
  });

  it('stops what takes too long, and says so', async () => {
    // One may be answered before a timer of a millisecond fires.
    const stopped = async () => codes(4, { statements: 1, deadline: 1, expensiveThreshold: 0 });
    await expect.poll(stopped, { timeout: 30_000 }).toContain('QUERY_TIMEOUT');
  });
});
