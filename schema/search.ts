import { typedGrams } from './domain/search/name-grams.ts';
import { wordsOf } from './domain/search/words.ts';
import { badInput } from './query/bad-input.ts';
import type { Context, Row } from './query/context.ts';
import { searched } from './query/data-model.ts';
import type { NodeEntity } from './query/node-entity.ts';
import { builder } from './toolkit/builder.ts';
import { firstArg, firstOf } from './toolkit/computed-field.ts';
import { connection, connectionShape } from './toolkit/connection.ts';
import { entity } from './toolkit/entity.ts';
import type { PageField } from './toolkit/entity-fields.ts';
import { assertHighlights, highlightsOf, readHighlights, usualHighlights } from './toolkit/highlights.ts';
import { cutOf, type PageRules } from './toolkit/paging.ts';
import { Plan, type Visit } from './toolkit/plan.ts';
import { assertPlanned, plannedKey } from './toolkit/planned-keys.ts';
import { innerRow, innerRows } from './toolkit/read-row.ts';
import { Entity, refs, typeNameOf } from './toolkit/refs.ts';
import { readPlan, rootPage } from './toolkit/root.ts';
import { searchOf } from './toolkit/search-param.ts';

const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const;

const SearchType = builder.enumType('SearchType', {
  description: 'What a search may find.',
  values: {
    ARTICLE: { value: 'article', description: 'Articles, by their text and headline.' },
    PERSON: { value: 'person', description: 'People, by the forms of their names and who they are said to be.' },
    QUOTE: { value: 'quote', description: 'Quotes, by their content.' },
    EVENT: { value: 'event', description: 'Events, by what they are called and where they took place.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search has found.',
  types: [refs.article, refs.person, refs.quote, refs.event],
  resolveType: typeNameOf,
});

/** A hit's row with what was searched for, which its highlights are found by. */
const foundNode = (row: Row): { readonly entity: NodeEntity; readonly node: Row } => {
  for (const kind of searched) {
    if (row[kind] !== null && row[kind] !== undefined) return { entity: kind, node: innerRow(row, kind) };
  }
  throw new Error('a hit is of one kind');
};

entity('hit', {
  description: 'Something that a search has found.',
  fields: (t) => ({
    node: t.field({
      type: SearchResult,
      description: 'What was found.',
      reads: (target, visit) => {
        for (const kind of searched) visit.into(target.one(kind).column('key'), typeNames[kind]);
      },
      resolve: (row) => foundNode(row).node,
    }),
    score: t.from(
      { self: ['score'] },
      {
        type: 'Float',
        description:
          'How well it fits, greater for better. Only the scores of one search compare, and not those of two stores: SQLite ranks by BM25, PostgreSQL by ts_rank.',
        resolve: ({ score }) => score / 1_000_000_000,
      },
    ),
    highlights: t.field({
      type: [refs.span],
      description:
        'Where the words of the search stand in it: of an article in its text, else in what is quoted or named.',
      args: builder.args((arg) => ({
        search: arg.string({ required: true, description: 'What was searched for.' }),
        first: arg.int({ defaultValue: usualHighlights, description: 'How many places, 1 to 50.' }),
      })),
      reads: (target, visit) => {
        assertHighlights(visit);
        for (const kind of searched) readHighlights(kind, target.one(kind), visit);
      },
      resolve: (row, { search, first }, info) => {
        assertPlanned(info);
        const { entity: kind, node } = foundNode(row);
        return highlightsOf(kind, node, searchOf(String(search)), Number(first ?? usualHighlights));
      },
    }),
  }),
});

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
        'Words that must all be there, `"words in a row"`, `-without`, `begin*`, `steel talks OR duty` for the first two words or the third: OR binds less than words side by side, and brackets are not taken. Words find their other forms; case and accents do not count.',
    }),
    types: t.field({ type: [SearchType], description: 'What to search for; everything where not given.' }),
    first: t.int({ description: 'How many hits from the front, 1 to 100; 20 where not given.' }),
    after: t.string({ description: 'Hits behind this cursor.' }),
    last: t.int({ description: 'How many hits from the end, 1 to 100.' }),
    before: t.string({ description: 'Hits before this cursor.' }),
  })),
  reads: (relation) => (target, visit) => {
    const { query, types, ...args } = visit.args();
    const kinds = kindsOf(types, searched);
    searchOf(String(query));
    const cut = () => cutOf({ ...args, search: query }, hitRules, visit.plan, [], kinds);
    visit.into(target.page(visit.pageKey(relation), relation, cut));
  },
  resolve: (row, { query, types: _, ...args }, info) =>
    connectionShape(row, { ...args, search: query }, info, hitRules),
};

entity('suggestion', {
  description: 'A person or an event whose name is like what was typed.',
  fields: (t) => ({
    node: t.field({
      type: Entity,
      description: 'Who or what it is.',
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
  description: 'What may be suggested.',
  values: {
    PERSON: { value: 'person', description: 'People, by all forms of their names.' },
    EVENT: { value: 'event', description: 'Events, by their names.' },
  } as const,
});

/** So many of the trigrams of what was typed must be in a name: of "trmup", "trump" has one in four. */
const likeness = 0.34;

/** And so many of several words: the short ones among them share a trigram or two with many names. */
const likenessOfSeveral = 0.5;

/** And so many where another name begins just so, and a typing error is unlikely. */
const closeness = 0.75;

builder.queryFields((t) => ({
  search: rootPage(t, 'hits', hits, 'Articles, people, quotes and events at once, the best fit first.'),
  suggest: t.field({
    type: [refs.suggestion],
    args: {
      text: t.arg.string({ required: true, description: 'The letters typed so far: "t", "tru", or mistyped "trmup".' }),
      types: t.arg({ type: [SuggestionType], description: 'What to suggest; both where not given.' }),
      ...firstArg(10),
    },
    description:
      'People and events for type-ahead: those of whose names a word begins as what was typed, people before events and whom more articles speak of first; then those whose names are alike, the likest first. Events are suggested that an article is chiefly about, that have a proper name or that a human has read; `search` finds all. Of one letter, all whose names have a word that begins with it, those of most articles first.',
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
