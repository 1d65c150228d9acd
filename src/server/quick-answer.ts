/**
 * The short way through the service: a query whose text has been answered before is executed at once and written as JSON,
 * without parsing, checking, or building requests and responses of the fetch API. Whatever is not plain (a new text, a
 * header out of the ordinary, an answer with errors) takes the long way, through yoga, which decides it.
 */
import { execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../../schema/context.ts';
import type { KnownDocuments } from './known-documents.ts';

export interface QuickQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

/** An answer without errors, as JSON. */
export interface QuickAnswer {
  readonly body: string;
  readonly operation: string | null;
}

/** Answers a question whose document is known; null where it must go the long way. */
export async function quickAnswer(
  { query, variables, operationName }: QuickQuestion,
  known: KnownDocuments,
  schema: GraphQLSchema,
  context: Context,
): Promise<QuickAnswer | null> {
  const document = known.find(query);
  if (document === undefined) return null;
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName,
  });
  if (errors !== undefined || data === undefined) return null;
  const { cost } = context;
  const answer =
    cost === undefined || cost.asked === 0
      ? { data }
      : { data, extensions: { cost: { asked: cost.asked, limit: cost.limit } } };
  return { body: JSON.stringify(answer), operation: operationOf(document, operationName) };
}

function operationOf(document: NonNullable<ReturnType<KnownDocuments['find']>>, asked: string | null): string | null {
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const name = definition.name?.value ?? null;
    if (asked === null || asked === name) return name;
  }
  return null;
}
