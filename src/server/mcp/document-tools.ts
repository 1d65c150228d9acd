/** Tools of the Model Context Protocol (https://modelcontextprotocol.io), each made of one GraphQL document. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';
import { commentBefore } from './comment-before.ts';
import { type InputSchema, inputSchemaOf } from './input-schema.ts';

export interface DocumentTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
  readonly document: DocumentNode;
  /** False for a mutation. */
  readonly isQuery: boolean;
}

const folder = new URL('tools/', import.meta.url);

/** The service's own tools, and one for each document that the operator trusts. One of the operator's replaces one of ours that has its name. */
export function documentTools(
  trusted: readonly DocumentNode[],
  schema: GraphQLSchema,
): ReadonlyMap<string, DocumentTool> {
  const tools = new Map<string, DocumentTool>();
  for (const document of [...ownDocuments(), ...trusted]) {
    const tool = documentTool(document, schema);
    if (tool !== null) tools.set(tool.name, tool);
  }
  return tools;
}

const ownDocuments = (): readonly DocumentNode[] =>
  readdirSync(folder)
    .sort()
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));

/**
 * The tool of a document: named as its operation, described by the comment before it. Null where it has not exactly one operation with a name,
 * or one that gives more than one answer: a subscription.
 */
function documentTool(document: DocumentNode, schema: GraphQLSchema): DocumentTool | null {
  const [operation, ...others] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.name === undefined || others.length > 0) return null;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
  const name = operation.name.value;
  return {
    name,
    description: commentBefore(operation.loc?.startToken) || `The GraphQL operation ${name} of this service.`,
    inputSchema: inputSchemaOf(operation, schema),
    document,
    isQuery: operation.operation === OperationTypeNode.QUERY,
  };
}
