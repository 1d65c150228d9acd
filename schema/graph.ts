/**
 * What a store holds, in the model's words: each entity with the columns a field may read and the relations it may
 * follow. A store maps these words to its own tables; a field of the schema can only name what stands here.
 *
 * - an *embed* is part of its owner's row (a quote's `source`), null where the row has none;
 * - *one* is another row, or null; a *list* is loaded whole, in its own order, so only what one article bounds may be one;
 * - a *page* is cut by `first`/`after`, ordered and filtered; `edge` is the entity of the link itself.
 */
import type { BlockKind, EventKind, MentionKind, QuoteKind, ReadBy, SourceKind } from './model.ts';

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
  event: { key: number; slug: string; name: string; kind: EventKind };
  when: { edtf: string; earliest: string | null; latest: string | null };
  place: { name: string };
  report: { key: number; name: string; kind: EventKind; confidence: number; review: ReviewState };
  group: { key: number };
  appearance: { mentionCount: number; quoteCount: number };
  coverage: { mentionCount: number };
  participation: object;
  quoteEvent: { relation: QuoteEventRelation };
}

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
}

const graph = {
  query: {
    page: {
      articles: { to: 'article' },
      people: { to: 'person' },
      quotes: { to: 'quote' },
      events: { to: 'event' },
    },
  },
  article: {
    embed: { evidence: 'articleEvidence' },
    one: { original: 'original' },
    list: { blocks: 'block', photos: 'photo' },
    page: {
      quotes: { to: 'quote' },
      people: { to: 'person', edge: 'appearance' },
      events: { to: 'event', edge: 'coverage' },
      mentions: { to: 'mention' },
    },
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
    list: { aliases: 'alias' },
    page: {
      descriptions: { to: 'description' },
      quotes: { to: 'quote' },
      mentions: { to: 'mention' },
      articles: { to: 'article', edge: 'appearance' },
      events: { to: 'event', edge: 'participation' },
    },
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
  return { embed: {}, one: {}, list: {}, page: {}, ...graph[entity] };
}

/**
 * The orders a list of an entity can have, with the type of the key it sorts by. The key never is null, and a row's own
 * key breaks ties. Undated rows come last both ways.
 */
export const orders = {
  article: { PUBLISHED_ON: 'text', HEADLINE: 'text' },
  person: { NAME: 'text', QUOTE_COUNT: 'number' },
  quote: { POSITION: 'number', PUBLISHED_ON: 'text', SAID: 'text' },
  event: { WHEN: 'text', NAME: 'text', ARTICLE_COUNT: 'number' },
  mention: { POSITION: 'number', PUBLISHED_ON: 'text' },
  description: { PUBLISHED_ON: 'text' },
  report: { PUBLISHED_ON: 'text' },
} as const;

export type OrderedEntity = keyof typeof orders;
export type Direction = 'ASC' | 'DESC';
