/**
 * The selection of one root field, in the names of the data model: a tree of columns and relations. Its *shape* (which
 * columns, relations, orders and filters) is apart from its *values*: every value a client sent stands in a list of
 * parameters and the tree only holds its place there. Two operations of one shape are one statement.
 */
import type { Columns } from './columns.ts';
import {
  type ComputedLists,
  type Direction,
  type Embeds,
  type EntityName,
  type Lists,
  type NameOf,
  type Ones,
  shapeOf,
} from './data-model.ts';
import type { Filter, Param } from './filter.ts';

/** The keys that a row is sorted by and its own key, as a cursor holds them. */
export interface CursorParams {
  readonly sorts: readonly Param[];
  readonly key: Param;
}

/** One key that rows are sorted by. */
export interface SortKey {
  readonly field: string;
  readonly direction: Direction;
  /** Where it is a number of related rows: which of them count; all where null. */
  readonly countFilter: Filter | null;
}

/** Which rows a page has. `size` is one more than the client asked for: the extra row shows that there are more. */
export interface PageArgs {
  /** The first key decides, the next among equal ones; among rows of equal keys the row's own, in the last one's direction. */
  readonly orderBy: readonly SortKey[];
  readonly backward: boolean;
  readonly size: Param;
  readonly after: CursorParams | null;
  readonly before: CursorParams | null;
  readonly filter: Filter | null;
  /** What the rows are found by, and ranked by where an order is by relevance. */
  readonly search: Param | null;
  /** Of rows of several kinds, these; null where they are of one. */
  readonly kinds: readonly EntityName[] | null;
  /** Of quotes and events, whether those that a human rejected are asked for: among the others, or alone. No other list has any. */
  readonly rejected: RejectedRows;
  /** Whether of articles and quotes that say the same only the first published is listed and counted. */
  readonly distinct: boolean;
}

export type RejectedRows = 'none' | 'also' | 'only';

/** Spans of the calendar that a timeline counts in. */
export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The rows of a whole list counted by something they have, the page's cursors left out: facets, and timelines by `unit`. */
export interface Aggregation {
  readonly by: string;
  readonly unit: TimeUnit | null;
  /** Of a timeline: whether a date that no interval holds whole is counted, as an interval of its own. */
  readonly includesUncertain: boolean;
  readonly size: Param;
  readonly rows: Selection;
  /** The page whose list is counted. */
  readonly page: Page;
  /** Some of the rows that were counted under each group, by keys as pages have them. */
  readonly groupRows: Map<string, GroupRows>;
}

export interface GroupRows {
  readonly size: Param;
  readonly node: Selection;
}

/** A computed list, its first `size` rows. `params` are the inputs of the computation. */
export interface Computed {
  readonly name: string;
  readonly size: Param;
  readonly params: readonly Param[];
  readonly kinds: readonly EntityName[] | null;
  readonly rows: Selection;
}

export interface Page {
  readonly relation: string;
  readonly args: PageArgs;
  readonly node: Selection;
  readonly edge: Selection | null;
  readonly aggregations: Map<string, Aggregation>;
  wantsRows: boolean;
  wantsTotal: boolean;
}

/** Rows looked up by values of one unique column, without a parent: by the `values` of an array, or by a single one. */
export interface Lookup {
  readonly by: string;
  readonly values: Param;
  readonly single: boolean;
  readonly rows: Selection;
}

/** A column that has another value in each row, or a key of an article's publisher. */
export type LookupKey = NameOf<Columns[EntityName]> | 'externalId';

/** What to read from the rows of an entity: a name that the data model does not have does not compile. */
export class Selection<E extends EntityName = EntityName> {
  readonly entity: E;
  readonly columns = new Set<string>();
  readonly embeds = new Map<string, Selection>();
  readonly toOne = new Map<string, Selection>();
  readonly lists = new Map<string, Selection>();
  readonly pages = new Map<string, Page>();
  readonly lookups = new Map<string, Lookup>();
  readonly computed = new Map<string, Computed>();
  /** Cost of its fields beside the row, in rows: a long value is serialized, or searched, once for each field that selects it. */
  work = 0;
  readonly #answered = new Set<unknown>();

  #shape: string | null = null;

  constructor(entity: E) {
    this.entity = entity;
  }

  /** A key that is equal for selections that differ only in values. Nothing may be added to the selection after the first access. */
  get shape(): string {
    this.#shape ??= selectionShape(this);
    return this.#shape;
  }

