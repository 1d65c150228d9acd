/** Operations whose answers are compared: their data, and the codes of their errors. */
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Json } from './ask.ts';

/** The data of an operation; throws where it has errors. */
export async function ask(store: Store, source: string, variables: Json = {}): Promise<Json> {
  const { data, codes } = await dataOrCodes(store, source, variables);
  if (codes !== undefined) throw new Error(`${codes} for ${source}`);
  return data;
}

/** One field for each text, whose literal `make` is given; under the texts. */
export async function aliased(
  store: Store,
  texts: readonly string[],
  make: (literal: string) => string,
): Promise<Json> {
  const data = await ask(store, `{ ${texts.map((text, i) => `w${i}: ${make(JSON.stringify(text))}`).join(' ')} }`);
  return texts.map((text, i) => [text, data[`w${i}`]]);
}

const documents = new Map<string, DocumentNode>();

/** Documents are asked again and again: each is checked once. */
function documentOf(source: string): DocumentNode {
  const document = documents.get(source) ?? parse(source);
  if (!documents.has(source)) {
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    documents.set(source, document);
  }
  return document;
}

/** The data, and the codes of the errors where there are some: not each list has each order. */
export async function dataOrCodes(store: Store, source: string, variableValues: Json = {}): Promise<Json> {
  const { data, errors } = await execute({
    schema,
    document: documentOf(source),
    variableValues,
    contextValue: { store },
  });
  return JSON.parse(JSON.stringify({ data, codes: errors?.map(({ extensions }) => extensions['code']) }));
}

export async function each<T>(
  values: readonly T[],
  make: (value: T) => Promise<readonly [string, Json]>,
): Promise<readonly (readonly [string, Json])[]> {
  const made: (readonly [string, Json])[] = [];
  for (const value of values) made.push(await make(value));
  return made;
}
