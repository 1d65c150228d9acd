/** The conditions of a filter, without values: each holds the index of its value in a list of parameters. */
import type { EntityName } from './data-model.ts';
import type { SluggedEntity } from './node-entity.ts';
import type { SearchScope } from './search-scope.ts';

/** The index of a value in the list of parameters. */
export interface Param {
  readonly param: number;
}

/**
 * `from` and `to` hold where a date may lie there; `surelyFrom` and `surelyTo` only where it must. `gt`, `gte`, `lt` and
 * `lte` compare numbers.
 */
export type FilterOperator =
  | 'eq'
  | 'in'
  | 'startsWith'
  | 'contains'
  | 'from'
  | 'to'
  | 'surelyFrom'
  | 'surelyTo'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte';

/**
 * `exists` asks whether a row has a field at all, `certain` whether its date is known and neither approximate nor uncertain;
 * `relation` whether the `one` row it leads to, or `some` or `none` of the rows, meets `where`; `search` finds by words.
 */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | FieldPredicate
  | RelationFilter
  | { readonly search: Param; readonly scope: SearchScope };

/** A condition on related rows; any row will do where `where` is null. */
export interface RelationFilter {
  readonly relation: string;
  readonly has: 'one' | 'some' | 'none';
  readonly of: EntityName;
  readonly where: Filter | null;
}

/** A condition on what the row itself has. */
export type FieldPredicate =
  | {
      readonly field: string;
      readonly operator: FilterOperator;
      readonly value: Param;
      /** Where the values are slugs: of which nodes. The field is then an id. */
      readonly slugOf?: SluggedEntity;
    }
  | { readonly exists: string }
  | { readonly certain: string };
