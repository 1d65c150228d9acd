import type { Document } from '../../schema/domain/model.ts';
import { jsonLdDescribed } from './described/json-ld-described.ts';
import { withEmbeds } from './embeds.ts';
import { factChecksOf } from './fact-checks.ts';
import { jsonLdFacts, jsonLdPieces, jsonLdSourceFacts, partsOf } from './json-ld.ts';
import { jsonLdEmbeds } from './json-ld-embeds.ts';
import { jsonLdPictures } from './json-ld-pictures.ts';
import { jsonLdRights } from './json-ld-rights.ts';
import { makeDocument } from './make-document.ts';
import { withPictures } from './pictures.ts';
import { rightsOf } from './rights.ts';

/** A schema.org article that carries its own text; null where it has none. */
export function jsonLdDocument(article: Readonly<Record<string, unknown>>): Document | null {
  const pieces = jsonLdPieces(article);
  if (pieces.length === 0) return null;
  const document = {
    ...makeDocument(jsonLdFacts(article), pieces),
    ...jsonLdSourceFacts(article),
    ...jsonLdDescribed(article),
    ...rightsOf(jsonLdRights(article)),
    ...factChecksOf(partsOf(article)),
  };
  return withEmbeds(withPictures(document, jsonLdPictures(article)), jsonLdEmbeds(article));
}
