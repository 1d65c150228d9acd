import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
} from 'graphql';

const folder = new URL('../src/web/operations/', import.meta.url);

/** What the browser asks, which has no library of GraphQL: the text of each operation with its types. */
const browserFile = new URL('../src/web/browser/operations.graphql', import.meta.url);

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  scalars: {
    LocalDate: 'string',
    PartialDate: 'string',
    PartialDateTime: 'string',
    DateTime: 'string',
    EDTF: 'string',
    URL: 'string',
    JSON: 'unknown',
  },
};

/** The typed documents of the pages, made of nothing but the published schema and the operations in `src/web/operations/`. */
export function pageOperations(): Promise<string> {
  const sdl = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return codegen({
    filename: 'documents.ts',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: files.map((location) => ({
      location,
      document: parse(readFileSync(new URL(location, folder), 'utf8')),
    })),
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
}

/** The typed texts of what the browser asks, made of the published schema and `src/web/browser/operations.graphql`. */
export async function browserOperations(): Promise<string> {
  const sdl = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
  const document = parse(readFileSync(browserFile, 'utf8'));
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [{ location: 'operations.graphql', document }],
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  const texts = document.definitions.filter(isOperation).map(({ name, operation, ...definition }) => {
    const type = `${name.value}${operation === 'query' ? 'Query' : 'Mutation'}`;
    const text = stripIgnoredCharacters(print({ ...definition, name, operation }));
    return `export const ${name.value}: Operation<${type}, ${type}Variables> = {\n  text: '${text}',\n};\n`;
  });
  return `import type { Operation } from './ask.ts';\n\n${types}\n\n${texts.join('\n')}`;
}

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode & { readonly name: NameNode } =>
  definition.kind === 'OperationDefinition' && definition.name !== undefined;
