import { UserFacingError } from '../errors.ts';
import { parseDocuments } from '../formats/parse-document.ts';
import { readDocument } from '../reader/read-document.ts';
import { readerName } from '../reader/reader-name.ts';
import type { OutdatedArticle, Store } from '../store/open-store.ts';
import { BatchWriter } from './batch-writer.ts';
import { endings } from './exported-article.ts';
import { type Failed, noneSaved, type Progress, type Summary, summaryOf } from './options.ts';
import { fillIn } from './read-file.ts';

/** How many articles are read from the store at a time. */
const pageSize = 50;

export interface RereadOptions {
  readonly store: Store;
  /** Reports what would happen and changes nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads again, from their own sources, the articles that an earlier version of the reader read. What a human's record says
 * stays. It may be stopped at any time: what is read by then is in, and the next run goes on with the rest.
 */
export async function reread({ store, dryRun = false, onProgress }: RereadOptions): Promise<Summary> {
  const counts = noneSaved();
  const failed: Failed[] = [];
  const batchWriter = new BatchWriter(store, { dryRun }, (_, { status }) => {
    counts[status] += 1;
  });
  const known = await store.countOutdated(readerName);
  let done = 0;
  for (let after = 0; ; ) {
    const page = await store.outdatedArticles({ reader: readerName, after, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.id;
    for (const article of page) {
      try {
        await batchWriter.add(article.slug, readAgain(article));
      } catch (error) {
        if (!(error instanceof UserFacingError)) throw error;
        failed.push({ file: article.slug, error });
      }
      done += 1;
    }
    onProgress?.({ files: done, filesKnown: known, articles: done });
  }
  await batchWriter.flush();
  return summaryOf(counts, failed);
}

/** Throws BAD_FILE where its source is no longer one article, which no release has written. */
function readAgain({ slug, mediaType, bytes, publishedOn, publisher, language, url }: OutdatedArticle) {
  const [parsed, other] = parseDocuments({ bytes, file: `${slug}${endings[mediaType] ?? ''}` });
  if (parsed === undefined || other !== undefined) {
    const message = 'Its source is not that of one article any more; take in its file again with "onrecord ingest".';
    throw new UserFacingError('BAD_FILE', message, { file: slug });
  }
  const document = fillIn(parsed.document, {
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(publisher === null ? {} : { publisher }),
    ...(language === null ? {} : { language }),
    ...(url === null ? {} : { url }),
  });
  return { parsed, document, annotations: readDocument(document), slug };
}
