import type { DocumentNode } from 'graphql';
import type { Context } from '../../../schema/query/context.ts';
import { execute } from './execute.ts';

/** Asks the schema within the process. The type is what the document asks for: a test validates each against the schema. */
export type AskSchema = <T>(document: DocumentNode, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

/** Asks in a context, and notes the name and the cost of each operation. Throws the first error of an answer that has errors, a GraphQLError. */
export function askSchema(context: Context, note?: (operation: string | null, cost: number) => void): AskSchema {
  return async (document, variables = {}) => {
    // Each operation of ours costs what it does: no client chooses it.
    const cost = { asked: 0, limit: Number.POSITIVE_INFINITY };
    const executed = await execute({ document, variables, operationName: null, context: { ...context, cost } });
    note?.(executed.operation, executed.cost);
    if ('text' in executed) return JSON.parse(executed.text).data;
    const [error] = executed.result.errors ?? [];
    if (error !== undefined) throw error;
    return JSON.parse(JSON.stringify(executed.result.data));
  };
}
