import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const folder = new URL('../src/web/operations/', import.meta.url);

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
    config: {
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
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
}
