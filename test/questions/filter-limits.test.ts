import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import type { Context } from '../../schema/query/context.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask, askForError } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { onEachDialect } from '../support/stores.ts';

type Filter = Readonly<Record<string, unknown>>;

const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** A filter in as many others as it takes to be nested so many levels deep. */
const nested = (levels: number, wrap: (filter: Filter) => Filter, innermost: Filter): Filter =>
  levels === 1 ? innermost : wrap(nested(levels - 1, wrap, innermost));

/** Conditions on quotes, each of a kind that is written in its own way. */
const conditions: readonly Filter[] = [
  { quoteKind: { eq: 'DIRECT' } },
  { cue: { eq: 'said' } },
  { said: { to: '2019-02' } },
  { about: { some: { id: { in: [] } } } },
  { mentionedPeople: { some: { id: { eq: Buffer.from('1:Person:1').toString('base64url') } } } },
  { source: { contains: 'official' } },
  { speaker: { exists: true } },
  { confidence: { gte: 0.5 } },
  { search: 'summit OR "high value"' },
  {},
];
const condition = (n: number): Filter => conditions[n % conditions.length] ?? {};

/** Who is quoted in an article with whoever is quoted …: so many relations, one behind the other. */
const steps = (count: number): Filter =>
  count === 0 ? { name: { startsWith: 'm' } } : { quotes: { some: stepsOfQuote(count - 1) } };
const stepsOfQuote = (count: number): Filter =>
  count === 0 ? { quoteKind: { eq: 'DIRECT' } } : { speaker: steps(count - 1) };

/** Asked for rows, their number and their groups, each of which asks the filter anew, and ordered by a count of it. */
const quotes =
  'query ($filter: QuoteFilter) { quotes(filter: $filter) { totalCount nodes { text } facets(by: SPEAKER) { count nodes { text } } timeline(interval: DAY) { count } } }';
const people =
  'query ($filter: PersonFilter) { people(filter: $filter, orderBy: { field: QUOTE_COUNT }) { totalCount nodes { name } facets(by: EVENT) { count } } }';

onEachDialect('a filter', (of) => {
  // What is asked for is an answer at all, however busy the machine: so the store has more time than it has by default.
  let patient: Store;
  beforeAll(async () => {
    await ingestData(of().store);
    patient = await openStore(of().url, { deadline: 60_000 });
  });
  afterAll(() => patient.close());

  describe('is answered where it has', () => {
    it.each<readonly [string, string, Filter]>([
      ['200 alternatives', quotes, { or: times(200, condition) }],
      ['200 conditions', quotes, { and: times(200, condition) }],
      ['200 conditions that must not hold', quotes, { and: times(200, (n) => ({ not: condition(n) })) }],
      ['12 levels of "not"', quotes, nested(12, (not) => ({ not }), condition(0))],
      ['12 levels of lists', quotes, nested(12, (one) => ({ or: [one, condition(1)], and: [] }), condition(0))],
      [
        '200 conditions, the last of them 12 levels deep',
        quotes,
        nested(12, (one) => ({ and: [...times(18, condition), one] }), {}),
      ],
      ['4 relations behind each other', people, steps(4)],
      ['20 conditions on related rows', people, { or: times(20, () => steps(1)) }],
      [
        '20 conditions on related rows, that all must hold',
        people,
        { and: times(20, (n) => ({ quotes: { some: { article: { publishedOn: { from: `20${n + 10}` } } } } })) },
      ],
      ['lists of 1,000 values', people, { or: times(20, () => ({ name: { in: times(1000, (n) => `name ${n}`) } })) }],
      [
        '200 conditions, asked of 20 counts at once',
        `query ($filter: QuoteFilter) { quotes(filter: $filter) { ${times(20, (n) => `n${n}: facets(by: SPEAKER, first: ${n + 1}) { count }`).join(' ')} } }`,
        { or: times(200, () => ({ source: { startsWith: 'The' } })) },
      ],
    ])('%s', async (_, source, filter) => {
      await expect(ask(patient, source, { filter })).resolves.toBeDefined();
    });
  });

  describe('is refused with the numbers where it has', () => {
    it.each<readonly [string, string, Filter, RegExp]>([
      ['201 alternatives', quotes, { or: times(201, condition) }, /201 conditions; the most are 200/],
      ['500 empty parts', quotes, { and: times(500, () => ({})) }, /500 conditions/],
      ['13 levels of "not"', quotes, nested(13, (not) => ({ not }), {}), /more than 12 levels/],
      ['300 levels of "not"', quotes, nested(300, (not) => ({ not }), {}), /more than 12 levels/],
      ['5 relations behind each other', people, steps(5), /more than 4 relations/],
      [
        '21 conditions on related rows',
        people,
        { or: times(21, () => steps(1)) },
        /21 conditions on related rows; the most are 20/,
      ],
      [
        'a list of 1,001 values',
        people,
        { name: { in: times(1001, String) } },
        /"name" lists 1001 values; the most are 1000/,
      ],
    ])('%s', async (_, source, filter, message) => {
      const error = await askForError(of().store, source, { filter });
      expect(error).toEqual({ code: 'QUERY_TOO_LARGE', message: expect.stringMatching(message) });
    });

    it('too many conditions for one root field in several lists', async () => {
      const lists = times(20, (n) => `list${n}: quotes(first: ${n + 1}, filter: $filter) { totalCount }`).join(' ');
      const source = (from: string) => `query ($filter: QuoteFilter) { people { nodes { ${from} } } }`;
      const filter = { or: times(11, condition) };
      expect(await askForError(of().store, source(lists), { filter })).toMatchObject({ code: 'QUERY_TOO_LARGE' });
      await ask(patient, source(lists), { filter: { or: times(10, condition) } });
    });
  });

  it('costs by its conditions, those on related rows more, and the values it lists', async () => {
    const cost = async (filter: Filter) => {
      const contextValue: Context = { store: of().store, cost: { asked: 0, limit: 20_000 } };
      const source = 'query ($filter: PersonFilter) { people(first: 1, filter: $filter) { nodes { name } } }';
      expect((await graphql({ schema, source, contextValue, variableValues: { filter } })).errors).toBeUndefined();
      return contextValue.cost?.asked ?? 0;
    };
    const [none, one, ten, related, thousand] = [
      await cost({}),
      await cost({ name: { eq: 'a' } }),
      await cost({ or: times(10, () => ({ name: { eq: 'a' } })) }),
      await cost({ quotes: { some: { quoteKind: { eq: 'DIRECT' } } } }),
      await cost({ name: { in: times(1000, String) } }),
    ];
    expect([one - none, ten - none, related - none, thousand - none]).toEqual([4, 40, 24, 104]);
  });
});
