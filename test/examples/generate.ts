import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

/** The types of a client's operations, made of nothing but the published schema and the operations themselves. */
export function generateOperations(): Promise<string> {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const schema = buildSchema(read('../../schema/schema.graphql'));
  return codegen({
    filename: 'operations.ts',
    schema: parse(read('../../schema/schema.graphql')),
    schemaAst: schema,
    documents: [
      { location: 'operations.graphql', document: parse(read('../../examples/typed-client/operations.graphql')) },
    ],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { LocalDate: 'string', EDTF: 'string', DateTime: 'string', URL: 'string' },
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
}
