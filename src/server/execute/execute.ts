/** Executes an operation, for the fast path and for yoga. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByGraphql,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';
import { schema } from '../../../schema/index.ts';
import type { Context } from '../../../schema/query/context.ts';
import { UserFacingError } from '../../errors.ts';
import { executeCompiled } from './execute-compiled.ts';

export interface Operation {
  /** A document that was validated and is within all limits. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** Null if the document has only one operation. */
  readonly operationName: string | null;
  readonly context: Context;
}

interface Executed {
  /** The name of the operation. */
  readonly operation: string | null;
  readonly cost: number;
}

/** A response without errors, as JSON. */
export interface ExecutedText extends Executed {
  readonly text: string;
}

/** A response with errors, or one that the compiler does not support. */
export interface ExecutedResult extends Executed {
  readonly result: ExecutionResult;
}

/**
 * Executes an operation with its compiled fields, or with graphql-js if the compiler does not support it or it has an error. A
 * store that has failed is not queried again.
 */
export async function execute(operation: Operation): Promise<ExecutedText | ExecutedResult> {
  let failed: UserFacingError | null = null;
  try {
    const executed = await executeFast(operation);
    if (executed !== null) return executed;
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    failed = error;
  }
  const { document, variables, operationName, context } = operation;
  const definition = getOperationAST(document, operationName);
  if (!definition) return { operation: null, cost: 0, result: { errors: [unresolved()] } };
  const contextValue = resetContext(context, failed);
  const result = await executeByGraphql({ schema, document, variableValues: variables, operationName, contextValue });
  const extensions = costOf(contextValue);
  return {
    operation: nameOf(definition),
    cost: contextValue.cost?.asked ?? 0,
    result: extensions === undefined ? result : { ...result, extensions: { ...result.extensions, ...extensions } },
  };
}

/** Executes an operation with its compiled fields only; null if that is not possible. Rejects with the error of the store. */
export async function executeFast({
  document,
  variables,
  operationName,
  context,
}: Operation): Promise<ExecutedText | null> {
  const data = await executeCompiled({ schema, document, variables, operationName, context });
  if (data === null) return null;
  const extensions = costOf(context);
  return {
    operation: nameOf(getOperationAST(document, operationName)),
    cost: context.cost?.asked ?? 0,
    text: `{"data":${data}${extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`}}`,
  };
}

/** The cost of an operation for `extensions`. */
const costOf = ({ cost }: Context) =>
  cost === undefined || cost.asked === 0 ? undefined : { cost: { asked: cost.asked, limit: cost.limit } };

/** The context of a second execution, with a cost of zero. */
const resetContext = ({ cacheMetadata: _, ...context }: Context, failed: UserFacingError | null): Context => ({
  ...context,
  ...(context.cost === undefined ? {} : { cost: { ...context.cost, asked: 0 } }),
  ...(failed === null ? {} : { store: { ...context.store, read: () => Promise.reject(failed) } }),
});

const nameOf = (definition: OperationDefinitionNode | null | undefined): string | null =>
  definition?.name?.value ?? null;

const unresolved = (): GraphQLError =>
  new GraphQLError('Could not determine what operation to execute.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' satisfies ResponseErrorCode },
  });
