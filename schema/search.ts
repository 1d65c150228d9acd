import { typedGrams } from './domain/search/name-grams.ts';
import { wordsOf } from './domain/search/words.ts';
import { badInput } from './query/bad-input.ts';
import type { Context, Row } from './query/context.ts';
import { type HitEntity, hitEntities } from './query/data-model.ts';
import type { Filter } from './query/filter.ts';
import { assertFilterSize } from './toolkit/assert-filter-size.ts';
import { builder } from './toolkit/builder.ts';
import { firstArg, firstOf } from './toolkit/computed-field.ts';
import { connection, connectionShape } from './toolkit/connection.ts';
import { entity } from './toolkit/entity.ts';
import type { PageField } from './toolkit/entity-fields.ts';
import { filterOf } from './toolkit/filter.ts';
import { filterInputs } from './toolkit/filter-inputs.ts';
import { assertHighlights, highlightsOf, readHighlights, usualHighlights } from './toolkit/highlights.ts';
import { type PageRules, pageArgsOf } from './toolkit/paging.ts';
import { Plan, type Visit } from './toolkit/plan.ts';
import { assertPlanned, plannedKey } from './toolkit/planned-keys.ts';
import { innerRow, innerRows } from './toolkit/read-row.ts';
import { Entity, refs, typeNameOf } from './toolkit/refs.ts';
import { readPlan, rootPage } from './toolkit/root.ts';
import { searchOf } from './toolkit/search-param.ts';

const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event', author: 'Author' } as const;

