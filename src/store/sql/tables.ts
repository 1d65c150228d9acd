/**
 * Maps the relations of the data model to tables. Only names from this file become part of a statement's text, never input of a
 * client. Columns are named as in `spelling.ts` unless this file says otherwise.
 */
import type { EntityName, Ones } from '../../../schema/query/data-model.ts';
import type { NodeEntity, RecordedEntity } from '../../../schema/query/node-entity.ts';
import { type ListMap, type PageMap, relations } from './relations.ts';
import type { Column } from './rows.ts';
import { type RowMap, rowMap } from './spelling.ts';
import { tableNames } from './table-names.ts';

export interface Table {
  readonly table: string;
  readonly lists: Readonly<Record<string, ListMap>>;
  readonly pages: Readonly<Record<string, PageMap>>;
  readonly row: RowMap;
}

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

/** Who read words is kept only where it is another than the reader of their article; a human has no version. */
const readers = {
  read_by_kind: `coalesce($.read_by_kind, ${ofArticle('read_by_kind')})`,
  read_by_name: `coalesce($.read_by_name, ${ofArticle('read_by_name')})`,
  read_by_version: `case when $.read_by_kind is null then ${ofArticle('read_by_version')} else $.read_by_version end`,
} as const;

/** A revision of an article is a row of `source`. */
const revisionKeys = { original: 'id' } as const;

function ofArticle(name: Column<'article'>): string {
  // Not `a`, which is the row itself where it is read in a list.
  return `(select whole.${name} from article whole where whole.id = $.article_id)`;
}

/** The spans of an event are in the article of its displayed account. */
const rows: { readonly [E in EntityName]?: RowMap } = {
  article: rowMap('article', 'id'),
  revision: rowMap('revision', 'article_id', revisionKeys),
  event: rowMap('event', 'report_article_id'),
  mention: rowMap('mention', 'article_id', { description: nearest('description') }, readers),
  description: rowMap('description', 'article_id', { mention: nearest('mention') }, readers),
  change: rowMap('change', 'article_id', changeKeys),
  tombstone: rowMap('tombstone', 'article_id', tombstoneKeys),
};

const names: { readonly [E in EntityName]?: string } = { ...tableNames, hit: 'hit' };
const relationsOf: { readonly [E in EntityName]?: Partial<Pick<Table, 'lists' | 'pages'>> } = relations;
const tables = new Map<EntityName, Table>();

/** The entities with a global id. No key is given twice among them. */
const nodes = [
  'article',
  'person',
  'quote',
  'event',
  'author',
  'publisher',
  'liveEntry',
] as const satisfies readonly NodeEntity[];

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
