import { graphql } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Context } from '../../schema/query/context.ts';
import type { Store } from '../../src/store/open-store.ts';

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
  const contextValue: Context = { store, ...context };
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue });
  if (errors !== undefined)
    throw new Error(errors.map((error) => error.originalError?.stack ?? error.message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

/** The first error of an operation: its message and its code. */
export async function askForError(store: Store, source: string, variables: Record<string, unknown> = {}) {
  const { errors } = await graphql({ schema, source, variableValues: variables, contextValue: { store } });
  return { message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] };
}
