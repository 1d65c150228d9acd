/**
 * What a store holds, in the model's words: each entity with the columns a field may read and the relations it may
 * follow. A store maps these words to its own tables; a field of the schema can only name what stands here.
 *
 * - an *embed* is part of its owner's row (a quote's `source`), null where the row has none;
 * - *one* is another row, or null; a *list* is loaded whole, in its own order, so only what is bounded may be one: by its
 *   article, or as a person's or event's `namings`, the newest mentions by which it is called something;
 * - a *page* is cut by `first`/`after`, ordered and filtered; `edge` is the entity of the link itself;
 * - a *computed* list is worked out from others, the first so many of it.
 */
import type { BlockKind, EventKind, EventStatus, MentionKind, QuoteKind, ReadBy, SourceKind } from './model.ts';

/** Whether a human has looked at a fact. */
export type ReviewState = 'UNREVIEWED' | 'CONFIRMED' | 'REJECTED';

/** How a quote belongs to an event: it was said there, or it speaks of it. */
export type QuoteEventRelation = 'SAID_AT' | 'ABOUT';

/** The columns of each entity. A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface Columns {
  query: object;
  article: {
    key: number;
    slug: string;
    headline: string | null;
    standfirst: string | null;
    byline: string | null;
    publisher: string | null;
    section: string | null;
    language: string | null;
    url: string | null;
    publishedOn: string | null;
    publishedAt: string | null;
    updatedAt: string | null;
    revision: number;
    wordCount: number;
    textSha256: string;
    text: string;
  };
  articleEvidence: object;
  original: { mediaType: string; sha256: string; byteLength: number; base64: string };
  block: { kind: BlockKind; index: number; start: number; end: number };
  photo: { creditName: string | null; url: string | null };
  span: { start: number; end: number; exact: string };
  mention: { key: number; kind: MentionKind };
  person: { key: number; slug: string; name: string };
  alias: { name: string };
  description: { exact: string };
  quote: { key: number; kind: QuoteKind; text: string; confidence: number; review: ReviewState };
  piece: { start: number; end: number };
  source: { kind: SourceKind };
  readBy: { kind: ReadBy['kind']; name: string; version: string | null };
  event: { key: number; slug: string; name: string; kind: EventKind; status: EventStatus };
  when: { edtf: string; earliest: string | null; latest: string | null };
  place: { name: string };
  report: {
    key: number;
    name: string;
    kind: EventKind;
    status: EventStatus;
    isMain: boolean;
    confidence: number;
    review: ReviewState;
  };
  group: { key: number };
  appearance: { mentionCount: number; quoteCount: number };
  coverage: { isMain: boolean; mentionCount: number };
  participation: object;
  quoteEvent: { relation: QuoteEventRelation };
  hit: { key: number; score: number };
  suggestion: { score: number };
  facet: { value: string; count: number };
  bucket: { start: string; count: number };
  companion: { articleCount: number };
  relatedArticle: { key: number; score: number };
  change: { key: number; type: ChangedType; kind: ChangeKind; at: string; nodeKey: number };
  tombstone: { key: number; successor: number | null };
}

/** The entities that a change may be of. */
export type ChangedType = 'article' | 'person' | 'quote' | 'event';

/** What became of a node. */
export type ChangeKind = 'ADDED' | 'CHANGED' | 'WITHDRAWN';

export type EntityName = keyof Columns;

/** What has a global id. */
export type NodeEntity = 'article' | 'person' | 'quote' | 'event';

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
      hits: { to: 'hit' },
      changes: { to: 'change' },
    },
    computed: { suggestions: 'suggestion', beginnings: 'suggestion' },
  },
  article: {
    embed: { evidence: 'articleEvidence' },
    one: { original: 'original', mainEvent: 'event' },
    list: { blocks: 'block', photos: 'photo' },
    page: {
      quotes: { to: 'quote' },
      people: { to: 'person', edge: 'appearance' },
      events: { to: 'event', edge: 'coverage' },
      mentions: { to: 'mention' },
    },
    computed: { related: 'relatedArticle' },
  },
  articleEvidence: {
    embed: { headline: 'span', standfirst: 'span', byline: 'span', publisher: 'span', publishedOn: 'span' },
  },
  original: {},
  block: { one: { article: 'article' }, list: { pieces: 'piece', mentions: 'mention' } },
  photo: { embed: { caption: 'span', credit: 'span' } },
  span: { one: { article: 'article' } },
  mention: { embed: { span: 'span', title: 'span' }, one: { article: 'article', person: 'person', event: 'event' } },
  person: {
    one: { description: 'description' },
    list: { aliases: 'alias', namings: 'mention' },
    page: {
      descriptions: { to: 'description' },
      quotes: { to: 'quote' },
      mentions: { to: 'mention' },
      articles: { to: 'article', edge: 'appearance' },
      events: { to: 'event', edge: 'participation' },
    },
    computed: { quotedWith: 'companion' },
  },
  alias: {},
  description: { embed: { span: 'span' }, one: { article: 'article' } },
  quote: {
    embed: { cue: 'span', source: 'source', said: 'when', occasionEvidence: 'span', readBy: 'readBy' },
    one: { article: 'article', speaker: 'person', block: 'block', occasion: 'event' },
    list: { content: 'piece', mentions: 'mention' },
    page: { about: { to: 'event', edge: 'quoteEvent' } },
  },
  piece: { embed: { span: 'span' }, one: { quote: 'quote' } },
  source: { embed: { span: 'span' } },
  readBy: {},
  event: {
    embed: { when: 'when', place: 'place' },
    one: { report: 'report' },
    list: { namings: 'mention' },
    page: {
      participants: { to: 'person', edge: 'participation' },
      quotes: { to: 'quote', edge: 'quoteEvent' },
      articles: { to: 'article', edge: 'coverage' },
      mentions: { to: 'mention' },
      reports: { to: 'report' },
    },
  },
  when: { embed: { span: 'span' } },
  place: { embed: { span: 'span' } },
  report: {
    embed: { when: 'when', place: 'place', readBy: 'readBy' },
    one: { article: 'article', event: 'event' },
    list: { groups: 'group', participants: 'participation' },
  },
  group: { embed: { span: 'span' } },
  appearance: { embed: { span: 'span' } },
  coverage: { embed: { span: 'span' } },
  participation: { embed: { span: 'span' }, one: { person: 'person' } },
  quoteEvent: { embed: { span: 'span' } },
  hit: { one: { article: 'article', person: 'person', quote: 'quote', event: 'event' } },
  suggestion: { one: { person: 'person', event: 'event' } },
  facet: { one: { person: 'person', event: 'event' } },
  bucket: {},
  companion: { one: { person: 'person' } },
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
  tombstone: {},
} as const satisfies Record<EntityName, EntityShape>;

