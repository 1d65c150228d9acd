import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore, readBeside } from '../../../src/store/open-store.ts';
import { ReadProcessPool } from '../../../src/store/sqlite/read-process-pool.ts';
import { ask } from '../../support/ask.ts';
import { documentedQuestions } from '../../support/documented-operations.ts';
import { ingestData } from '../../support/first-article.ts';
import { emptySqliteUrl } from '../../support/stores.ts';

/** Counts for ever. */
const endless =
  "with recursive t(n) as (select 1 union all select n + 1 from t) select 'r0' as n, count(*) as j from t where n < 0";
const quick = { sql: "select 'r0' as n, '[' || ?1 || ']' as j", values: [7] };
const answered = [{ n: 'r0', j: '[7]' }];

describe('processes that read an SQLite file', () => {
  let processes: ReadProcessPool;
  let file: Awaited<ReturnType<typeof emptySqliteUrl>>;
  beforeAll(async () => {
    file = await emptySqliteUrl();
    return () => file.remove();
  });
  afterEach(() => processes.close());

  const start = (limits: Partial<ConstructorParameters<typeof ReadProcessPool>[1]>) => {
    processes = new ReadProcessPool(file.url.slice('file:'.length), {
      most: 1,
      waiting: 10,
      deadline: 20_000,
      ...limits,
    });
    return processes;
  };

  it('end a statement at its deadline, while this process goes on, and answer the next', async () => {
    start({ deadline: 1_500 });
    expect(await processes.run(quick)).toEqual(answered);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    await expect(processes.run({ sql: endless, values: [] })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
    expect(await processes.run(quick)).toEqual(answered);
  });

  it('answer in the order asked, and refuse what would wait behind too many', async () => {
    start({ waiting: 2 });
    const order: number[] = [];
    const three = [0, 1, 2].map(async (n) => {
      await processes.run(quick);
      order.push(n);
    });
    await expect(async () => processes.run(quick)).rejects.toMatchObject({ code: 'OVERLOADED' });
    await Promise.all(three);
    expect(order).toEqual([0, 1, 2]);
    expect(processes.use).toEqual({ open: 1, idle: 1, waiting: 0 });
  });

  it('say what SQLite says, with its code', async () => {
    await expect(start({}).run({ sql: 'select nothing', values: [] })).rejects.toMatchObject({
      message: expect.stringContaining('syntax error'),
      errcode: 1,
    });
  });
});

describe('a large SQLite store', () => {
  it('answers expensive questions by processes as it does by itself', async () => {
    const { url, remove } = await emptySqliteUrl();
    const itself = await openStore(url);
    await ingestData(itself);
    const large = await openStore(url, { expensiveThreshold: 0 });
    const questions = [
      ...documentedQuestions,
      '{ suggest(text: "trmup") { node { ... on Person { name } } } }',
      '{ person(by: { slug: "mike-pompeo" }) { quotes(filter: { quoteKind: { eq: DIRECT } }) { totalCount nodes { text } } quotedWith { articleCount } } }',
      '{ search(query: "summit OR talks") { totalCount nodes { score } } }',
    ];
    for (const source of questions) expect(await ask(large, source)).toEqual(await ask(itself, source));
    expect(large.poolUse().open).toBeGreaterThan(0);
    expect(itself.poolUse().open).toBe(0);
    await large.close();
    await itself.close();
    await remove();
  });
});

it.each([
  ['quotes(first: 1, orderBy: { field: SAID })', false],
  ['quotes(first: 1, orderBy: { field: CONFIDENCE })', true],
  ['articles(first: 1)', false],
  ['articles(first: 1, orderBy: { field: HEADLINE })', true],
  ['events(first: 1)', false],
  ['mentions(first: 1)', false],
])('sort all that a person has, where no index has its order: %s', async (list, isExpensive) => {
  const { url, remove } = await emptySqliteUrl();
  const store = await openStore(url, { expensiveThreshold: 0 });
  await ingestData(store);
  await ask(store, `{ person(by: { slug: "mike-pompeo" }) { ${list} { nodes { __typename } } } }`);
  expect(store.poolUse().open > 0).toBe(isExpensive);
  await store.close();
  await remove();
});

it('are left what is expensive by a thread that reads beside this one', async () => {
  const { url, remove } = await emptySqliteUrl();
  const store = await openStore(url);
  await ingestData(store);
  const beside = readBeside(url.slice('file:'.length), { expensiveThreshold: 0 });
  const there = { ...store, read: beside.read };
  const plain = '{ people(first: 2) { nodes { name } } }';
  const expensive = '{ people { totalCount } }';
  expect(await ask(there, plain)).toEqual(await ask(store, plain));
  await expect(ask(there, expensive)).rejects.toThrow('would hold up the thread');
  expect(await ask(store, expensive)).toEqual({ people: { totalCount: 9 } });
  beside.close();
  await store.close();
  await remove();
});