  /** Records that a field reads from this selection: its `work`, and one row more for each further alias. */
  answer(field: unknown, work = 0): void {
    this.work += work + (this.#answered.has(field) ? 1 : 0);
    this.#answered.add(field);
  }

  column(...names: readonly NameOf<Columns[E]>[]): this {
    for (const name of names) this.columns.add(name);
    return this;
  }

  embed<N extends NameOf<Embeds<E>>>(name: N): Selection<To<Embeds<E>, N>> {
    return into(this.embeds, name, shapeOf(this.entity).embed[name]);
  }

  one<N extends NameOf<Ones<E>>>(name: N): Selection<To<Ones<E>, N>> {
    return into(this.toOne, name, shapeOf(this.entity).one[name]);
  }

  list<N extends NameOf<Lists<E>>>(name: N): Selection<To<Lists<E>, N>> {
    return into(this.lists, name, shapeOf(this.entity).list[name]);
  }

  /** The embed, one or list of that name, whichever it is. */
  follow(name: string): Selection {
    const shape = shapeOf(this.entity);
    if (name in shape.embed) return into(this.embeds, name, shape.embed[name]);
    return name in shape.one ? into(this.toOne, name, shape.one[name]) : into(this.lists, name, shape.list[name]);
  }

  /** The page under `key`, which stands for the relation and its arguments; `makeArgs` is called for a new one. */
  page(key: string, relation: string, makeArgs: () => PageArgs): Page {
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const target = shapeOf(this.entity).page[relation];
    if (target === undefined) throw new Error(`"${this.entity}" has no page "${relation}"`);
    const edge = target.edge === undefined ? null : new Selection(target.edge);
    const page: Page = {
      relation,
      args: makeArgs(),
      node: new Selection(target.to),
      edge,
      aggregations: new Map(),
      wantsRows: false,
      wantsTotal: false,
    };
    this.pages.set(key, page);
    return page;
  }

  /** The computed list under `key`, which stands for its name and its arguments; `make` is called for a new one. */
  compute(key: string, name: NameOf<ComputedLists<E>>, make: () => Omit<Computed, 'name' | 'rows'>): Computed {
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    const entity = shapeOf(this.entity).computed[name];
    if (entity === undefined) throw new Error(`"${this.entity}" has no computed list "${name}"`);
    const made = { ...make(), name, rows: new Selection(entity) };
    this.computed.set(key, made);
    return made;
  }

  lookup(key: string, entity: EntityName, by: LookupKey, values: () => Param, single = false): Selection {
    const known = this.lookups.get(key);
    if (known !== undefined) return known.rows;
    const lookup: Lookup = { by, values: values(), single, rows: new Selection(entity) };
    this.lookups.set(key, lookup);
    return lookup.rows;
  }

  /** Whether it selects rows of this entity. */
  isOf<T extends EntityName>(entity: T): this is Selection<T> {
    const own: EntityName = this.entity;
    return own === entity;
  }
}

/** The entity that a relation leads to. */
type To<Relations, N> = Relations extends unknown
  ? N extends keyof Relations
    ? Relations[N] & EntityName
    : never
  : never;

function into<T extends EntityName>(
  map: Map<string, Selection>,
  name: string,
  entity: EntityName | undefined,
): Selection<T> {
  if (entity === undefined) throw new Error(`no relation "${name}"`);
  const found = map.get(name) ?? new Selection(entity);
  map.set(name, found);
  // The caller's type and the entity are both what the graph has under the name.
  return found as Selection<T>;
}

/** A selection's shape as a string: equal for two selections that differ in nothing but the values of their parameters. */
function selectionShape(selection: Selection): string {
  const parts = [selection.entity, '(', [...selection.columns].join(',')];
  for (const [kind, map] of [
    ['~', selection.embeds],
    ['.', selection.toOne],
    ['*', selection.lists],
  ] as const) {
    for (const [name, inner] of map) parts.push(kind, name, selectionShape(inner));
  }
  for (const lookup of selection.lookups.values()) {
    parts.push(lookup.single ? '!' : '?', lookup.by, String(lookup.values.param), selectionShape(lookup.rows));
  }
  for (const [key, page] of selection.pages) parts.push('#', key, pageShape(page));
  for (const [key, { rows, ...list }] of selection.computed) {
    parts.push('=', key, JSON.stringify(list), selectionShape(rows));
  }
  parts.push(')');
  return parts.join(' ');
}

function pageShape(page: Page): string {
  const { args } = page;
  return [
    page.relation,
    JSON.stringify(args),
    page.wantsRows ? selectionShape(page.node) + (page.edge === null ? '' : selectionShape(page.edge)) : '-',
    page.wantsTotal ? 'total' : '',
    ...[...page.aggregations].map(([key, aggregation]) => aggregationShape(key, aggregation)),
  ].join(' ');
}

function aggregationShape(key: string, aggregation: Aggregation): string {
  const { by, unit, includesUncertain, size: most, rows, groupRows } = aggregation;
  const inner = [...groupRows].map(([name, { size, node }]) => `${name} ${size.param} ${selectionShape(node)}`);
  return [
    '%',
    key,
    by,
    unit ?? '',
    includesUncertain ? '~' : '',
    String(most.param),
    selectionShape(rows),
    ...inner,
  ].join(' ');
}
