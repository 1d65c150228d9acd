/**
 * How the model's words are spelt in the tables: `publishedOn` is `published_on`, a relation `speaker` to one row is kept in
 * `speaker_id`, and the columns of an embed begin with its name. The types say of each entity which columns hold its rows, the
 * functions say the same while a statement is written; what is spelt otherwise stands here.
 */
import type { Columns, Embeds, EntityName, Ones } from '../../../schema/query/data-model.ts';

type Snake<S> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : '';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns that are not called as the model calls them; a `key` is always the `id`. */
const renamed = {
  original: { base64: 'bytes' },
  revision: {
    number: 'revision',
    // One that came after a newer one was not current at any moment.
    servedUntil:
      'case when $.is_late = 1 then $.served_from else (select min(n.served_from) from source n where n.article_id = $.article_id and n.revision > $.revision and n.is_late = 0) end',
  },
  block: { index: 'position' },
  change: { type: 'entity', nodeKey: 'node_id', changedAt: 'at' },
  tombstone: { successor: 'successor_id', type: 'entity' },
} as const satisfies { readonly [E in EntityName]?: { readonly [C in keyof Columns[E]]?: string } };

/** Embeds whose columns do not begin with their own name: a span is that of the row or of the embed that it is in. */
const prefixes = { span: '', evidence: '', occasionEvidence: 'occasion_', provenance: 'read_by_' } as const;

/** Relations that are not kept in a column called after them. */
const keys = { original: 'source_id', account: 'report_id' } as const;

type Renamed = typeof renamed;
/** How a column of the entity is called in its table. */
export type ColumnName<E, C> = E extends keyof Renamed
  ? C extends keyof Renamed[E]
    ? Renamed[E][C] & string
    : PlainName<C>
  : PlainName<C>;
type PlainName<C> = C extends 'key' ? 'id' : Snake<C>;
type Prefix<P extends string, N> = N extends keyof typeof prefixes ? `${P}${(typeof prefixes)[N]}` : `${P}${Snake<N>}_`;
type KeyName<N> = N extends keyof typeof keys ? (typeof keys)[N] : `${Snake<N>}_id`;

/** The columns that hold a row of the entity, with its embeds. */
type Parts<E extends EntityName, P extends string> =
  | { [C in keyof Columns[E]]: `${P}${ColumnName<E, C>}` }[keyof Columns[E]]
  | {
      [N in keyof Embeds<E>]: Embeds<E>[N] extends EntityName ? Parts<Embeds<E>[N], Prefix<P, N>> : never;
    }[keyof Embeds<E>];

/** The columns that hold a row of the entity, with its embeds and the keys of the rows that it leads to. */
export type Held<E extends EntityName> =
  | Parts<E, ''>
  | (E extends 'change' | 'tombstone' ? never : KeyName<keyof Ones<E>>);

/** The sort keys of a date, which put undated rows last in either direction. */
export type Dated<Name extends string> = `${Name}_${'asc' | 'desc'}`;

/** The column that is null exactly where an embed is absent; null for what never is. */
const present: { readonly [E in Embedded]: keyof Columns[E] | null } = {
  articleEvidence: null,
  provenance: null,
  span: 'start',
  edtfDate: 'edtf',
  place: 'name',
  source: 'kind',
};

type Embedded = { [E in EntityName]: Embeds<E>[keyof Embeds<E>] }[EntityName] & EntityName;

/** How one row's columns, embeds and relations are spelt. A name is a column's, or an expression in which `$` stands for the row. */
export interface RowMap {
  column(name: string): string;
  embed(name: string, entity: EntityName): RowMap & { readonly present: string | null };
  /** Where the key of the row stands that a relation leads to. */
  one(name: string): string;
}

/** A row of the entity. `articleKey` is where the key of the article stands in which what is embedded is to be found. */
export function rowMap(entity: EntityName, articleKey = 'article_id', toOne: Names = {}, prefix = ''): RowMap {
  const names: Names = renamedOf[entity] ?? {};
  return {
    column: (name) => (name === 'key' ? 'id' : `${prefix}${names[name] ?? snake(name)}`),
    embed: (name, inner) => {
      const map = rowMap(inner, articleKey, toOne, `${prefix}${prefixesOf[name] ?? `${snake(name)}_`}`);
      const told = presentOf[inner] ?? null;
      return { ...map, present: told === null ? null : map.column(told) };
    },
    one: (name) => toOne[name] ?? (name === 'article' ? articleKey : (keysOf[name] ?? `${snake(name)}_id`)),
  };
}

type Names = Readonly<Record<string, string>>;

// The same tables, for code that goes by name.
const renamedOf: { readonly [E in EntityName]?: Names } = renamed;
const prefixesOf: Names = prefixes;
const keysOf: Names = keys;
const presentOf: { readonly [E in EntityName]?: string | null } = present;
