import type { FieldNode, GraphQLResolveInfo } from 'graphql';

/** The key that a field was planned under with `Visit.pageKey`. */
export function plannedKey(info: GraphQLResolveInfo): string {
  const node = info.fieldNodes[0];
  const key = node === undefined ? undefined : keysOf(info).get(node);
  if (key === undefined) throw new Error(`the field "${info.fieldName}" was not planned`);
  return key;
}

/**
 * graphql-js hands the same `variableValues` object to every resolver of one execution, and to no other. Within it a plan
 * is told by its root field's response name: two root fields that spread one fragment share its nodes, not its keys.
 */
const keysByExecution = new WeakMap<object, Map<string | number, Map<FieldNode, string>>>();

export function keysOf(
  { variableValues, path }: GraphQLResolveInfo,
  kept?: Map<FieldNode, string>,
): Map<FieldNode, string> {
  let root = path;
  while (root.prev !== undefined) root = root.prev;
  const plans = keysByExecution.get(variableValues) ?? new Map<string | number, Map<FieldNode, string>>();
  keysByExecution.set(variableValues, plans);
  const keys = kept ?? plans.get(root.key) ?? new Map<FieldNode, string>();
  plans.set(root.key, keys);
  return keys;
}