type Graph = typeof graph;
type Part<E extends EntityName, K extends keyof EntityShape> = Graph[E] extends { readonly [P in K]: infer R }
  ? R
  : object;

export type Embeds<E extends EntityName> = Part<E, 'embed'>;
export type Ones<E extends EntityName> = Part<E, 'one'>;
export type Lists<E extends EntityName> = Part<E, 'list'>;
export type Pages<E extends EntityName> = Part<E, 'page'>;

/** The entity's shape with its parts spelt out, for code that goes by name. */
export function shapeOf(entity: EntityName): Required<EntityShape> {
  return { embed: {}, one: {}, list: {}, page: {}, computed: {}, ...graph[entity] };
}

/**
 * The orders a list of an entity can have, with the type of the key it sorts by. The key never is null, and a row's own
 * key breaks ties. Undated rows come last both ways.
 */
export const orders = {
  article: {
    PUBLISHED_ON: 'text',
    UPDATED_AT: 'text',
    HEADLINE: 'text',
    WORD_COUNT: 'number',
    QUOTE_COUNT: 'number',
    RELEVANCE: 'number',
  },
  person: { NAME: 'text', QUOTE_COUNT: 'number', ARTICLE_COUNT: 'number', RELEVANCE: 'number' },
  quote: { POSITION: 'number', PUBLISHED_ON: 'text', SAID: 'text', CONFIDENCE: 'number', RELEVANCE: 'number' },
  event: { WHEN: 'text', NAME: 'text', ARTICLE_COUNT: 'number', QUOTE_COUNT: 'number', RELEVANCE: 'number' },
  mention: { POSITION: 'number', PUBLISHED_ON: 'text' },
  description: { PUBLISHED_ON: 'text' },
  report: { PUBLISHED_ON: 'text' },
  hit: { RELEVANCE: 'number' },
  change: { SEQUENCE: 'number' },
} as const;

/** The orders by a number of related rows, and the relation whose rows they count. */
export const countOrders: {
  readonly [E in OrderedEntity]?: Readonly<Record<string, { readonly relation: string; readonly of: EntityName }>>;
} = {
  article: { QUOTE_COUNT: { relation: 'quotes', of: 'quote' } },
  person: {
    QUOTE_COUNT: { relation: 'quotes', of: 'quote' },
    ARTICLE_COUNT: { relation: 'articles', of: 'article' },
  },
  event: {
    ARTICLE_COUNT: { relation: 'articles', of: 'article' },
    QUOTE_COUNT: { relation: 'quotes', of: 'quote' },
  },
};

/** What the rows of a list can be counted by, with the entity that each group is of where it is of one. */
export const facets = {
  article: {
    PUBLISHER: null,
    SECTION: null,
    LANGUAGE: null,
    PERSON: 'person',
    SPEAKER: 'person',
    EVENT: 'event',
    PLACE: null,
  },
  person: { EVENT: 'event' },
  quote: {
    SPEAKER: 'person',
    QUOTE_KIND: null,
    SOURCE_KIND: null,
    CUE: null,
    PUBLISHER: null,
    EVENT: 'event',
    OCCASION: 'event',
    MENTIONED: 'person',
  },
  event: { EVENT_KIND: null, PLACE: null, PARTICIPANT: 'person' },
} as const satisfies Record<string, Readonly<Record<string, 'person' | 'event' | null>>>;

export type FacetedEntity = keyof typeof facets;

/** The dates by which the rows of a list can be counted over time. */
export const timelines = {
  article: ['PUBLISHED_ON', 'UPDATED_AT'],
  quote: ['PUBLISHED_ON', 'SAID'],
  event: ['WHEN'],
} as const satisfies Record<string, readonly string[]>;

export type DatedEntity = keyof typeof timelines;

/** The entities that words find. */
export const searched = ['article', 'person', 'quote', 'event'] as const;

export type OrderedEntity = keyof typeof orders;
export type Direction = 'ASC' | 'DESC';
