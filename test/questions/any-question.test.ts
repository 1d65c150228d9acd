import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { decodeGlobalId } from '../../schema/query/global-id.ts';
import type { Store } from '../../src/store/open-store.ts';
import { ask, askForError } from '../support/ask.ts';
import { runs } from '../support/runs.ts';
import { onEachDialect } from '../support/stores.ts';
import { archive, names, toSave } from './archive.ts';
import { type Comparisons, folded, PlainAnswers, type PlainArchive, right, type Thing } from './plain-answer.ts';
import { type Question, question } from './questions.ts';

const entities = { articles: 'article', quotes: 'quote', people: 'person' } as const;
const types = { articles: 'Article', quotes: 'Quote', people: 'Person' } as const;

for (const seed of [1, 2, 3]) {
  onEachDialect(`of random archive ${seed}, any list`, (of) => {
    const plain: PlainArchive = { articles: fc.sample(archive, { numRuns: 1, seed })[0] ?? [] };
    let ids: ReadonlyMap<string, string>;

    beforeAll(async () => {
      await of().store.save(plain.articles.map(toSave));
      const { people } = await ask(of().store, '{ people { nodes { id name } } }');
      ids = new Map(people.nodes.map(({ id, name }: { id: string; name: string }) => [name, id]));
    });

    it('has what a plain look at every object finds, in its order, page by page, counted and grouped', async () => {
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          if (await isRefused(of().store, asked)) expect(stepsIn(asked.filter)).toBeGreaterThan(4);
          else await compare(of().store, plain, ids, asked, right);
        }),
        { seed, numRuns: runs(120) },
      );
    });

    it('would not be thought right if days were compared wrongly by one of the two', async () => {
      const wrong: Comparisons = { ...right, from: (day, bound) => day > bound };
      const checked = await fc.check(
        fc.asyncProperty(question, async (asked) => {
          if (stepsIn(asked.filter) <= 4) await compare(of().store, plain, ids, asked, wrong);
        }),
        { seed, numRuns: 400, endOnFailure: true },
      );
      expect(checked.failed).toBe(true);
    });
  });
}

/** How many relations a filter goes over, one behind the other, to ask more there than for ids or whether there is a row. */
function stepsIn(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  const relations = ['quotes', 'people', 'articles', 'article', 'speaker', 'appearsWith'];
  return Math.max(
    0,
    ...Object.entries(filter).map(([name, value]) =>
      relations.includes(name)
        ? Math.max(0, ...wheresIn(value).map((where) => (isLookup(where) ? 0 : 1 + stepsIn(where))))
        : stepsIn(value),
    ),
  );
}

/** The filters of related rows. */
const wheresIn = (value: object): readonly object[] =>
  Object.entries(value).every(([name]) => ['some', 'none', 'every'].includes(name)) && Object.keys(value).length > 0
    ? Object.values(value)
    : [value];

const isLookup = (where: object): boolean =>
  Object.keys(where).length > 0 && Object.keys(where).every((name) => name === 'id' || name === 'exists');

async function isRefused(store: Store, { list, filter }: Question): Promise<boolean> {
  const source = `query ($filter: ${types[list]}Filter) { ${list}(filter: $filter) { totalCount } }`;
  return (await askForError(store, source, { filter: withIds(filter, new Map()) })).code === 'QUERY_TOO_LARGE';
}

/** Throws where the store's answer is not what the plain objects say. */
async function compare(
  store: Store,
  plain: PlainArchive,
  ids: ReadonlyMap<string, string>,
  asked: Question,
  comparisons: Comparisons,
): Promise<void> {
  const answers = new PlainAnswers(plain, comparisons);
  const { list, size, backward } = asked;
  const orderBy = asked.orders;
  const filter = withIds(asked.filter, ids);
  const wanted = answers.all(entities[list]).filter((thing) => answers.holds(thing, { ...asked.filter }));
  const got: Got[] = [];
  let cursor: string | null = null;
  let counts: unknown;
  do {
    const data = await ask(store, source(list, backward), { filter, orderBy, size, cursor });
    const { nodes, pageInfo, totalCount, facets, timeline } = data[list];
    counts ??= { totalCount, facets, timeline };
    if (backward) got.unshift(...nodes);
    else got.push(...nodes);
    cursor = backward
      ? pageInfo.hasPreviousPage
        ? pageInfo.startCursor
        : null
      : pageInfo.hasNextPage
        ? pageInfo.endCursor
        : null;
  } while (cursor !== null);
  expect(got.map(labelOf).sort()).toEqual(wanted.map(labelOfThing).sort());
  expect(got).toEqual(sorted(got, asked, answers));
  expect(counts).toMatchObject({ totalCount: wanted.length, ...groups(list, wanted) });
}

const fields = {
  articles: 'id headline publishedOn quotes(first: 100) { totalCount }',
  quotes: 'id text article { headline publishedOn }',
  people: 'id name',
} as const;

const counted = {
  articles: 'facets(by: PUBLISHER, first: 100) { value count } timeline(interval: MONTH) { start count }',
  quotes:
    'facets(by: SPEAKER, first: 100) { entity { ... on Person { name } } count nodes(first: 20) { id } } timeline(interval: YEAR) { start count }',
  people: '',
} as const;

