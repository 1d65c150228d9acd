/**
 * Maps names of the data model to names of columns: `publishedOn` is `published_on`, the key of a to-one relation `speaker` is
 * in `speaker_id`, and the columns of an embed begin with its name. The types list the columns of each entity; the functions
 * map the names while a statement is written. The exceptions are listed in this file.
 */
import type { Columns } from '../../../schema/query/columns.ts';
import type { Embeds, EntityName, Ones } from '../../../schema/query/data-model.ts';

type Snake<S> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : '';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns with another name than in the model. A `key` is always the `id`. */
const renamed = {
  original: { base64: 'bytes' },
  revision: {
    number: 'revision',
    // A revision that arrived after a newer one was never the current one, and ends none.
    servedUntil:
      'case when $.is_late = 1 then $.served_from else (select min(n.served_from) from source n where n.article_id = $.article_id and n.revision > $.revision and n.is_late = 0) end',
  },
  block: { index: 'position' },
  change: { type: 'entity', nodeKey: 'node_id', changedAt: 'at' },
  tombstone: { successor: 'successor_id', type: 'entity' },
} as const satisfies { readonly [E in EntityName]?: { readonly [C in keyof Columns[E]]?: string } };

/** Embeds whose columns do not begin with the name of the embed. A span belongs to the row or the embed around it. */
const prefixes = { span: '', evidence: '', occasionEvidence: 'occasion_', provenance: 'read_by_' } as const;

/** Relations whose key is in a column of another name. */
const keys = { original: 'source_id', account: 'report_id' } as const;

type Renamed = typeof renamed;
/** The name in the table of a column of the entity. */
export type ColumnName<E, C> = E extends keyof Renamed
  ? C extends keyof Renamed[E]
    ? Renamed[E][C] & string
    : PlainName<C>
  : PlainName<C>;
type PlainName<C> = C extends 'key' ? 'id' : Snake<C>;
type Prefix<P extends string, N> = N extends keyof typeof prefixes ? `${P}${(typeof prefixes)[N]}` : `${P}${Snake<N>}_`;
type KeyName<N> = N extends keyof typeof keys ? (typeof keys)[N] : `${Snake<N>}_id`;

/** The columns of a row of the entity and of its embeds. */
type Parts<E extends EntityName, P extends string> =
  | { [C in keyof Columns[E]]: `${P}${ColumnName<E, C>}` }[keyof Columns[E]]
  | {
      [N in keyof Embeds<E>]: Embeds<E>[N] extends EntityName ? Parts<Embeds<E>[N], Prefix<P, N>> : never;
    }[keyof Embeds<E>];

/** The columns of a row of the entity and of its embeds, and the keys of its to-one relations. */
export type Held<E extends EntityName> =
  | Parts<E, ''>
  | (E extends 'change' | 'tombstone' ? never : KeyName<Exclude<keyof Ones<E>, Nearest<E>>>);

/** Relations to the nearest row of the same person in the same article, which no column holds. */
type Nearest<E> = E extends 'mention' ? 'description' : E extends 'description' ? 'mention' : never;

/** The two sort keys of a date: one per direction, each of which sorts undated rows last. */
export type Dated<Name extends string> = `${Name}_${'asc' | 'desc'}`;

/** The column that is null if and only if the embed is absent; null for an embed that is always there. */
const present: { readonly [E in Embedded]: keyof Columns[E] | null } = {
  articleEvidence: null,
  rights: null,
  machineUse: 'permission',
  provenance: null,
  span: 'start',
  edtfDate: 'edtf',
  place: 'name',
  source: 'kind',
};

type Embedded = { [E in EntityName]: Embeds<E>[keyof Embeds<E>] }[EntityName] & EntityName;

/** The names of a row's columns, embeds and relations in SQL: a column, or an expression in which `$` is the alias of the row. */
export interface RowMap {
  column(name: string): string;
  embed(name: string, entity: EntityName): RowMap & { readonly present: string | null };
  /** The key of a to-one relation. */
  one(name: string): string;
}

/**
 * The row map of an entity. `articleKey` is the column with the key of the article that the embedded spans belong to; `computed` has
 * expressions in the place of columns.
 */
export function rowMap(
  entity: EntityName,
  articleKey = 'article_id',
  toOne: Names = {},
  computed: Names = {},
  prefix = '',
): RowMap {
  const names: Names = renamedOf[entity] ?? {};
  const column = (name: string) => `${prefix}${names[name] ?? snake(name)}`;
  return {
    column: (name) => (name === 'key' ? 'id' : (computed[column(name)] ?? column(name))),
    embed: (name, inner) => {
      const map = rowMap(inner, articleKey, toOne, computed, `${prefix}${prefixesOf[name] ?? `${snake(name)}_`}`);
      const present = presentOf[inner] ?? null;
      return { ...map, present: present === null ? null : map.column(present) };
    },
    one: (name) => toOne[name] ?? (name === 'article' ? articleKey : (keysOf[name] ?? `${snake(name)}_id`)),
  };
}

type Names = Readonly<Record<string, string>>;

// The same records, for lookups by any string.
const renamedOf: { readonly [E in EntityName]?: Names } = renamed;
const prefixesOf: Names = prefixes;
const keysOf: Names = keys;
const presentOf: { readonly [E in EntityName]?: string | null } = present;
