import {
  GraphQLError,
  getNullableType,
  isInputObjectType,
  isNullableType,
  typeFromAST,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses a nullable variable as the field of a oneOf input
 * (https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed). graphql-js checks this for nullable inputs only.
 */
const oneOfVariablesRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const schema = context.getSchema();
    for (const { node, parentType, type } of context.getRecursiveVariableUsages(operation)) {
      const name = node.name.value;
      const variable = operation.variableDefinitions?.find((each) => each.variable.name.value === name);
      if (variable === undefined || type === undefined || parentType === undefined || isNullableType(parentType))
        continue;
      const oneOf = getNullableType(parentType);
      if (!isInputObjectType(oneOf) || !oneOf.isOneOf || !isNullableType(typeFromAST(schema, variable.type))) continue;
      const message = `Variable "$${name}" may be null, and stands in "${oneOf.name}", which needs one field that is not: declare it as "${type}!".`;
      context.reportError(new GraphQLError(message, { nodes: [variable, node] }));
    }
  },
});

/** Validation rules besides those of graphql-js. */
export const ownRules: readonly ValidationRule[] = [oneOfVariablesRule];
