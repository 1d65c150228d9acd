/** Questions at random: filters, orders and pages of the three lists, as a client may write them. */
import fc from 'fast-check';
import { days, names, publishers, words } from './archive.ts';

export interface Question {
  readonly list: 'articles' | 'quotes' | 'people';
  readonly filter: object;
  readonly orders: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly size: number;
  readonly backward: boolean;
}

const bound = fc.constantFrom(...days, '2020', '2020-01', '2020-02');
const exists = fc.record({ exists: fc.boolean() });
const range = fc.oneof(
  fc.record({ from: bound }),
  fc.record({ to: bound }),
  // Of two sorted so, the first day of one is never behind the last day of the other.
  fc.tuple(bound, bound).map((both) => {
    const [from, to] = [...both].sort();
    return { from, to };
  }),
  exists,
);
const text = (values: readonly string[]) =>
  fc.oneof(
    fc.record({ eq: fc.constantFrom(...values) }),
    fc.record({ in: fc.subarray([...values]) }),
    fc.record({ startsWith: fc.constantFrom(...values).map((value) => value.slice(0, 5)) }),
    fc.record({ contains: fc.constantFrom(...values).map((value) => value.slice(-4)) }),
    exists,
  );
const count = fc.oneof(
  fc.record({ gte: fc.nat(4) }),
  fc.record({ lte: fc.nat(4) }),
  fc.record({ gte: fc.nat(2), lte: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ eq: fc.nat(4) }),
  fc.record({ gt: fc.nat(2), lt: fc.integer({ min: 3, max: 4 }) }),
);
const id = fc.record({
  id: fc.oneof(fc.record({ eq: fc.constantFrom(...names) }), fc.record({ in: fc.subarray([...names]) })),
});
const word = fc.oneof(
  fc.constantFrom(...words, 'harbor', 'CAFE', 'negoti*', 'har*', 'okafor'),
  fc.constantFrom(
    '"tariff Café"',
    '"harbour harbours"',
    'weir -tariff',
    'tariff OR negotiation',
    'said "weir said"',
    'cafe -"said weir"',
  ),
);
const quantified = <T>(filter: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record({ some: filter }),
    fc.record({ none: filter }),
    fc.record({ every: filter }),
    fc.record({ some: filter, every: filter }),
  );

const { articleFilter, quoteFilter, personFilter } = fc.letrec((tie) => {
  const nested = (own: string, leaf: fc.Arbitrary<object>) =>
    fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      fc.record({ and: fc.array(tie(own), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie(own), { maxLength: 3 }) }),
      fc.record({ not: tie(own) }),
      fc.tuple(leaf, leaf).map(([a, b]) => ({ ...a, ...b })),
    );
  const related = (name: string) => quantified(fc.oneof({ arbitrary: tie(name), weight: 3 }, fc.constant({})));
  const people = quantified(fc.oneof(id, tie('personFilter')));
  return {
    articleFilter: nested(
      'articleFilter',
      fc.oneof(
        { maxDepth: 4 },
        fc.constant({}),
        fc.record({ publisher: text(publishers) }),
        fc.record({ publishedOn: range }),
        fc.record({ quotes: quantified(fc.record({ speaker: fc.oneof(id, exists) })) }),
        fc.record({ quoteCount: count }),
        fc.record({ search: word }),
        fc.record({ headlineSearch: word }),
        fc.record({ bodySearch: word }),
        fc.record({ quotes: related('quoteFilter') }),
        fc.record({ people }),
      ),
    ),
    quoteFilter: nested(
      'quoteFilter',
      fc.oneof(
        { maxDepth: 4 },
        fc.constant({}),
        fc.record({ speaker: fc.oneof(id, exists, tie('personFilter')) }),
        fc.record({ search: word }),
        fc.record({ article: fc.oneof(fc.record({ publishedOn: range }), fc.record({ publisher: text(publishers) })) }),
        fc.record({ article: fc.record({ publishedOn: range, publisher: text(publishers) }) }),
        fc.record({ article: tie('articleFilter') }),
      ),
    ),
    personFilter: nested(
      'personFilter',
      fc.oneof(
        { maxDepth: 4 },
        id,
        fc.record({ name: fc.record({ startsWith: fc.constantFrom('a', 'ás', 'tom', 'x') }) }),
        fc.record({ quoteCount: count }),
        fc.record({ articleCount: count }),
        fc.record({ appearsWith: people }),
        fc.record({ quotes: related('quoteFilter') }),
        fc.record({ articles: related('articleFilter') }),
      ),
    ),
  };
});

const orders = {
  articles: ['PUBLISHED_ON', 'HEADLINE', 'QUOTE_COUNT'],
  quotes: ['PUBLISHED_ON', 'SAID'],
  people: ['NAME', 'QUOTE_COUNT', 'ARTICLE_COUNT'],
} as const;

const questionOf = (list: Question['list'], filter: fc.Arbitrary<unknown>) =>
  fc.record({
    list: fc.constant(list),
    filter: filter.map((value) => (typeof value === 'object' && value !== null ? value : {})),
    orders: fc.uniqueArray(
      fc.record({
        field: fc.constantFrom(...orders[list]),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const),
      }),
      { minLength: 1, maxLength: 3, selector: ({ field }) => field },
    ),
    size: fc.integer({ min: 1, max: 7 }),
    backward: fc.boolean(),
  });

export const question: fc.Arbitrary<Question> = fc.oneof(
  questionOf('articles', articleFilter),
  questionOf('quotes', quoteFilter),
  questionOf('people', personFilter),
);
