import { type DocumentNode, GraphQLError } from 'graphql';
import type { Context } from '../../../schema/query/context.ts';
import { UserFacingError } from '../../errors.ts';
import { execute } from '../execute/execute.ts';
import { FeedRefused } from './feed-refused.ts';

/** Asks the schema within the process. */
export type AskSchema = <T>(document: DocumentNode, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

/**
 * Asks in a context, and notes the name and the cost of each operation. Throws {@link FeedRefused} for what the client did wrong and for a store
 * that cannot answer now.
 */
export function askSchema(context: Context, note: (operation: string | null, cost: number) => void): AskSchema {
  return async (document, variables = {}) => {
    // Each operation of ours costs what it does: no client chooses it.
    const cost = { asked: 0, limit: Number.POSITIVE_INFINITY };
    const executed = await execute({ document, variables, operationName: null, context: { ...context, cost } });
    note(executed.operation, executed.cost);
    if ('text' in executed) return JSON.parse(executed.text).data;
    const [error] = executed.result.errors ?? [];
    if (error !== undefined) throw refusalOf(error);
    return JSON.parse(JSON.stringify(executed.result.data));
  };
}

function refusalOf(error: GraphQLError): unknown {
  const { originalError: cause } = error;
  if (cause instanceof UserFacingError) {
    return cause.code === 'QUERY_TIMEOUT'
      ? new FeedRefused(503, cause.message, retryAfter)
      : new FeedRefused(503, 'The store cannot answer now; try again.', retryAfter);
  }
  if (cause === undefined || cause instanceof GraphQLError) return new FeedRefused(400, error.message);
  return cause;
}

/** One second. */
const retryAfter = { 'retry-after': '1' } as const;
