/**
 * Maps the relations of the data model to tables. Only names from this file become part of a statement's text, never input of a
 * client. Columns are named as in `spelling.ts` unless this file says otherwise.
 */
import type { EntityName, Lists, Ones, Pages } from '../../../schema/query/data-model.ts';
import type { NodeEntity, RecordedEntity } from '../../../schema/query/node-entity.ts';
import type { OrderedEntity, OrderName } from '../../../schema/query/orders.ts';
import { both, dated, type OrderColumns } from './order-columns.ts';
import type { Column, TableName } from './rows.ts';
import { type RowMap, rowMap } from './spelling.ts';
import { type ColumnOf, type StoredEntity, tableNames } from './table-names.ts';

/**
 * A to-many relation without pages: the rows whose `parent` column is the id of this row, or those linked by a `through` table: by
 * their id in its column `child`, or by the columns that are `shared`.
 */
export interface ListMap {
  readonly parent: string;
  readonly order: string;
  readonly through?:
    | { readonly table: string; readonly child: string }
    | { readonly table: string; readonly shared: readonly string[] };
  /** Limits the list to the newest rows of each parent that match `where`. */
  readonly newest?: { readonly limit: number; readonly where: string };
}

/** A to-many relation with pages. A link table has an id, sort keys, and may have columns of the edge. */
export interface PageMap {
  readonly parent: string;
  readonly link?: {
    readonly table: string;
    readonly child: string;
    /** Columns of the linked rows that the link table has as well, under the same names. */
    readonly copies?: readonly string[];
  };
  /** Sort keys in the link table. */
  readonly linkOrders?: Readonly<Record<string, OrderColumns>>;
}

export interface Table {
  readonly table: string;
  readonly lists: Readonly<Record<string, ListMap>>;
  readonly pages: Readonly<Record<string, PageMap>>;
  readonly row: RowMap;
}

/** A list of `T`: the key of the parent is in its rows, or in a table between. */
type ListOf<T> =
  | { readonly parent: ColumnOf<T>; readonly order: ColumnOf<T>; readonly newest?: typeof newest }
  | {
      [L in TableName]: {
        readonly parent: Column<L>;
        readonly order: ColumnOf<T>;
        readonly through:
          | { readonly table: L; readonly child: Column<L> }
          | { readonly table: L; readonly shared: readonly (Column<L> & ColumnOf<T>)[] };
      };
    }[TableName];

type PageOf<T> =
  | { readonly parent: ColumnOf<T> }
  | {
      [L in TableName]: {
        readonly parent: Column<L>;
        readonly link: {
          readonly table: L;
          readonly child: Column<L>;
          readonly copies?: readonly (Column<L> & ColumnOf<T>)[];
        };
        readonly linkOrders?: {
          readonly [O in T extends OrderedEntity ? OrderName<T> : never]?: OrderColumns<Column<L>>;
        };
      };
    }[TableName];

type Relations<E extends EntityName> = (keyof Lists<E> extends never
  ? object
  : { readonly lists: { readonly [N in keyof Lists<E>]: ListOf<Lists<E>[N]> } }) &
  (keyof Pages<E> extends never
    ? object
    : {
        readonly pages: {
          readonly [N in keyof Pages<E>]: Pages<E>[N] extends { readonly to: infer T } ? PageOf<T> : never;
        };
      });

type Relating = { [E in StoredEntity]: keyof (Lists<E> & Pages<E>) extends never ? never : E }[StoredEntity];

/** The newest mentions by a name or a noun, not by a pronoun. The search index has the same number of them. */
const newest = { limit: 20, where: "kind <> 'PRONOUN'" } as const;

/** An appearance has what speaks of its person in its article. */
const ofAppearance = { table: 'article_person', shared: ['article_id', 'person_id'] } as const;

