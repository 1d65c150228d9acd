import type { Document } from '../schema/domain/model.ts';
import { parseDocuments } from '../src/formats/parse-document.ts';

/** Lines of a name, a tab and a day (`YYYY-MM-DD`). */
export const datesIn = (tsv: string): ReadonlyMap<string, string> =>
  new Map(
    tsv.split('\n').flatMap((line): [string, string][] => {
      const [name, day] = line.trim().split('\t');
      return name !== undefined && day !== undefined ? [[name.replace(/\.txt$/, ''), day]] : [];
    }),
  );

/** The article of a file, published on `day` where one is given. */
export function documentOf(bytes: Uint8Array, file: string, day: string | null): Document {
  for (const { document } of parseDocuments({ bytes, file })) {
    if (day === null) return document;
    return { ...document, metadata: { ...document.metadata, publishedOn: { value: day, range: null } } };
  }
  throw new Error(`"${file}" holds no article.`);
}
