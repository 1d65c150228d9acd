/**
 * How the fields of a type are written: `fields: (t) => ({ slug: t.column('slug', …), quotes: t.page('quotes', …) })`.
 * Each says what it reads of its entity, so that one statement can be planned for all. A name that the graph does not
 * have does not compile, nor does a nullable column as one that is not; a column that a field did not name cannot be read.
 */
import type { InputFieldMap } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Columns } from '../query/columns.ts';
import type { Context, Row } from '../query/context.ts';
import type { Embeds, EntityName, Lists, NameOf, Ones, Pages } from '../query/data-model.ts';
import { Selection } from '../query/selection.ts';
import { type AnyField, type FieldMaker, madeField } from './made-field.ts';
import type { ConnectionShape } from './paging.ts';
import type { Reads, Target, Visit } from './plan.ts';

export type FieldsOf<E extends EntityName> = (t: EntityFields<E>) => Record<string, AnyField>;

type NullableColumn<E extends EntityName> = {
  [N in NameOf<Columns[E]>]: null extends Columns[E][N] ? N : never;
}[NameOf<Columns[E]>];
type CertainColumn<E extends EntityName> = Exclude<NameOf<Columns[E]>, NullableColumn<E>>;

/** What a computed field reads: columns of its own, and columns of what its embeds, ones and lists lead to. */
type Spec<E extends EntityName> = { readonly self?: readonly NameOf<Columns[E]>[] } & {
  readonly [N in NameOf<Embeds<E>>]?: ColumnsOf<Embeds<E>[N]>;
} & { readonly [N in NameOf<Ones<E>>]?: ColumnsOf<Ones<E>[N]> } & {
  readonly [N in NameOf<Lists<E>>]?: ColumnsOf<Lists<E>[N]>;
};
type ColumnsOf<T> = T extends EntityName ? readonly NameOf<Columns[T]>[] : never;

/** The row that a computed field sees: nothing but what its spec names. */
type Seen<E extends EntityName, S> = (S extends { readonly self: infer C } ? Picked<E, C> : object) & {
  readonly [N in NameOf<S> & NameOf<Ones<E>>]: PickedOf<Ones<E>[N], S[N]> | (N extends 'article' ? never : null);
} & { readonly [N in NameOf<S> & NameOf<Embeds<E>>]: PickedOf<Embeds<E>[N], S[N]> | null } & {
  readonly [N in NameOf<S> & NameOf<Lists<E>>]: readonly PickedOf<Lists<E>[N], S[N]>[];
};
type PickedOf<T, C> = T extends EntityName ? Picked<T, C> : never;
type Picked<E extends EntityName, C> = C extends readonly (infer N)[] ? Pick<Columns[E], N & keyof Columns[E]> : never;

/** The options of a Pothos field as far as this file makes them. */
export interface FieldOptions<E extends EntityName> {
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: InputFieldMap;
  readonly reads: (selection: Selection<E>, visit: Visit) => void;
  readonly resolve: (
    row: Row,
    args: Readonly<Record<string, unknown>>,
    info: GraphQLResolveInfo,
    context: Context,
  ) => unknown;
}

/** A list's own part: its connection type, and arguments of its own beside the usual ones. */
export interface PageField {
  readonly connection: unknown;
  readonly args: InputFieldMap;
  readonly reads: (relation: string) => (selection: Selection, visit: Visit) => void;
  readonly resolve: (row: Row, args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => ConnectionShape;
}

export class EntityFields<E extends EntityName> {
  readonly #maker: FieldMaker;
  readonly #row: (parent: unknown) => Row;
  readonly #selection: (target: Target) => Selection<E>;

  constructor(maker: FieldMaker, row: (parent: unknown) => Row, selection: (target: Target) => Selection<E>) {
    this.#maker = maker;
    this.#row = row;
    this.#selection = selection;
  }

  /** A column that every row has; `work` is what it costs each time, in rows, where it may be long. */
  column(name: CertainColumn<E>, type: unknown, description: string, work = 0): AnyField {
    return this.#exposed(name, type, description, false, work);
  }

  /** A column that a row may have null in. */
  maybe(name: NullableColumn<E>, type: unknown, description: string): AnyField {
    return this.#exposed(name, type, description, true);
  }

  /** A part of the row itself, null where the row has none. */
  embed(name: NameOf<Embeds<E>>, type: unknown, description: string, nullable = true): AnyField {
    return this.field({
      type,
      description,
      nullable,
      reads: (row, visit) => visit.into(row.embed(name)),
      resolve: (row) => row[name],
    });
  }

  /** Another row. */
  one(name: NameOf<Ones<E>>, type: unknown, description: string, nullable = false): AnyField {
    return this.field({
      type,
      description,
      nullable,
      reads: (row, visit) => visit.into(row.one(name)),
      resolve: (row) => row[name],
    });
  }

  /** All rows of a relation that one article bounds, in their order. */
  list(name: NameOf<Lists<E>>, type: unknown, description: string): AnyField {
    return this.field({
      type: [type],
      description,
      reads: (row, visit) => visit.into(row.list(name)),
      resolve: (row) => row[name],
    });
  }

  /** A list in pages. */
  page(name: NameOf<Pages<E>>, page: PageField, description: string): AnyField {
    return this.field({
      type: page.connection,
      description,
      args: page.args,
      reads: page.reads(name),
      resolve: page.resolve,
    });
  }

  /** A pure function of columns and relations, which it names. */
  from<const S extends Spec<E>>(
    spec: S,
    options: {
      readonly type: unknown;
      readonly description: string;
      readonly nullable?: boolean;
      readonly args?: InputFieldMap;
      readonly resolve: (row: Seen<E, S>, args: Readonly<Record<string, unknown>>) => unknown;
    },
  ): AnyField {
    const resolve = options.resolve;
    return this.field({
      ...options,
      reads: (selection) => {
        selection.answer(spec);
        readSpec(selection, spec);
      },
      resolve: (row, args) => resolve(seen<Seen<E, S>>(row), args),
    });
  }

  /** A field that says itself what it reads. */
  field(options: FieldOptions<E>): AnyField {
    const { reads: readsOf, resolve, ...rest } = options;
    const reads: Reads = (target, visit) => readsOf(this.#selection(target), visit);
    return madeField(this.#maker, {
      ...rest,
      extensions: { reads },
      resolve: (parent: unknown, args: Readonly<Record<string, unknown>>, context: Context, info: GraphQLResolveInfo) =>
        resolve(this.#row(parent), args, info, context),
    });
  }

  #exposed(name: NameOf<Columns[E]>, type: unknown, description: string, nullable: boolean, work = 0): AnyField {
    return this.field({
      type,
      description,
      nullable,
      reads: (row) => row.column(name).answer(name, work),
      resolve: (row) => row[name],
    });
  }
}

function readSpec(selection: Selection, spec: Readonly<Record<string, readonly string[] | undefined>>): void {
  for (const [name, columns = []] of Object.entries(spec)) {
    const read = name === 'self' ? selection : selection.follow(name);
    for (const column of columns) read.columns.add(column);
  }
}

/** A row as a computed field may see it: what the field's own spec named has been planned, so it is there. */
const seen = <T>(row: Row): T => row as T;

/** Pothos hands the fields of a type its rows. */
export const ownRow = (parent: unknown): Row => parent as Row;

/** What is asked of the rows of an entity. */
export const selectionOf =
  <E extends EntityName>(entity: E) =>
  (target: Target): Selection<E> => {
    if (target instanceof Selection && target.isOf(entity)) return target;
    throw new Error(`"${entity}" reads from a selection of its own`);
  };