const source = (list: Question['list'], backward: boolean) =>
  `query ($filter: ${types[list]}Filter, $orderBy: [${types[list]}Order!], $size: Int, $cursor: String) {
     ${list}(filter: $filter, orderBy: $orderBy, ${backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor'}) {
       totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
       nodes { ${fields[list]} } ${counted[list]} } }`;

interface Got {
  readonly id: string;
  readonly headline?: string;
  readonly publishedOn?: string | null;
  readonly quotes?: { readonly totalCount: number };
  readonly text?: string;
  readonly article?: { readonly publishedOn: string | null };
  readonly name?: string;
}

const labelOf = ({ headline, text, name }: Got): string => headline ?? text ?? name ?? '';

const labelOfThing = (thing: Thing): string =>
  thing.entity === 'article' ? thing.article.headline : thing.entity === 'quote' ? thing.quote.words : thing.name;

type Order = Question['orders'][number];

function sortKey(node: Got, order: Order, filter: object, answers: PlainAnswers): string | number {
  if (node.name !== undefined) {
    if (order.field === 'NAME') return folded(node.name);
    const relation = order.field === 'QUOTE_COUNT' ? 'quotes' : 'articles';
    const some = innerOf(innerOf(filter, relation), 'some');
    const related = answers.related({ entity: 'person', name: node.name }, relation);
    return related.filter((thing) => some === undefined || answers.holds(thing, { ...some })).length;
  }
  if (order.field === 'HEADLINE') return (node.headline ?? '').toLowerCase();
  if (order.field === 'QUOTE_COUNT') {
    const some = innerOf(innerOf(filter, 'quotes'), 'some');
    const thing = answers.all('article').find((each) => labelOfThing(each) === node.headline);
    const quotes = thing === undefined ? [] : answers.related(thing, 'quotes');
    return quotes.filter((quote) => some === undefined || answers.holds(quote, { ...some })).length;
  }
  const day = node.article === undefined ? node.publishedOn : node.article.publishedOn;
  return day ?? (order.direction === 'ASC' ? '9999' : '');
}

/** In order of the keys, and of equal ones by the number in the id. */
function sorted(nodes: readonly Got[], { orders, filter }: Question, answers: PlainAnswers): readonly Got[] {
  const number = ({ id }: Got) => decodeGlobalId(id).key;
  const sign = ({ direction }: Order) => (direction === 'ASC' ? 1 : -1);
  return [...nodes].sort((a, b) => {
    for (const order of orders) {
      const [x, y] = [sortKey(a, order, filter, answers), sortKey(b, order, filter, answers)];
      if (x !== y) return sign(order) * (x < y ? -1 : 1);
    }
    return (
      orders
        .slice(-1)
        .map(sign)
        .reduce((_, last) => last, 1) *
      (number(a) - number(b))
    );
  });
}

function groups(list: Question['list'], wanted: readonly Thing[]): object {
  if (list === 'people') return {};
  const dated = wanted.flatMap((thing) => (thing.entity === 'person' ? [] : (thing.article.publishedOn ?? [])));
  if (list === 'articles') {
    const publishers = wanted.flatMap((thing) => (thing.entity === 'article' ? (thing.article.publisher ?? []) : []));
    return {
      facets: aggregation(publishers).map(([value, count]) => ({ value, count })),
      timeline: byTime(dated.map((day) => `${day.slice(0, 7)}-01`)),
    };
  }
  const speakers = wanted.flatMap((thing) => (thing.entity === 'quote' ? (thing.quote.speaker ?? []) : []));
  const expected = aggregation(speakers).map(([name, count]) => ({
    entity: { name },
    count,
    nodes: { length: Math.min(20, count) },
  }));
  return {
    // Of equally many the one known first comes first, which the plain objects do not say.
    facets: expect.arrayContaining(
      expected.map(({ entity, count }) =>
        expect.objectContaining({
          entity,
          count,
          nodes: expect.toSatisfy((nodes: unknown[]) => nodes.length === Math.min(20, count)),
        }),
      ),
    ),
    timeline: byTime(dated.map((day) => `${day.slice(0, 4)}-01-01`)),
  };
}

/** Each value with how often it comes, the most often first, of equals in the order of their bytes. */
function aggregation(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

const byTime = (days: readonly string[]) =>
  [...aggregation(days)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, count]) => ({ start, count }));

/** A filter with the ids of people where the question has their names; nobody's id for one who is in no article. */
function withIds(filter: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(filter)) return filter.map((part) => withIds(part, ids));
  if (typeof filter === 'string')
    return (names as readonly string[]).includes(filter) ? (ids.get(filter) ?? nobody) : filter;
  if (typeof filter !== 'object' || filter === null) return filter;
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, withIds(value, ids)]));
}

/** The id of a person with key 1, whom no store has. */
const nobody = Buffer.from('1:Person:1').toString('base64url');

const innerOf = (value: unknown, name: string): object | undefined => {
  const inner: unknown =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  return typeof inner === 'object' && inner !== null ? inner : undefined;
};
