import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation's fields are collected from; variables are coerced. */
export type FieldSource = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * The fields to answer for an object of `type`, by their names in the answer and in its order: those of one name together
 * (https://spec.graphql.org/September2025/#CollectFields()).
 */
export function collectFields(
  source: FieldSource,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const selectionSet of selectionSets) {
    for (const node of selectedFields(source, type, selectionSet, spread)) {
      const name = node.alias?.value ?? node.name.value;
      const known = fields.get(name);
      if (known === undefined) fields.set(name, [node]);
      else known.push(node);
    }
  }
  return fields;
}

/**
 * The fields that a selection set asks of an object of `type`, fragments expanded, `@skip` and `@include` applied. A fragment
 * that is in `spread` already adds nothing; fragments that spread each other twice would be walked 2^n times.
 */
export function* selectedFields(
  source: FieldSource,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  spread = new Set<string>(),
): Generator<FieldNode> {
  for (const node of selections) {
    if (isLeftOut(node, source)) continue;
    if (node.kind === 'Field') yield node;
    else if (node.kind === 'InlineFragment') {
      if (applies(node.typeCondition?.name.value, type, source)) {
        yield* selectedFields(source, type, node.selectionSet, spread);
      }
    } else if (!spread.has(node.name.value)) {
      spread.add(node.name.value);
      const fragment = source.fragments[node.name.value];
      if (fragment !== undefined && applies(fragment.typeCondition.name.value, type, source)) {
        yield* selectedFields(source, type, fragment.selectionSet, spread);
      }
    }
  }
}

function isLeftOut(node: SelectionNode, { variableValues }: FieldSource): boolean {
  if (node.directives === undefined || node.directives.length === 0) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false
  );
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: FieldSource): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type);
}
