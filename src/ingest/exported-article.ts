/** An article as a line of an export: its source, what options filled in for it, and a record where a human read it. */
import { z } from 'zod';
import type { Document, ExternalId } from '../../schema/domain/model.ts';
import { type FileLocation, UserFacingError } from '../errors.ts';
import { parseDocuments, parseRecord } from '../formats/parse-document.ts';
import { readDocument, withCorrections } from '../reader/read-document.ts';
import { sha256 } from './file-bytes.ts';
import { fillIn, type ReadArticle } from './read-file.ts';

const stated = z.string().nullable().default(null);

/** What an import needs of a line; `onrecord export` writes more. */
const exportedArticle = z.object({
  slug: z.string().min(1),
  publishedOn: stated,
  publisher: stated,
  language: stated,
  url: stated,
  externalIds: z.array(z.string().min(1)).default([]),
  original: z.object({ mediaType: z.string(), sha256: z.string(), base64: z.base64() }),
  record: z.unknown().optional(),
});

/** A line read as an article. */
export type ExportedArticle = z.infer<typeof exportedArticle>;

/** Throws BAD_FILE for a line that is no article of an export. */
export function parseExported(line: string, place: FileLocation): ExportedArticle {
  const parsed = exportedArticle.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const message = 'The line is no article of "onrecord export articles", whose "original" an import is made of.';
  throw new UserFacingError('BAD_FILE', message, place);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The article of a line, read anew by this reader, or as its record has it. Throws BAD_FILE where its source is not the one that was exported,
 * and BAD_RECORD.
 */
export function readExported(exported: ExportedArticle, place: FileLocation): ReadArticle {
  const { slug, original, record, publishedOn, publisher, language, url } = exported;
  const bytes = Buffer.from(original.base64, 'base64');
  if (sha256(bytes) !== original.sha256) {
    throw new UserFacingError(
      'BAD_FILE',
      'The source in the line is not the one that was exported: its SHA-256 is another.',
      place,
    );
  }
  const [found, other] = parseDocuments({ bytes, file: `${slug}${endings[original.mediaType] ?? ''}` });
  if (found === undefined || other !== undefined) {
    throw new UserFacingError('BAD_FILE', 'The source in the line is not that of one article.', place);
  }
  const document = withExternalIds(
    fillIn(found.document, {
      ...(publishedOn === null ? {} : { publishedOn }),
      ...(publisher === null ? {} : { publisher }),
      ...(language === null ? {} : { language }),
      ...(url === null ? {} : { url }),
    }),
    exported.externalIds,
  );
  const parsed = { ...found, place };
  if (record === undefined) return { parsed, document, annotations: readDocument(document), slug };
  const input = {
    bytes: Buffer.from(JSON.stringify(record)),
    file: place.file,
    text: document.text,
    sha256: original.sha256,
  };
  return { parsed, document, annotations: withCorrections(document, parseRecord(input)), slug };
}

/** Keys that its source does not state were given to it by its house. */
function withExternalIds(document: Document, values: readonly string[]): Document {
  const own = document.externalIds ?? [];
  const given = values
    .filter((value) => !own.some((id) => id.value === value))
    .map((value): ExternalId => ({ scheme: 'own', value }));
  return given.length === 0 ? document : { ...document, externalIds: [...own, ...given] };
}

/** By which the format of a source is told again. */
export const endings: Readonly<Record<string, string>> = {
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/html': '.html',
  'application/json': '.json',
  'application/xml': '.xml',
};
