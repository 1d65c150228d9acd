import { type FieldNode, GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** The key that a field was planned under with `Visit.pageKey`, or the error in the field's arguments. */
export type Planned = string | GraphQLError;

/** The key that a field was planned under. Throws the error in its arguments, so that the error has the field's own path. */
export function plannedKey(info: GraphQLResolveInfo): string {
  assertPlanned(info);
  const key = plannedAt(info);
  if (typeof key !== 'string') throw new Error(`the field "${info.fieldName}" was not planned`);
  return key;
}

/** Throws the error that the planner found in a field's arguments. */
export function assertPlanned(info: GraphQLResolveInfo): void {
  const planned = plannedAt(info);
  if (planned instanceof GraphQLError) throw planned;
}

function plannedAt(info: GraphQLResolveInfo): Planned | undefined {
  const node = info.fieldNodes[0];
  return node === undefined ? undefined : keysOf(info).get(node);
}

/**
 * graphql-js hands the same `variableValues` object to every resolver of one execution, and to no other. Within it a plan
 * is identified by its root field's response name: two root fields that spread one fragment share its nodes, not its keys.
 */
const keysByExecution = new WeakMap<object, Map<string | number, Map<FieldNode, Planned>>>();

export function keysOf(
  { variableValues, path }: GraphQLResolveInfo,
  kept?: Map<FieldNode, Planned>,
): Map<FieldNode, Planned> {
  let root = path;
  while (root.prev !== undefined) root = root.prev;
  const plans = keysByExecution.get(variableValues) ?? new Map<string | number, Map<FieldNode, Planned>>();
  keysByExecution.set(variableValues, plans);
  const keys = kept ?? plans.get(root.key) ?? new Map<FieldNode, Planned>();
  plans.set(root.key, keys);
  return keys;
}
