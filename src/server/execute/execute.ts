/** The one way in which an operation is executed, whichever way its request came. */
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
  /** Known to be valid and within all limits. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** Null where the document has one operation alone. */
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

/** A response that has errors, or that the compiler does not know. */
export interface ExecutedResult extends Executed {
  readonly result: ExecutionResult;
}

/**
 * Executes an operation by what was compiled for it, and what that cannot answer by graphql-js, which says what is wrong. A
 * store that has failed once is not asked again.
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
  const contextValue = anew(context, failed);
  const result = await executeByGraphql({ schema, document, variableValues: variables, operationName, contextValue });
  const extensions = costOf(contextValue);
  return {
    operation: nameOf(definition),
    cost: contextValue.cost?.asked ?? 0,
    result: extensions === undefined ? result : { ...result, extensions: { ...result.extensions, ...extensions } },
  };
}

/** By what was compiled alone; null for what that does not know or cannot answer. Rejects with what the store says where it fails. */
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

/** What an answer says of its cost, in `extensions`. */
const costOf = ({ cost }: Context) =>
  cost === undefined || cost.asked === 0 ? undefined : { cost: { asked: cost.asked, limit: cost.limit } };

/** The context of a second execution: nothing has been asked for in it. */
const anew = ({ cacheMetadata: _, ...context }: Context, failed: UserFacingError | null): Context => ({
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
