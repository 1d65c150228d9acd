/** Answers a query by writing its data as JSON text at once, rather than making objects of it that are then written. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { UserFacingError } from '../../errors.ts';
import { type CompiledField, compileOperation, objectText, type Run } from './compile-operation.ts';

export interface CompiledRequest {
  readonly schema: GraphQLSchema;
  /** Known to be valid. */
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly context: unknown;
}

/**
 * The data of a query's answer as JSON, byte for byte as ordinary execution would have it; null for whatever is not a query
 * answered without errors, which ordinary execution must answer then, and say what is wrong. Rejects with what the store
 * says where it fails: to ask it again would be to no purpose.
 */
export async function executeCompiled({
  schema,
  document,
  operationName,
  variables,
  context,
}: CompiledRequest): Promise<string | null> {
  const parts = partsOf(document, operationName);
  if (parts === null) return null;
  const { definition } = parts;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
  if (coerced === undefined) return null;
  try {
    const fields = writerOf(parts, schema, coerced);
    const run: Run = { variableValues: coerced, context, infos: [] };
    // All are asked before the first is awaited: what the operation costs is known only then.
    const values = await Promise.all(fields.map(async ({ resolve }) => resolve(undefined, run)));
    const answered = fields.map((field, n): CompiledField => ({ ...field, resolve: () => values[n] }));
    return objectText(answered, undefined, run);
  } catch (error) {
    if (error instanceof UserFacingError) throw error;
    return null;
  }
}

/** An operation, and the writers it has been given so far, by what its conditions come to. */
interface Parts {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide which fields are asked for. */
  readonly conditions: readonly string[];
  readonly writers: Map<string, readonly CompiledField[]>;
}

/** How many of the ways in which an operation's conditions may come out are kept. */
const keptWays = 8;

const partsOfDocuments = new WeakMap<DocumentNode, Map<string | null, Parts | null>>();

/** Of an operation, worked out once for as long as its document is kept. */
function partsOf(document: DocumentNode, operationName: string | null): Parts | null {
  const known = partsOfDocuments.get(document) ?? new Map<string | null, Parts | null>();
  partsOfDocuments.set(document, known);
  const parts = known.get(operationName);
  if (parts !== undefined) return parts;
  const made = makeParts(document, operationName);
  // A name that the document does not have is one of any number.
  if (made !== null) known.set(operationName, made);
  return made;
}

function makeParts(document: DocumentNode, operationName: string | null): Parts | null {
  const operations: OperationDefinitionNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    else if (definition.kind === Kind.OPERATION_DEFINITION) {
      if (operationName === null || definition.name?.value === operationName) operations.push(definition);
    }
  }
  const [definition, another] = operations;
  if (definition === undefined || another !== undefined || definition.operation !== 'query') return null;
  return { definition, fragments, conditions: conditionsOf(document), writers: new Map() };
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: args = [] }) {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function writerOf(
  { definition, fragments, conditions, writers }: Parts,
  schema: GraphQLSchema,
  variableValues: Readonly<Record<string, unknown>>,
): readonly CompiledField[] {
  const way = conditions.map((name) => String(variableValues[name])).join();
  const known = writers.get(way);
  if (known !== undefined) return known;
  const made = compileOperation({ schema, fragments, variableValues }, definition);
  if (writers.size < keptWays) writers.set(way, made);
  return made;
}
