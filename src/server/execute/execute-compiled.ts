/** Executes a query with compiled fields, which serialize its data as JSON text without intermediate objects. */
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
import { type CompiledField, compileOperation, type Execution, objectText } from './compile-operation.ts';

export interface CompiledRequest {
  readonly schema: GraphQLSchema;
  /** A document that was validated. */
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly context: unknown;
}

/**
 * The data of a query as JSON, byte for byte as graphql-js returns it. Null for an operation that is not a query or that has an
 * error; graphql-js must execute it then. Rejects with the error of the store if that fails, so that it is not queried again.
 */
export async function executeCompiled({
  schema,
  document,
  operationName,
  variables,
  context,
}: CompiledRequest): Promise<string | null> {
  const plan = planOf(document, operationName);
  if (plan === null) return null;
  const { definition } = plan;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
  if (coerced === undefined) return null;
  try {
    const fields = compiledFields(plan, schema, coerced);
    const execution: Execution = { variableValues: coerced, context, infos: [] };
    // Start all root fields before the first await: only then is the cost of the operation known.
    const values = await Promise.all(fields.map(async ({ resolve }) => resolve(undefined, execution)));
    const answered = fields.map((field, n): CompiledField => ({ ...field, resolve: () => values[n] }));
    return objectText(answered, undefined, execution);
  } catch (error) {
    if (error instanceof UserFacingError) throw error;
    return null;
  }
}

/** An operation, and its compiled fields for each combination of the values of its conditions. */
interface OperationPlan {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables of `@skip` and `@include`. */
  readonly conditions: readonly string[];
  readonly compiled: Map<string, readonly CompiledField[]>;
}

/** At most so many combinations of the values of its conditions are cached for an operation. */
const maxVariants = 8;

const plansOfDocuments = new WeakMap<DocumentNode, Map<string | null, OperationPlan | null>>();

/** The plan of an operation, created once for each cached document. */
function planOf(document: DocumentNode, operationName: string | null): OperationPlan | null {
  const known = plansOfDocuments.get(document) ?? new Map<string | null, OperationPlan | null>();
  plansOfDocuments.set(document, known);
  const plan = known.get(operationName);
  if (plan !== undefined) return plan;
  const made = makePlan(document, operationName);
  // Clients may send any number of names that the document does not have.
  if (made !== null) known.set(operationName, made);
  return made;
}

function makePlan(document: DocumentNode, operationName: string | null): OperationPlan | null {
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
  return { definition, fragments, conditions: conditionsOf(document), compiled: new Map() };
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

function compiledFields(
  { definition, fragments, conditions, compiled }: OperationPlan,
  schema: GraphQLSchema,
  variableValues: Readonly<Record<string, unknown>>,
): readonly CompiledField[] {
  const variant = conditions.map((name) => String(variableValues[name])).join();
  const known = compiled.get(variant);
  if (known !== undefined) return known;
  const made = compileOperation({ schema, fragments, variableValues }, definition);
  if (compiled.size < maxVariants) compiled.set(variant, made);
  return made;
}
