import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { printSdl } from './print.ts';

export interface SchemaChanges {
  /** Changes after which an operation that was valid is refused or answered otherwise. */
  readonly breaking: readonly string[];
  /** Changes that are valid for every operation, and may surprise a client: a new enum value, a new type of a union. */
  readonly dangerous: readonly string[];
}

/**
 * What has changed since a pinned SDL, in either order of printing. Throws where that is not a schema. The current schema is
 * printed, too: SDL has not the directives of the language itself, which differ by the release of graphql-js.
 */
export function compareSdl(pinned: string, current: string = printSdl()): SchemaChanges {
  const before = buildSchema(pinned);
  const after = buildSchema(current);
  const describe = (changes: readonly { readonly description: string }[]) =>
    [...new Set(changes.map(({ description }) => description))].sort();
  return {
    breaking: describe(findBreakingChanges(before, after)),
    dangerous: describe(findDangerousChanges(before, after)),
  };
}
