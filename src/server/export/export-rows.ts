import { GraphQLError } from 'graphql';
import type { Context } from '../../../schema/query/context.ts';
import { UserFacingError } from '../../errors.ts';
import { type AskSchema, askSchema } from '../execute/ask-schema.ts';
import { csvRecord } from './csv.ts';
import { cellOf, csvColumns } from './csv-columns.ts';
import { type ExportedList, type ExportFormat, listOf } from './export-kinds.ts';
import { exportOperation, feedEnd } from './export-operations.ts';

/** What is exported; `filter` is what the list of the schema takes. */
export interface ExportRequest {
  readonly list: ExportedList;
  readonly format: ExportFormat;
  readonly filter: unknown;
  /** Adds to a row of JSONL what the schema does not have of it. */
  readonly complete?: (rows: readonly ExportedRow[]) => Promise<readonly ExportedRow[]>;
}

export type ExportedRow = Readonly<Record<string, unknown>>;

/** An export as it goes out: `cursor` is the place in the feed of changes where it began, null where nothing ever changed. */
export interface Export {
  readonly cursor: string | null;
  /** Lines, a page of rows at a time; `onRows` is told how many. */
  readonly lines: AsyncGenerator<string>;
}

interface Row {
  readonly [name: string]: unknown;
}

/**
 * Exports a list as the public may read it, a page in memory at a time, in the order of the list: while the store does not change it is
 * the same bytes. What changes meanwhile stands behind its cursor in the feed. Throws BAD_USER_INPUT for a filter that the list does not take.
 */
export async function exportRows(context: Context, request: ExportRequest): Promise<Export> {
  const { list, format } = request;
  const only = listOf[format];
  if (only !== undefined && only !== list) {
    throw new UserFacingError('BAD_USER_INPUT', `The format "${format}" is one of ${only}; export ${only} in it.`);
  }
  const ask = askSchema(context);
  const { changes } = await ask<{ changes: { nodes: readonly { cursor: string }[] } }>(feedEnd);
  return { cursor: changes.nodes[0]?.cursor ?? null, lines: linesOf(ask, request) };
}

async function* linesOf(ask: AskSchema, { list, format, filter, complete }: ExportRequest): AsyncGenerator<string> {
  const operation = exportOperation(list, format);
  if (format === 'csv') yield csvRecord(csvColumns[list]);
  for (let after: string | null = null; ; ) {
    const page: ListPage = await pageOf(ask, operation, { filter, after });
    const rows: readonly Row[] = complete === undefined ? page.nodes : await complete(page.nodes);
    for (const row of rows) yield lineOf(row, list, format);
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

interface ListPage {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf(
  ask: AskSchema,
  operation: ReturnType<typeof exportOperation>,
  variables: Readonly<Record<string, unknown>>,
): Promise<ListPage> {
  try {
    const { list } = await ask<{ list: ListPage }>(operation, variables);
    return list;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { originalError: cause } = error;
    if (cause !== undefined && !(cause instanceof GraphQLError)) throw cause;
    throw new UserFacingError('BAD_USER_INPUT', `The filter is not one of the list: ${error.message}`);
  }
}

function lineOf(row: Row, list: ExportedList, format: ExportFormat): string {
  if (format === 'csv') return csvRecord(csvColumns[list].map((path) => cellOf(row, path)));
  const value = format === 'ninjs' ? row['ninjs'] : format === 'annotations' ? row['webAnnotation'] : row;
  return `${JSON.stringify(value)}\n`;
}
