import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { data } from '../support/first-article.ts';
import { runCli } from '../support/run-cli.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a store that is opened', (of) => {
  it('by two processes at once is made once, and each of their articles is in once', async () => {
    const env = { DATABASE_URL: of().url };
    const runs = await Promise.all([runCli(['ingest', data], env), runCli(['ingest', data], env)]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    // Each article is added by one of the two, whichever comes first, and unchanged for the other.
    const sum = (what: string) =>
      runs.reduce((all, { out }) => all + Number(new RegExp(`(\\d+) ${what}`).exec(out)?.[1] ?? 0), 0);
    expect([sum('added'), sum('unchanged')]).toEqual([4, 4]);
    const { articles, people } = await ask(of().store, '{ articles { totalCount } people { totalCount } }');
    expect([articles.totalCount, people.totalCount]).toEqual([4, 9]);
  });
});
