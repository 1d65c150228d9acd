/** What an archive answers through every field of the root, in a form that does not depend on its ids, its cursors and its clock. */
import { getNamedType, parse, subscribe } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Json } from './ask.ts';
import { aliased, ask, dataOrCodes, each } from './ask-for-data.ts';
import { namesOf, plain } from './plain-of.ts';
import { selectionOf, typeOf, valuesOf } from './selection-of.ts';

/** The answers under names of the questions, each as text. */
export type Answers = ReadonlyMap<string, string>;

/** The fields of the root that have questions here; a subscription's have its name before them. */
export const askedFields = (): readonly string[] => Object.keys(questions).sort();

/** Those that the schema has. */
export const rootFields = (): readonly string[] =>
  [
    ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
    ...Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).map((name) => `subscription ${name}`),
  ].sort();

/** Words that may be searched for, and keys of articles. */
export interface AskedFor {
  readonly words: readonly string[];
  readonly externalIds: readonly string[];
  readonly slugs: readonly string[];
}

/**
 * Asks all questions. Rows of lists stand in an order of their own: among equal ones ids decide. Scores are left out: SQLite counts rows
 * that were replaced among those in which a word is rare.
 */
export async function answersOf(store: Store, askedFor: AskedFor): Promise<Answers> {
  const names = await namesOf((source) => ask(store, source));
  const answers = new Map<string, string>();
  for (const make of Object.values(questions)) {
    for (const [title, answer] of await make({ store, names, ...askedFor }))
      answers.set(title, JSON.stringify(plain(answer, names), null, 1));
  }
  return answers;
}

interface Asking extends AskedFor {
  readonly store: Store;
  /** What each id names. */
  readonly names: ReadonlyMap<string, string>;
}

type Question = (asking: Asking) => Promise<readonly (readonly [string, Json])[]>;

const depth = 1;

const lists = {
  articles: 'Article',
  quotes: 'Quote',
  people: 'Person',
  events: 'Event',
  authors: 'Author',
  publishers: 'Publisher',
} as const;

/** Those that are found by words. */
const isSearched = (name: string): boolean => name !== 'authors' && name !== 'publishers';

/** A list in each of its orders, searched, filtered, and with all that a page of it has. */
const list =
  (name: keyof typeof lists): Question =>
  async ({ store, words }) => {
    const type = lists[name];
    const orders = valuesOf(`${type}OrderField`);
    const connection = schema.getQueryType()?.getFields()[name]?.type;
    if (connection === undefined) throw new Error(`no list "${name}"`);
    const all = selectionOf(getNamedType(connection), depth, true);
    const filter = `{ or: [${filtersOf[name].join(', ')}] }`;
    return [
      [name, await ask(store, `{ ${name}(first: 100)${all} }`)],
      ...(await each(
        orders.filter((order) => order !== 'RELEVANCE'),
        async (field) => [
          `${name} by ${field}`,
          await dataOrCodes(store, `{ ${name}(first: 100, orderBy: { field: ${field} }) { nodes { id } } }`),
        ],
      )),
      [
        `${name} with`,
        isSearched(name)
          ? await aliased(store, words, (word) => `${name}(first: 100, search: ${word}) { totalCount nodes { id } }`)
          : null,
      ],
      [`${name} where`, await ask(store, `{ ${name}(first: 100, filter: ${filter}) { totalCount nodes { id } } }`)],
      ...(await each(filtersOf[name], async (condition) => [
        `${name} where ${condition}`,
        await ask(store, `{ ${name}(first: 100, filter: ${condition}) { totalCount nodes { id } } }`),
      ])),
    ];
  };

const filtersOf: Readonly<Record<keyof typeof lists, readonly string[]>> = {
  articles: [
    '{ people: { some: { name: { contains: "lindqvist" } } } }',
    '{ events: { none: {} } }',
    '{ quotes: { some: { speaker: { exists: true } } } }',
    '{ correctionKind: { eq: CORRECTION } }',
    '{ authors: { some: { articleCount: { gt: 1 } } } }',
    '{ publishedBy: { articleCount: { gte: 2 } } }',
    '{ keywords: { some: {} } }',
    '{ articleKind: { exists: true } }',
    '{ searchPermission: { eq: ALLOWED } }',
  ],
  quotes: [
    '{ speaker: { articles: { some: { publishedOn: { from: "2021-06-02" } } } } }',
    '{ article: { events: { some: {} } } }',
  ],
  people: [
    '{ articles: { every: { publishedOn: { from: "2021-06-02" } } } }',
    '{ events: { some: { name: { exists: true } } } }',
  ],
  authors: ['{ articles: { some: { events: { some: {} } } } }', '{ articleCount: { gt: 1 } }'],
  publishers: ['{ articles: { every: { quotes: { some: {} } } } }', '{ articleCount: { gt: 1 } }'],
  events: ['{ participants: { some: {} } }', '{ articles: { some: { quotes: { some: {} } } } }'],
};

/** Each node of a type by its id, with all that it leads to. */
const byId =
  (field: string, type: string): Question =>
  ({ store, names }) =>
    each(
      [...names].filter(([, name]) => name.startsWith(`${field} `)),
      async ([id, name]) => [
        `${field} ${name}`,
        await ask(store, `query ($id: ID!) { ${field}(by: { id: $id })${selectionOf(typeOf(type), depth)} }`, { id }),
      ],
    );