const SearchType = builder.enumType('SearchType', {
  description: 'A type of search result.',
  values: {
    ARTICLE: { value: 'article', description: 'Articles, by text and headline.' },
    PERSON: { value: 'person', description: 'People, by all forms of their names and by their descriptions.' },
    QUOTE: { value: 'quote', description: 'Quotes, by content.' },
    EVENT: { value: 'event', description: 'Events, by name and place.' },
    AUTHOR: { value: 'author', description: 'Authors, by all forms of their names.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'The node of a search result.',
  types: [refs.article, refs.person, refs.quote, refs.event, refs.author],
  resolveType: typeNameOf,
});

/** A hit's row with what was searched for, which its highlights are found by. */
const foundNode = (row: Row): { readonly entity: HitEntity; readonly node: Row } => {
  for (const kind of hitEntities) {
    if (row[kind] !== null && row[kind] !== undefined) return { entity: kind, node: innerRow(row, kind) };
  }
  throw new Error('a hit is of one kind');
};

entity('hit', {
  description: 'A search result.',
  fields: (t) => ({
    node: t.field({
      type: SearchResult,
      description: 'The node that was found.',
      reads: (target, visit) => {
        for (const kind of hitEntities) visit.into(target.one(kind).column('key'), typeNames[kind]);
      },
      resolve: (row) => foundNode(row).node,
    }),
    score: t.from(
      { self: ['score'] },
      {
        type: 'Float',
        description:
          'Relevance; a greater score is better. Scores are comparable within one search of one store only: SQLite ranks by BM25, PostgreSQL by ts_rank.',
        resolve: ({ score }) => score / 1_000_000_000,
      },
    ),
    highlights: t.field({
      type: [refs.span],
      description:
        'Positions of the words searched for: in the text of an article, in the content of a quote, in the names of a person or an event. Empty for an author: a name stands in the byline of each article.',
      args: builder.args((arg) => ({
        search: arg.string({ required: true, description: 'The words to highlight, in the syntax of `search`.' }),
        first: arg.int({ defaultValue: usualHighlights, description: 'Number of positions, 1 to 50.' }),
      })),
      reads: (target, visit) => {
        assertHighlights(visit);
        for (const kind of hitEntities) readHighlights(kind, target.one(kind), visit);
      },
      resolve: (row, { search, first }, info) => {
        assertPlanned(info);
        const { entity: kind, node } = foundNode(row);
        return highlightsOf(kind, node, searchOf(String(search)), Number(first ?? usualHighlights));
      },
    }),
  }),
});

const SearchFilter = builder.inputType('SearchFilter', {
  description:
    'Conditions on search results, by type. Results of a type without conditions are not filtered; `types` leaves a type out.',
  fields: (t) => ({
    article: t.field({ type: filterInputs.article, description: 'Conditions on articles found.' }),
    person: t.field({ type: filterInputs.person, description: 'Conditions on people found.' }),
    quote: t.field({ type: filterInputs.quote, description: 'Conditions on quotes found.' }),
    event: t.field({ type: filterInputs.event, description: 'Conditions on events found.' }),
    author: t.field({ type: filterInputs.author, description: 'Conditions on authors found.' }),
  }),
});

/** The conditions on hits: each on those of one type. */
function hitFilters(input: unknown, plan: Plan): readonly Filter[] {
  if (typeof input !== 'object' || input === null) return [];
  return hitEntities.flatMap((of): readonly Filter[] => {
    const asked: unknown = Object.entries(input).find(([name]) => name === of)?.[1];
    if (asked === null || asked === undefined) return [];
    assertFilterSize(of, asked, plan);
    const where = filterOf(of, asked, plan);
    return where === null ? [] : [{ relation: of, has: 'one', of, where }];
  });
}

const hitRules: PageRules = {
  list: 'search',
  entity: 'hit',
  order: { field: 'RELEVANCE', direction: 'DESC' },
  orderFields: ['RELEVANCE'],
};

const hits: PageField = {
  connection: connection('SearchHit', 'hit'),
  args: builder.args((t) => ({
    query: t.string({
      required: true,
      description:
        'Words to search for. All must match: `steel talks`. `"steel talks"` is an exact phrase, `-steel` excludes a word, `negotiat*` is a prefix, and `steel talks OR duty` matches the first two words or the third. Brackets are not supported. Other forms of a word match, too; case and accents are ignored.',
    }),
    types: t.field({ type: [SearchType], description: 'Types of the results; all types by default.' }),
    filter: t.field({ type: SearchFilter, description: 'Conditions on the results; all results by default.' }),
    first: t.int({ description: 'Number of results from the beginning, 1 to 100; 20 by default.' }),
    after: t.string({ description: 'Results after this cursor.' }),
    last: t.int({ description: 'Number of results from the end, 1 to 100.' }),
    before: t.string({ description: 'Results before this cursor.' }),
  })),
  reads: (relation) => (target, visit) => {
    const { query, types, filter, ...args } = visit.args();
    const kinds = kindsOf(types, hitEntities);
    searchOf(String(query));
    const makeArgs = () =>
      pageArgsOf({ ...args, search: query }, hitRules, visit.plan, hitFilters(filter, visit.plan), kinds);
    visit.into(target.page(visit.pageKey(relation), relation, makeArgs));
  },
  resolve: (row, { query, types: _, filter: __, ...args }, info) =>
    connectionShape(row, { ...args, search: query }, info, hitRules),
};

entity('suggestion', {
  description: 'A person or an event whose name matches the typed letters.',
  fields: (t) => ({
    node: t.field({
      type: Entity,
      description: 'The person or event suggested.',
      reads: (target, visit) => {
        const row = target;
        visit.into(row.one('person').column('key'), 'Person');
        visit.into(row.one('event').column('key'), 'Event');
      },
      resolve: (row) => row['person'] ?? row['event'],
    }),
  }),
});

const SuggestionType = builder.enumType('SuggestionType', {
  description: 'A type of suggestion.',
  values: {
    PERSON: { value: 'person', description: 'People, by all forms of their names.' },
    EVENT: { value: 'event', description: 'Events, by name.' },
  } as const,
});

/** So many of the trigrams of what was typed must be in a name: of "trmup", "trump" has one in four. */
const likeness = 0.34;

/** And so many of several words: the short ones among them share a trigram or two with many names. */
const likenessOfSeveral = 0.5;

/** And so many where another name begins just so, and a typing error is unlikely. */
const closeness = 0.75;

builder.queryFields((t) => ({
  search: rootPage(
    t,
    'hits',
    hits,
    'Articles, people, quotes, events and authors that match the words, the most relevant first.',
  ),
  suggest: t.field({
    type: [refs.suggestion],
    args: {
      text: t.arg.string({
        required: true,
        description: 'The letters typed so far, possibly with errors: "t", "tru", "trmup".',
      }),
      types: t.arg({ type: [SuggestionType], description: 'Types of the suggestions; both types by default.' }),
      ...firstArg(10),
    },
    description:
      'People and events for type-ahead. First those with a word in their name that begins with the typed letters, people before events and frequent ones first; then those with a similar name, the most similar first. A single letter finds names with a word that begins with it. An event is suggested if it is the main event of an article, has a proper name or was read by a human; `search` finds all events.',
    resolve: async (_, __, context: Context, info) => {
      const plan = new Plan(info);
      for (const visit of plan.visits()) readSuggestions(plan, visit);
      return innerRows(await readPlan(plan, context), plannedKey(info));
    },
  }),
}));

function readSuggestions(plan: Plan, visit: Visit): void {
  const { text, types } = visit.args();
  const typed = String(text);
  if (typed.length > 100) {
    throw badInput('BAD_USER_INPUT', `"text" has ${typed.length} characters; the first 100 are enough.`);
  }
  const [word, another] = wordsOf(typed);
  const isLetter = word !== undefined && another === undefined && word.word.length === 1;
  const grams = typedGrams(typed);
  const shared = (count: number) => plan.param(Math.max(1, count));
  const least =
    another === undefined ? Math.floor(grams.length * likeness) : Math.ceil(grams.length * likenessOfSeveral);
  // One letter is no trigram, and nothing to be mistyped.
  const name = isLetter ? 'prefixSuggestions' : 'suggestions';
  const list = plan.root.compute(visit.pageKey('suggestions'), name, () => ({
    size: plan.param(firstOf(visit)),
    params: isLetter
      ? [plan.param(word.word)]
      : [plan.param(grams), shared(least), shared(Math.floor(grams.length * closeness)), plan.param(typed)],
    kinds: kindsOf(types, ['person', 'event']),
  }));
  visit.into(list.rows);
}

/** Those that are asked for; null for all. Throws BAD_USER_INPUT where none is. */
function kindsOf<K extends string>(types: unknown, all: readonly K[]): readonly K[] | null {
  if (!Array.isArray(types)) return null;
  if (types.length === 0) throw badInput('BAD_USER_INPUT', '"types" is empty; name a type, or leave it out for all.');
  return all.filter((kind) => types.includes(kind));
}
