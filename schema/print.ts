import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** `sorted` by name, for comparing; `natural` as the types are written, for reading. */
export type SdlOrder = 'sorted' | 'natural';

/** The schema in the schema definition language, with a line break at its end. */
export function printSdl(order: SdlOrder = 'sorted'): string {
  return `${printSchema(order === 'sorted' ? lexicographicSortSchema(schema) : schema)}\n`;
}
