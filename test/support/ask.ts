import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Context } from '../../schema/query/context.ts';
import type { Store } from '../../src/store/open-store.ts';
import { Lru } from '../../src/store/read/lru.ts';

// An answer is whatever JSON the operation asks for: tests read it freely and compare it whole.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any;

/** The data of an operation; throws where it has errors. `publicUrl` is the setting PUBLIC_URL. */
export async function ask(
  store: Store,
  source: string,
  variables: Record<string, unknown> = {},
  context: Pick<Context, 'publicUrl'> = {},
): Promise<Json> {
  const { data, errors } = await answer(source, variables, { store, ...context });
  if (errors !== undefined)
    throw new Error(errors.map((error) => error.originalError?.stack ?? error.message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

/** The first error of an operation: its message and its code. */
export async function askForError(store: Store, source: string, variables: Record<string, unknown> = {}) {
  const { errors } = await answer(source, variables, { store });
  return { message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] };
}

async function answer(
  source: string,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<ExecutionResult> {
  const document = documents.getOrMake(source, () => documentOf(source));
  if (Array.isArray(document)) return { errors: document };
  return execute({ schema, document, variableValues, contextValue });
}

/** Tests ask the same again and again, and to validate an operation takes longer than to answer it. */
const documents = new Lru<string, DocumentNode | GraphQLError[]>(1_000);

function documentOf(source: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : [...errors];
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