const node =
  '{ __typename ... on Article { headline } ... on Person { name } ... on Quote { text } ... on Event { name } }';

const anyNode = `${node.slice(0, -1)} ... on Author { name } ... on Publisher { name } }`;

/** The feed has what is there, whenever that came and changed, and of what has gone nothing but that it has. */
function feedOf(changes: readonly Json[], names: ReadonlyMap<string, string>): Json {
  const there = changes.filter(({ kind }) => kind !== 'DELETED');
  const gone = changes.filter(({ kind }) => kind === 'DELETED');
  return {
    there: there.map(({ nodeId, type, node: own }) => ({ nodeId: names.get(nodeId) ?? `unknown ${type}`, type, own })),
    words: gone.filter(({ node: own }) => own !== null && own.__typename !== 'Tombstone'),
  };
}

const change = `{ kind type nodeId node ${node} }`;

const questions: Readonly<Record<string, Question>> = {
  articles: list('articles'),
  quotes: list('quotes'),
  people: list('people'),
  events: list('events'),
  authors: list('authors'),
  publishers: list('publishers'),
  article: async (asking) => [
    ...(await byId('article', 'Article')(asking)),
    ...(await each(asking.externalIds, async (externalId) => [
      `article ${externalId}`,
      await ask(asking.store, 'query ($externalId: String) { article(by: { externalId: $externalId }) { headline } }', {
        externalId,
      }),
    ])),
    ...(await each(asking.slugs, async (slug) => [
      `article ${slug}`,
      await ask(asking.store, 'query ($slug: String) { article(by: { slug: $slug }) { headline } }', { slug }),
    ])),
  ],
  quote: byId('quote', 'Quote'),
  person: byId('person', 'Person'),
  event: byId('event', 'Event'),
  author: byId('author', 'Author'),
  publisher: byId('publisher', 'Publisher'),
  node: ({ store, names }) =>
    each([...names], async ([id, name]) => [
      `node ${name}`,
      await ask(store, `query ($id: ID!) { node(id: $id) ${anyNode} }`, { id }),
    ]),
  nodes: async ({ store, names }) => [
    [
      'nodes',
      await ask(store, `query ($ids: [ID!]!) { nodes(ids: $ids) ${anyNode} }`, {
        ids: [...names.keys()].slice(0, 100),
      }),
    ],
  ],
  search: async ({ store, words }) => [
    [
      'search',
      await aliased(store, words, (word) => `search(query: ${word}, first: 100) { totalCount nodes { node ${node} } }`),
    ],
  ],
  suggest: async ({ store, words }) => [
    [
      'suggest',
      await aliased(
        store,
        words.flatMap((word) => [word, word.slice(0, 3)]),
        (text) => `suggest(text: ${text}) { node { __typename ... on Node { id } } }`,
      ),
    ],
  ],
  checkQuote: async ({ store, words }) => {
    const checked =
      '{ verdict speakers { name } searched { articleCount from to } sentences { verdict matches { quote { id } spans { text } difference { changedWordCount } } } }';
    const phrases = words.map((_, n) => words.slice(n, n + 4).join(' '));
    return [
      [
        'checkQuote',
        await aliased(store, phrases, (text) => `checkQuote(text: ${text}, speaker: "Lindqvist") ${checked}`),
      ],
    ];
  },
  changes: async ({ store, names }) => {
    const { changes } = await ask(store, `{ changes(first: 100) { nodes ${change} } }`);
    return [['changes', feedOf(changes.nodes, names)]];
  },
  'subscription changes': async ({ store, names }) => {
    const { changes } = await ask(store, '{ changes(first: 100) { nodes { cursor } } }');
    const [first] = changes.nodes;
    if (changes.nodes.length < 2) return [['subscription changes', { words: [], unknown: [] }]];
    const document = parse(`subscription { changes(after: "${first?.cursor}") ${change} }`);
    const stream = await subscribe({ schema, document, contextValue: { store } });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    const seen: Json[] = [];
    for await (const { data } of stream) {
      seen.push(JSON.parse(JSON.stringify(data)).changes);
      if (seen.length === changes.nodes.length - 1) break;
    }
    const { words } = feedOf(seen, names);
    return [
      ['subscription changes', { words, unknown: feedOf(seen, names).there.filter((one: Json) => one.own === null) }],
    ];
  },
  tombstone: ({ store, names }) =>
    each([...names], async ([id, name]) => [
      `tombstone ${name}`,
      await ask(store, 'query ($id: ID!) { tombstone(by: { id: $id }) { reason note } }', { id }),
    ]),
  withheldArticle: ({ store, externalIds }) =>
    each(externalIds, async (externalId) => [
      `withheldArticle ${externalId}`,
      await dataOrCodes(store, `{ withheldArticle(by: { externalId: "${externalId}" }) { text } }`),
    ]),
  decisions: async ({ store }) => [['decisions', await dataOrCodes(store, '{ decisions { nodes { words } } }')]],
  webhook: async ({ store }) => [['webhook', await dataOrCodes(store, '{ webhook(webhookId: "x") { url } }')]],
  webhooks: async ({ store }) => [['webhooks', await dataOrCodes(store, '{ webhooks { nodes { url } } }')]],
  withheldArticles: async ({ store }) => [
    ['withheldArticles', await dataOrCodes(store, '{ withheldArticles { nodes { text } } }')],
  ],
};
