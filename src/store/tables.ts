/**
 * Where the model's words live in the tables: the one place that knows both. Every name here is ours; nothing of a
 * client's ever becomes part of a statement's text.
 */
import type { EntityName } from '../../schema/graph.ts';
import type { NodeEntity } from '../../schema/node-entity.ts';
import type { OrderedEntity } from '../../schema/orders.ts';

/** The model's columns, embeds and relations of one row, as columns of its table. */
export interface RowMap {
  /** The model's name of a column → the table's. */
  readonly columns: Readonly<Record<string, string>>;
  /** The column that is null exactly where an embed is absent; null for one that never is. */
  readonly present?: string | null;
  readonly embeds?: Readonly<Record<string, RowMap>>;
  /** A relation to one row → the column that holds its key. */
  readonly ones?: Readonly<Record<string, string>>;
}

/** A list: the rows of `entity` whose `parent` column is this row's id, or those that a `through` table leads to. */
interface ListMap {
  readonly parent: string;
  readonly order: string;
  readonly through?: { readonly table: string; readonly child: string };
  /** Where only so many of the newest rows of each parent are taken, and only those that are as `where` says. */
  readonly newest?: { readonly limit: number; readonly where: string };
}

/** A page: as a list, but where it goes over a link table that table has an id, sort keys and maybe an edge of its own. */
export interface PageMap {
  readonly parent: string;
  readonly link?: {
    readonly table: string;
    readonly child: string;
    readonly edge: RowMap;
    /** Columns of the rows it leads to that it has too, each under the same name. */
    readonly copies?: readonly string[];
  };
  /** Sort keys that stand in the link table. */
  readonly linkOrders?: Readonly<Record<string, OrderColumns>>;
}

/** The column to sort by, one for each direction where the place of undated rows depends on it. */
export interface OrderColumns {
  readonly ASC: string;
  readonly DESC: string;
}

export interface Table extends RowMap {
  readonly table: string;
  readonly lists?: Readonly<Record<string, ListMap>>;
  readonly pages?: Readonly<Record<string, PageMap>>;
}

const both = (column: string): OrderColumns => ({ ASC: column, DESC: column });
const dated = (column: string): OrderColumns => ({ ASC: `${column}_asc`, DESC: `${column}_desc` });

const span = (prefix: string, article = 'article_id'): RowMap => ({
  columns: { start: `${prefix}start`, end: `${prefix}end`, exact: `${prefix}exact` },
  present: `${prefix}start`,
  ones: { article },
});

const when = (prefix: string, article = 'article_id'): RowMap => ({
  columns: { edtf: `${prefix}edtf`, earliest: `${prefix}earliest`, latest: `${prefix}latest` },
  present: `${prefix}edtf`,
  embeds: { span: span(prefix, article) },
});

const place = (article = 'article_id'): RowMap => ({
  columns: { name: 'place_name' },
  present: 'place_name',
  embeds: { span: span('place_', article) },
});

const readBy: RowMap = {
  columns: { kind: 'read_by_kind', name: 'read_by_name', version: 'read_by_version' },
  present: null,
};

const appearance: RowMap = {
  columns: { mentionCount: 'mention_count', quoteCount: 'quote_count' },
  embeds: { span: span('') },
};
const coverage: RowMap = { columns: { isMain: 'is_main', mentionCount: 'mention_count' }, embeds: { span: span('') } };
const participation: RowMap = { columns: {}, embeds: { span: span('') } };
const quoteEvent: RowMap = { columns: { relation: 'relation' }, embeds: { span: span('') } };

/** What someone or something is called, not "he" or "it": as many as they are searched by. */
const newest = { limit: 20, where: "kind <> 'PRONOUN'" } as const;

/** The key of a change's node where it is of that entity; `$` stands for the change. */
const nodeOf = (entity: string): string => `case when $.entity = '${entity}' then $.node_id end`;

/** The key of what answers in the place of a change's node, where that is of the entity and was merged into another. */
const successorOf = (entity: string): string =>
  `case when $.entity = '${entity}' and $.kind = 'WITHDRAWN' then (select m.successor_id from tombstone m where m.id = $.node_id) end`;

