import { existingById } from '../article/find-existing.ts';
import { Incoming } from '../article/incoming.ts';
import { type Identify, identifyArticles } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { writeArticles } from '../write-articles.ts';
import { removeWithheld, withheldReadings } from './withheld-article.ts';

/**
 * Shows withheld articles as they were read when they were taken out, or came in: under the ids that they and what was read in them had.
 * Answers the ids of those that were withheld.
 */
export async function restoreArticles(
  transaction: WriteTransaction,
  ids: readonly number[],
  identify: Identify = identifyArticles,
): Promise<readonly number[]> {
  const readings = await withheldReadings(transaction, ids);
  const known = [...(await existingById(transaction, [...readings.keys()])).values()];
  const urls = await transaction.allWith(
    'select url from article',
    'url',
    known.flatMap(({ url }) => url ?? []),
  );
  const taken = new Set(urls.map((row) => String(row['url'])));
  const shown = known.flatMap((article) => {
    const reading = readings.get(article.id);
    if (reading === undefined || article.withheld === null) return [];
    const { document, annotations, kept } = reading;
    const { servedSlug, slug, readingSha256, url } = article.withheld;
    const isFree = url !== null && !taken.has(url);
    if (url !== null) taken.add(url);
    return [
      {
        // The bytes are in already.
        incoming: new Incoming(
          { document, annotations, source: { bytes: nothing, mediaType: '' }, slug, readingSha256 },
          transaction.dialect,
          article.sourceSha256,
        ),
        id: article.id,
        isRevised: false,
        slug: servedSlug ?? slug,
        revision: article.revision,
        sourceId: article.sourceId,
        isSourceIn: true,
        url: isFree ? url : null,
        externalIds: document.externalIds ?? [],
        returning: { ...kept, isSame: true },
      },
    ];
  });
  await writeArticles(transaction, { shown, gone: [] }, identify);
  await removeWithheld(
    transaction,
    shown.map(({ id }) => id),
  );
  return shown.map(({ id }) => id);
}

const nothing = new Uint8Array();
