/**
 * What one root field asks of the store, in the model's words: a tree of columns and relations. Its *shape* (which
 * columns, relations, orders and filters) is apart from its *values*: every value a client sent stands in a list of
 * parameters and the tree only holds its place there. Two operations of one shape are one statement.
 */
import { type Direction, type EntityName, shapeOf } from './graph.ts';

/** The place of a value in the list of parameters. */
export interface Param {
  readonly param: number;
}

export type FilterOperator = 'eq' | 'in' | 'startsWith' | 'from' | 'to';

export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly field: string; readonly operator: FilterOperator; readonly value: Param };

/** The key that a row is sorted by and its own key, as a cursor holds them. */
export interface CursorParams {
  readonly sort: Param;
  readonly key: Param;
}

/** How a page is cut. `size` is one more than the client asked for, so that the answer tells whether there are more. */
export interface Cut {
  readonly orderBy: { readonly field: string; readonly direction: Direction };
  readonly backward: boolean;
  readonly size: Param;
  readonly after: CursorParams | null;
  readonly before: CursorParams | null;
  readonly filter: Filter | null;
}

export interface Page {
  readonly relation: string;
  readonly cut: Cut;
  readonly node: Selection;
  readonly edge: Selection | null;
  wantsRows: boolean;
  wantsTotal: boolean;
}

/** Rows looked up by values of one unique column, without a parent. `values` is the place of an array. */
export interface Lookup {
  readonly by: string;
  readonly values: Param;
  readonly rows: Selection;
}

export class Selection {
  readonly entity: EntityName;
  readonly columns = new Set<string>();
  readonly embeds = new Map<string, Selection>();
  readonly ones = new Map<string, Selection>();
  readonly lists = new Map<string, Selection>();
  readonly pages = new Map<string, Page>();
  readonly lookups = new Map<string, Lookup>();

  constructor(entity: EntityName) {
    this.entity = entity;
  }

  column(...names: readonly string[]): this {
    for (const name of names) this.columns.add(name);
    return this;
  }

  embed(name: string): Selection {
    return into(this.embeds, name, shapeOf(this.entity).embed[name]);
  }

  one(name: string): Selection {
    return into(this.ones, name, shapeOf(this.entity).one[name]);
  }

  list(name: string): Selection {
    return into(this.lists, name, shapeOf(this.entity).list[name]);
  }

  /** The embed, one or list of that name, whichever it is. */
  follow(name: string): Selection {
    const shape = shapeOf(this.entity);
    if (name in shape.embed) return this.embed(name);
    return name in shape.one ? this.one(name) : this.list(name);
  }

  /** The page under `key`, which stands for the relation and its arguments; `cut` is called for a new one. */
  page(key: string, relation: string, cut: () => Cut): Page {
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const target = shapeOf(this.entity).page[relation];
    if (target === undefined) throw new Error(`"${this.entity}" has no page "${relation}"`);
    const edge = target.edge === undefined ? null : new Selection(target.edge);
    const page: Page = {
      relation,
      cut: cut(),
      node: new Selection(target.to),
      edge,
      wantsRows: false,
      wantsTotal: false,
    };
    this.pages.set(key, page);
    return page;
  }

  lookup(key: string, entity: EntityName, by: string, values: () => Param): Selection {
    const known = this.lookups.get(key);
    if (known !== undefined) return known.rows;
    const lookup = { by, values: values(), rows: new Selection(entity) };
    this.lookups.set(key, lookup);
    return lookup.rows;
  }
}

function into(map: Map<string, Selection>, name: string, entity: EntityName | undefined): Selection {
  const known = map.get(name);
  if (known !== undefined) return known;
  if (entity === undefined) throw new Error(`no relation "${name}"`);
  const made = new Selection(entity);
  map.set(name, made);
  return made;
}

/** A selection's shape as a string: equal for two selections that differ in nothing but the values of their parameters. */
export function selectionShape(selection: Selection): string {
  const parts = [selection.entity, '(', [...selection.columns].join(',')];
  for (const [kind, map] of [
    ['~', selection.embeds],
    ['.', selection.ones],
    ['*', selection.lists],
  ] as const) {
    for (const [name, inner] of map) parts.push(kind, name, selectionShape(inner));
  }
  for (const lookup of selection.lookups.values()) {
    parts.push('?', lookup.by, String(lookup.values.param), selectionShape(lookup.rows));
  }
  for (const [key, page] of selection.pages) parts.push('#', key, pageShape(page));
  parts.push(')');
  return parts.join(' ');
}

function pageShape(page: Page): string {
  const { cut } = page;
  return [
    page.relation,
    JSON.stringify(cut),
    page.wantsRows ? selectionShape(page.node) + (page.edge === null ? '' : selectionShape(page.edge)) : '-',
    page.wantsTotal ? 'total' : '',
  ].join(' ');
}
