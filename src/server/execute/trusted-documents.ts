import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { schema } from '../../../schema/index.ts';
import { UserFacingError } from '../../errors.ts';
import { ownRules } from './own-rules.ts';

/** A document that the operator has put among those that clients may ask for by their hash. */
export interface TrustedDocument {
  readonly text: string;
  readonly document: DocumentNode;
}

/**
 * Reads the `.graphql` files of a folder, each one document. Throws INVALID_CONFIG for a folder that cannot be read, BAD_FILE
 * for a file whose document the schema cannot answer.
 */
export function readTrustedDocuments(folder: string): readonly TrustedDocument[] {
  return namesIn(folder).map((name) => {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const document = parsed(text, file);
    const [error] = validate(schema, document, [...specifiedRules, ...ownRules]);
    if (error !== undefined) throw unanswerable(error, file);
    return { text, document };
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort();
  } catch (cause) {
    const message = `TRUSTED_DOCUMENTS is "${folder}", which cannot be read; give a folder of .graphql files.`;
    throw new UserFacingError('INVALID_CONFIG', message, undefined, { cause });
  }
}

function parsed(text: string, file: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw unanswerable(error, file);
    throw error;
  }
}

function unanswerable(error: GraphQLError, file: string): UserFacingError {
  const line = error.locations?.[0]?.line;
  const message = `${error.message} Mend the document, or take it out of the folder.`;
  return new UserFacingError('BAD_FILE', message, line === undefined ? { file } : { file, line });
}
