import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses a mutation while it is validated: graphql-js says only when it executes one that the schema has none, which then counts
 * as an answer.
 */
export const noMutations: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(rule) };

const rule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.MUTATION) return;
    const message = 'There are no mutations here: articles are taken in with the command line, by "onrecord ingest".';
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
