/**
 * The data model of a store: each entity with the columns a field may read and the relations it may
 * follow. A store maps these words to its own tables; a field of the schema can only name what stands here.
 *
 * - an *embed* is part of its owner's row (a quote's `source`), null where the row has none;
 * - *one* is another row, or null; a *list* is loaded whole, in its own order, so only what is bounded may be one: by its
 *   article, or as a person's or event's `namings`, the newest mentions by which it is called something;
 * - a *page* is limited by `first`/`after`, ordered and filtered; `edge` is the entity of the link itself;
 * - a *computed* list is computed from others, its first rows only.
 */

import type { Columns } from './columns.ts';

export type EntityName = keyof Columns;

interface PageShape {
  readonly to: EntityName;
  readonly edge?: EntityName;
}

interface EntityShape {
  readonly embed?: Readonly<Record<string, EntityName>>;
  readonly one?: Readonly<Record<string, EntityName>>;
  readonly list?: Readonly<Record<string, EntityName>>;
  readonly page?: Readonly<Record<string, PageShape>>;
  readonly computed?: Readonly<Record<string, EntityName>>;
}

const graph = {
  query: {
    page: {
      articles: { to: 'article' },
      people: { to: 'person' },
      quotes: { to: 'quote' },
      events: { to: 'event' },
      authors: { to: 'author' },
      publishers: { to: 'publisher' },
      hits: { to: 'hit' },
      changes: { to: 'change' },
    },
    computed: { suggestions: 'suggestion', prefixSuggestions: 'suggestion', sameWords: 'variant' },
  },
  article: {
    embed: { evidence: 'articleEvidence', rights: 'rights' },
    one: { original: 'original', mainEvent: 'event', publishedBy: 'publisher', copyOf: 'article' },
    list: {
      externalIds: 'externalId',
      blocks: 'block',
      pictures: 'picture',
      links: 'link',
      embeds: 'embed',
      factChecks: 'factCheck',
      dates: 'edtfDate',
      authors: 'authorship',
      keywords: 'keyword',
      entries: 'liveEntry',
      corrections: 'correction',
      allRevisions: 'revision',
    },
    page: {
      quotes: { to: 'quote' },
      people: { to: 'person', edge: 'appearance' },
      events: { to: 'event', edge: 'coverage' },
      mentions: { to: 'mention' },
      copies: { to: 'article' },
      revisions: { to: 'revision' },
    },
    computed: { related: 'relatedArticle' },
  },
  author: {
    list: { names: 'authorName', identifiers: 'authorIdentifier' },
    page: { articles: { to: 'article', edge: 'authorship' } },
  },
  authorName: {},
  authorIdentifier: {},
  authorship: { embed: { span: 'span' }, one: { article: 'article', author: 'author' } },
  publisher: {
    list: { names: 'publisherName', domains: 'publisherDomain' },
    page: { articles: { to: 'article' } },
  },
  publisherName: {},
  publisherDomain: {},
  keyword: {},
  externalId: {},
  rights: { embed: { training: 'machineUse', imageTraining: 'machineUse', search: 'machineUse' } },
  machineUse: {},
  articleEvidence: {
    embed: { headline: 'span', standfirst: 'span', byline: 'span', publisher: 'span', publishedOn: 'span' },
  },
  original: {},
  revision: { one: { article: 'article', original: 'original' } },
  correction: { embed: { span: 'span', provenance: 'provenance' }, list: { quotes: 'quote' } },
  block: {
    one: { article: 'article' },
    list: { pieces: 'piece', mentions: 'mention', links: 'link', embeds: 'embed' },
  },
  picture: { embed: { caption: 'span', credit: 'span' }, list: { renditions: 'rendition' } },
  rendition: {},
  link: { embed: { span: 'span' } },
  embed: { embed: { span: 'span' }, one: { block: 'block' } },
  factCheck: { one: { article: 'article' }, list: { claimUrls: 'claimUrl' } },
  claimUrl: {},
  liveEntry: { embed: { span: 'span' }, one: { article: 'article' } },
  span: { one: { article: 'article' } },
  mention: {
    embed: { span: 'span', title: 'span', provenance: 'provenance' },
    one: { article: 'article', person: 'person', event: 'event', description: 'description' },
  },
  person: {
    one: { description: 'description' },
    list: { aliases: 'alias', sameAs: 'sameAs', namings: 'mention' },
    page: {
      descriptions: { to: 'description' },
      quotes: { to: 'quote' },
      mentions: { to: 'mention' },
      articles: { to: 'article', edge: 'appearance' },
      events: { to: 'event', edge: 'participation' },
    },
    computed: { quotedWith: 'coQuotedPerson' },
  },
  alias: {},
  sameAs: {},
  description: {
    embed: { span: 'span', provenance: 'provenance' },
    one: { article: 'article', person: 'person', mention: 'mention' },
  },
  quote: {
    embed: { cue: 'span', source: 'source', said: 'edtfDate', occasionEvidence: 'span', provenance: 'provenance' },
    one: { article: 'article', speaker: 'person', block: 'block', occasion: 'event' },
    list: { content: 'piece', alternatives: 'alternative', mentions: 'mention', factChecks: 'factCheck' },
    page: { about: { to: 'event', edge: 'quoteEvent' } },
    computed: { variants: 'variant' },
  },
  variant: { one: { quote: 'quote' } },
  alternative: { one: { speaker: 'person' } },
  piece: { embed: { span: 'span' }, one: { quote: 'quote' } },
  source: { embed: { span: 'span' } },
  provenance: {},
  event: {
    embed: { when: 'edtfDate', place: 'place' },
    one: { account: 'account' },
    list: { sameAs: 'sameAs', namings: 'mention' },
    page: {
      participants: { to: 'person', edge: 'participation' },
      quotes: { to: 'quote', edge: 'quoteEvent' },
      articles: { to: 'article', edge: 'coverage' },
      mentions: { to: 'mention' },
      accounts: { to: 'account' },
    },
  },
  edtfDate: { embed: { span: 'span' } },
  place: { embed: { span: 'span' } },
  account: {
    embed: { when: 'edtfDate', place: 'place', provenance: 'provenance' },
    one: { article: 'article', event: 'event' },
    list: { groups: 'group', participants: 'participation' },
  },
  group: { embed: { span: 'span' } },
  appearance: { embed: { span: 'span' }, list: { descriptions: 'description', mentions: 'mention' } },
  coverage: { embed: { span: 'span' } },
  participation: { embed: { span: 'span' }, one: { person: 'person' } },
  quoteEvent: { embed: { span: 'span' } },
  hit: { one: { article: 'article', person: 'person', quote: 'quote', event: 'event', author: 'author' } },
  suggestion: { one: { person: 'person', event: 'event' } },
  facet: { one: { person: 'person', event: 'event', author: 'author', publisher: 'publisher' } },
  bucket: {},
  coQuotedPerson: { one: { person: 'person' } },
  relatedArticle: { one: { article: 'article' }, list: { people: 'person', events: 'event' } },
  change: {
    one: {
      article: 'article',
      person: 'person',
      quote: 'quote',
      event: 'event',
      successorPerson: 'person',
      successorEvent: 'event',
    },
  },
  tombstone: { one: { successorPerson: 'person', successorEvent: 'event' } },
} as const satisfies Record<EntityName, EntityShape>;

type Graph = typeof graph;
type Part<E extends EntityName, K extends keyof EntityShape> = E extends EntityName
  ? Graph[E] extends { readonly [P in K]: infer R }
    ? R
    : object
  : never;

export type Embeds<E extends EntityName> = Part<E, 'embed'>;
export type Ones<E extends EntityName> = Part<E, 'one'>;
export type Lists<E extends EntityName> = Part<E, 'list'>;
export type Pages<E extends EntityName> = Part<E, 'page'>;
export type ComputedLists<E extends EntityName> = Part<E, 'computed'>;

/** The names of some part of an entity: of any of them where it may be one of several. */
export type NameOf<T> = T extends unknown ? string & keyof T : never;

/** The entity's shape with its parts spelt out, for code that goes by name. */
export function shapeOf(entity: EntityName): Required<EntityShape> {
  return { embed: {}, one: {}, list: {}, page: {}, computed: {}, ...graph[entity] };
}

/** The entities whose lists are searched. */
export const searched = ['article', 'person', 'quote', 'event'] as const;

/** The entities that one search over several finds. */
export const hitEntities = [...searched, 'author'] as const;

export type HitEntity = (typeof hitEntities)[number];

export type Direction = 'ASC' | 'DESC';