const tables = {
  article: {
    table: 'article',
    columns: {
      key: 'id',
      slug: 'slug',
      headline: 'headline',
      standfirst: 'standfirst',
      byline: 'byline',
      publisher: 'publisher',
      section: 'section',
      language: 'language',
      url: 'url',
      publishedOn: 'published_on',
      publishedAt: 'published_at',
      updatedAt: 'updated_at',
      revision: 'revision',
      wordCount: 'word_count',
      textSha256: 'text_sha256',
      text: 'text',
    },
    embeds: {
      evidence: {
        columns: {},
        present: null,
        embeds: {
          headline: span('headline_', 'id'),
          standfirst: span('standfirst_', 'id'),
          byline: span('byline_', 'id'),
          publisher: span('publisher_', 'id'),
          publishedOn: span('published_on_', 'id'),
        },
      },
    },
    ones: { original: 'source_id', mainEvent: 'main_event_id' },
    lists: {
      blocks: { parent: 'article_id', order: 'position' },
      photos: { parent: 'article_id', order: 'position' },
    },
    pages: {
      quotes: { parent: 'article_id' },
      people: {
        parent: 'article_id',
        link: { table: 'article_person', child: 'person_id', edge: appearance },
        linkOrders: { NAME: both('name_key') },
      },
      events: {
        parent: 'article_id',
        link: { table: 'article_event', child: 'event_id', edge: coverage },
        linkOrders: { WHEN: dated('when') },
      },
      mentions: { parent: 'article_id' },
    },
  },
  original: {
    table: 'source',
    columns: { mediaType: 'media_type', sha256: 'sha256', byteLength: 'byte_length', base64: 'bytes' },
  },
  block: {
    table: 'block',
    columns: { kind: 'kind', index: 'position', start: 'start', end: 'end' },
    ones: { article: 'article_id' },
    lists: {
      pieces: { parent: 'block_id', order: 'start' },
      mentions: { parent: 'block_id', order: 'start' },
    },
  },
  photo: {
    table: 'photo',
    columns: { creditName: 'credit_name', url: 'url' },
    embeds: { caption: span('caption_'), credit: span('credit_') },
  },
  mention: {
    table: 'mention',
    columns: { key: 'id', kind: 'kind' },
    embeds: { span: span(''), title: span('title_') },
    ones: { article: 'article_id', person: 'person_id', event: 'event_id' },
  },
  person: {
    table: 'person',
    columns: { key: 'id', slug: 'slug', name: 'name' },
    ones: { description: 'description_id' },
    lists: {
      aliases: { parent: 'person_id', order: 'name' },
      namings: { parent: 'person_id', order: 'start', newest },
    },
    pages: {
      descriptions: { parent: 'person_id' },
      quotes: { parent: 'speaker_id' },
      mentions: { parent: 'person_id' },
      articles: {
        parent: 'person_id',
        link: { table: 'article_person', child: 'article_id', edge: appearance },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      events: {
        parent: 'person_id',
        link: { table: 'event_person', child: 'event_id', edge: participation },
        linkOrders: { WHEN: dated('when') },
      },
    },
  },
  alias: { table: 'alias', columns: { name: 'name' } },
  description: {
    table: 'description',
    columns: { exact: 'exact' },
    embeds: { span: span('') },
    ones: { article: 'article_id' },
  },
  quote: {
    table: 'quote',
    columns: { key: 'id', kind: 'kind', text: 'text', confidence: 'confidence', review: 'review' },
    embeds: {
      cue: span('cue_'),
      source: {
        columns: { kind: 'source_kind' },
        present: 'source_kind',
        embeds: { span: span('source_') },
      },
      said: when('said_'),
      occasionEvidence: span('occasion_'),
      readBy,
    },
    ones: { article: 'article_id', speaker: 'speaker_id', block: 'block_id', occasion: 'occasion_id' },
    lists: {
      content: { parent: 'quote_id', order: 'position' },
      mentions: { parent: 'quote_id', order: 'start', through: { table: 'quote_mention', child: 'mention_id' } },
    },
    pages: {
      about: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id', edge: quoteEvent } },
    },
  },
  piece: {
    table: 'piece',
    columns: { start: 'start', end: 'end' },
    embeds: { span: span('') },
    ones: { quote: 'quote_id' },
  },
  event: {
    table: 'event',
    columns: { key: 'id', slug: 'slug', name: 'name', kind: 'kind', status: 'status' },
    embeds: { when: when('when_', 'report_article_id'), place: place('report_article_id') },
    ones: { report: 'report_id' },
    lists: { namings: { parent: 'event_id', order: 'start', newest } },
    pages: {
      participants: {
        parent: 'event_id',
        link: { table: 'event_person', child: 'person_id', edge: participation },
        linkOrders: { NAME: both('name_key') },
      },
      quotes: {
        parent: 'event_id',
        link: { table: 'quote_event', child: 'quote_id', edge: quoteEvent, copies: ['speaker_id'] },
        linkOrders: { PUBLISHED_ON: dated('published'), SAID: dated('said') },
      },
      articles: {
        parent: 'event_id',
        link: { table: 'article_event', child: 'article_id', edge: coverage },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      mentions: { parent: 'event_id' },
      reports: { parent: 'event_id' },
    },
  },
  report: {
    table: 'report',
    columns: {
      key: 'id',
      name: 'name',
      kind: 'kind',
      status: 'status',
      isMain: 'is_main',
      confidence: 'confidence',
      review: 'review',
    },
    embeds: { when: when('when_'), place: place(), readBy },
    ones: { article: 'article_id', event: 'event_id' },
    lists: {
      groups: { parent: 'report_id', order: 'start' },
      participants: { parent: 'report_id', order: 'start' },
    },
  },
  hit: {
    table: 'hit',
    columns: { key: 'id', score: 'score' },
    ones: { article: 'article_id', person: 'person_id', quote: 'quote_id', event: 'event_id' },
  },
  change: {
    table: 'change',
    columns: { key: 'id', type: 'entity', kind: 'kind', at: 'at', nodeKey: 'node_id' },
    ones: {
      article: nodeOf('article'),
      person: nodeOf('person'),
      quote: nodeOf('quote'),
      event: nodeOf('event'),
      successorPerson: successorOf('person'),
      successorEvent: successorOf('event'),
    },
  },
  tombstone: { table: 'tombstone', columns: { key: 'id', successor: 'successor_id' } },
  group: { table: 'participant_group', columns: { key: 'id' }, embeds: { span: span('') } },
  participation: {
    table: 'participant',
    columns: {},
    embeds: { span: span('') },
    ones: { person: 'person_id' },
  },
} as const satisfies Partial<Record<EntityName, Table>>;

/** Where each order of an entity is kept in its own table. */
export const orderColumns: { readonly [E in OrderedEntity]: Readonly<Record<string, OrderColumns>> } = {
  article: {
    PUBLISHED_ON: dated('published'),
    UPDATED_AT: dated('updated'),
    HEADLINE: both('headline_key'),
    WORD_COUNT: both('word_count'),
    QUOTE_COUNT: both('quote_count'),
  },
  person: { NAME: both('name_key'), QUOTE_COUNT: both('quote_count'), ARTICLE_COUNT: both('article_count') },
  quote: {
    POSITION: both('start'),
    PUBLISHED_ON: dated('published'),
    SAID: dated('said'),
    CONFIDENCE: both('confidence'),
  },
  event: {
    WHEN: dated('when'),
    NAME: both('name_key'),
    ARTICLE_COUNT: both('article_count'),
    QUOTE_COUNT: both('quote_count'),
  },
  mention: { POSITION: both('start'), PUBLISHED_ON: dated('published') },
  description: { PUBLISHED_ON: dated('published') },
  report: { PUBLISHED_ON: dated('published') },
  hit: { RELEVANCE: both('score') },
  change: { SEQUENCE: both('id') },
};

/** The rows that `tally-sql.ts` and `computed-sql.ts` work out. */
export const computedRows = {
  of(entity: EntityName): RowMap {
    const found = computed[entity];
    if (found === undefined) throw new Error(`"${entity}" is not worked out`);
    return found;
  },
  /** What two articles share: the links to it, and where it is kept. */
  shared: {
    people: { link: 'article_person', child: 'person_id', table: 'person' },
    events: { link: 'article_event', child: 'event_id', table: 'event' },
  } as Readonly<Record<string, { readonly link: string; readonly child: string; readonly table: string }>>,
};

const computed: { readonly [E in EntityName]?: RowMap } = {
  facet: { columns: { value: 'g', count: 't' }, ones: { person: 'g', event: 'g' } },
  bucket: { columns: { start: 'g', count: 't' } },
  companion: { columns: { articleCount: 's' }, ones: { person: 'person_id' } },
  relatedArticle: { columns: { key: 'k', score: 's' }, ones: { article: 'k' } },
  suggestion: { columns: { score: 'shared' }, ones: { person: 'person_id', event: 'event_id' } },
};

/** What has a global id; the keys of all of them are drawn from one space. */
export const nodes = ['article', 'person', 'quote', 'event'] as const satisfies readonly NodeEntity[];

export const isNode = (entity: EntityName): entity is NodeEntity => nodes.some((node) => node === entity);

/** The table of an entity. Throws for one that is only ever part of another's row. */
export function tableOf(entity: EntityName): Table {
  if (!(entity in tables)) throw new Error(`"${entity}" has no table`);
  const all: Readonly<Partial<Record<EntityName, Table>>> = tables;
  const found = all[entity];
  if (found === undefined) throw new Error(`"${entity}" has no table`);
  return found;
}

/** A column of a row, or what is worked out from some of them: there `$` stands for the row. */
export const expression = (alias: string, name: string): string =>
  name.includes('$') ? name.replaceAll('$', alias) : `${alias}.${column(name)}`;

/** `end` is a word of SQL. */
export const column = (name: string): string => (name === 'end' ? '"end"' : name);

export function missing(entity: EntityName, name: string): never {
  throw new Error(`the tables have no "${name}" of "${entity}"`);
}
