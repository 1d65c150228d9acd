import type { CallToolResult } from '@modelcontextprotocol/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../../../schema/query/context.ts';
import { execute } from '../execute/execute.ts';
import type { DocumentTool } from './document-tools.ts';
import { linksIn } from './links-in.ts';

export interface CallOptions {
  readonly context: Context;
  /** The address that pages are served under; null where there are none. */
  readonly pages: string | null;
  /** An error as clients may read it. */
  readonly mask: (error: unknown, message: string) => Error;
  /** Is told the operation and what it cost. */
  readonly note: (operation: string | null, cost: number, errors: number) => void;
}

/**
 * Calls a tool: the answer of its operation as JSON text and as a value, and links to the pages of what is in it. A fault is a result with
 * `isError` and a sentence, so that a model reads what to do.
 */
export async function callTool(
  { document }: DocumentTool,
  variables: Readonly<Record<string, unknown>>,
  { context, pages, mask, note }: CallOptions,
): Promise<CallToolResult> {
  const executed = await execute({ document, variables, operationName: null, context });
  const { data, errors = [] }: ExecutionResult = 'text' in executed ? JSON.parse(executed.text) : executed.result;
  note(executed.operation, executed.cost, errors.length);
  if (errors.length > 0) {
    const text = errors.map((error) => toldAs(mask(error, 'Unexpected error.'))).join('\n');
    return { isError: true, content: [{ type: 'text', text }] };
  }
  const text = JSON.stringify(data);
  const links = pages === null ? [] : linksIn(data, pages);
  return {
    content: [{ type: 'text', text }, ...links.map((link) => ({ type: 'resource_link' as const, ...link }))],
    structuredContent: JSON.parse(text),
  };
}

function toldAs(error: Error): string {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}
