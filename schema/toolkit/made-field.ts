import type { FieldRef } from '@pothos/core';
import type { builder } from './builder.ts';

export type Types = (typeof builder)['$inferSchemaTypes'];

export type AnyField = FieldRef<Types, unknown, 'Object'>;

export interface FieldMaker {
  field(options: never): unknown;
}

/**
 * A field whose type is a value here, where Pothos wants a type parameter; hence `as`. What keeps rows and types together is the
 * graph, and the test that runs every field of the schema.
 */
export const madeField = <K extends 'Object' | 'Query'>(t: FieldMaker, options: object): FieldRef<Types, unknown, K> =>
  t.field(options as never) as FieldRef<Types, unknown, K>;