const relations: { readonly [E in Relating]: Relations<E> } = {
  article: {
    lists: {
      externalIds: { parent: 'article_id', order: 'position' },
      blocks: { parent: 'article_id', order: 'position' },
      authors: { parent: 'article_id', order: 'position' },
      keywords: { parent: 'article_id', order: 'position' },
      pictures: { parent: 'article_id', order: 'position' },
      links: { parent: 'article_id', order: 'start' },
      dates: { parent: 'article_id', order: 'start' },
      entries: { parent: 'article_id', order: 'position' },
      corrections: { parent: 'article_id', order: 'position' },
      allRevisions: { parent: 'article_id', order: 'revision' },
    },
    pages: {
      quotes: { parent: 'article_id' },
      people: {
        parent: 'article_id',
        link: { table: 'article_person', child: 'person_id' },
        linkOrders: { NAME: both('name_key') },
      },
      events: {
        parent: 'article_id',
        link: { table: 'article_event', child: 'event_id' },
        linkOrders: { WHEN: dated('when') },
      },
      mentions: { parent: 'article_id' },
      revisions: { parent: 'article_id' },
    },
  },
  author: {
    lists: {
      names: { parent: 'author_id', order: 'name' },
      identifiers: { parent: 'author_id', order: 'value' },
    },
    pages: {
      articles: {
        parent: 'author_id',
        link: { table: 'article_author', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
    },
  },
  publisher: {
    lists: {
      names: { parent: 'publisher_id', order: 'name' },
      domains: { parent: 'publisher_id', order: 'name' },
    },
    pages: { articles: { parent: 'published_by_id' } },
  },
  block: {
    lists: {
      pieces: { parent: 'block_id', order: 'start' },
      mentions: { parent: 'block_id', order: 'start' },
      links: { parent: 'block_id', order: 'start' },
    },
  },
  picture: {
    lists: {
      renditions: { parent: 'photo_id', order: 'position' },
    },
  },
  correction: {
    lists: {
      quotes: { parent: 'correction_id', order: 'start', through: { table: 'correction_quote', child: 'quote_id' } },
    },
  },
  person: {
    lists: {
      aliases: { parent: 'person_id', order: 'name' },
      sameAs: { parent: 'person_id', order: 'id' },
      namings: { parent: 'person_id', order: 'start', newest },
    },
    pages: {
      descriptions: { parent: 'person_id' },
      quotes: { parent: 'speaker_id' },
      mentions: { parent: 'person_id' },
      articles: {
        parent: 'person_id',
        link: { table: 'article_person', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      events: {
        parent: 'person_id',
        link: { table: 'event_person', child: 'event_id' },
        linkOrders: { WHEN: dated('when') },
      },
    },
  },
  quote: {
    lists: {
      content: { parent: 'quote_id', order: 'position' },
      alternatives: { parent: 'quote_id', order: 'position' },
      mentions: { parent: 'quote_id', order: 'start', through: { table: 'quote_mention', child: 'mention_id' } },
    },
    pages: {
      about: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id' } },
    },
  },
  event: {
    lists: {
      sameAs: { parent: 'event_id', order: 'id' },
      namings: { parent: 'event_id', order: 'start', newest },
    },
    pages: {
      participants: {
        parent: 'event_id',
        link: { table: 'event_person', child: 'person_id' },
        linkOrders: { NAME: both('name_key') },
      },
      quotes: {
        parent: 'event_id',
        link: { table: 'quote_event', child: 'quote_id', copies: ['speaker_id'] },
        linkOrders: { PUBLISHED_ON: dated('published'), SAID: dated('said') },
      },
      articles: {
        parent: 'event_id',
        link: { table: 'article_event', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      mentions: { parent: 'event_id' },
      accounts: { parent: 'event_id' },
    },
  },
  appearance: {
    lists: {
      descriptions: { parent: 'id', order: 'start', through: ofAppearance },
      mentions: { parent: 'id', order: 'start', through: ofAppearance },
    },
  },
  account: {
    lists: {
      groups: { parent: 'report_id', order: 'start' },
      participants: { parent: 'report_id', order: 'start' },
    },
  },
};

/** The key of a change's node if it is of that entity; `$` is the change. */
const nodeOf = (entity: RecordedEntity): string => `case when $.entity = '${entity}' then $.node_id end`;

/** The key of the successor of a change's node, if the node is of the entity and was merged into another. */
const successorOf = (entity: RecordedEntity): string =>
  `case when $.entity = '${entity}' and $.kind = 'DELETED' then (select m.successor_id from tombstone m where m.id = $.node_id) end`;

const changeKeys: { readonly [N in keyof Ones<'change'>]: string } = {
  article: nodeOf('article'),
  person: nodeOf('person'),
  quote: nodeOf('quote'),
  event: nodeOf('event'),
  successorPerson: successorOf('person'),
  successorEvent: successorOf('event'),
};

/** The key of the successor of a merged node; `$` is the tombstone. */
const tombstoneKeys = {
  successorPerson: "case when $.entity = 'person' then $.successor_id end",
  successorEvent: "case when $.entity = 'event' then $.successor_id end",
} as const;

/** The key of the nearest row of a table that speaks of the same person in the same article; `$` is the row. */
const nearest = (table: 'description' | 'mention'): string =>
  `(select n.id from ${table} n where n.article_id = $.article_id and n.person_id = $.person_id order by abs(n.start - $.start), n.id limit 1)`;

/** A revision of an article is a row of `source`. */
const revisionKeys = { original: 'id' } as const;

/** The spans of an event are in the article of its displayed account. */
const rows: { readonly [E in EntityName]?: RowMap } = {
  article: rowMap('article', 'id'),
  revision: rowMap('revision', 'article_id', revisionKeys),
  event: rowMap('event', 'report_article_id'),
  mention: rowMap('mention', 'article_id', { description: nearest('description') }),
  description: rowMap('description', 'article_id', { mention: nearest('mention') }),
  change: rowMap('change', 'article_id', changeKeys),
  tombstone: rowMap('tombstone', 'article_id', tombstoneKeys),
};

const names: { readonly [E in EntityName]?: string } = { ...tableNames, hit: 'hit' };
const relationsOf: { readonly [E in EntityName]?: Partial<Pick<Table, 'lists' | 'pages'>> } = relations;
const tables = new Map<EntityName, Table>();

/** The entities with a global id. No key is given twice among them. */
const nodes = ['article', 'person', 'quote', 'event', 'author', 'publisher'] as const satisfies readonly NodeEntity[];

export const isNode = (entity: EntityName): entity is NodeEntity => nodes.some((node) => node === entity);

/** The table of an entity. Throws for an entity that is only embedded in rows of others. */
export function tableOf(entity: EntityName): Table {
  const known = tables.get(entity);
  if (known !== undefined) return known;
  const table = names[entity];
  if (table === undefined) throw new Error(`"${entity}" has no table`);
  const made = { table, lists: {}, pages: {}, ...relationsOf[entity], row: rows[entity] ?? rowMap(entity) };
  tables.set(entity, made);
  return made;
}

/** A column of a row, or an expression in which `$` is the alias of the row. */
export const expression = (alias: string, name: string): string =>
  name.includes('$') ? name.replaceAll('$', alias) : `${alias}.${column(name)}`;

/** The name of a column in SQL, where `end` is a reserved word. */
export const column = (name: string): string => (name === 'end' ? '"end"' : name);

export function missing(entity: EntityName, name: string): never {
  throw new Error(`the tables have no "${name}" of "${entity}"`);
}
