import { existingById } from '../article/find-existing.ts';
import { baseSlug } from '../article/plan-article.ts';
import { readBeforeDecisions } from '../decisions/read-before-decisions.ts';
import { keptIdsOf } from '../save-articles.ts';
import { buryWithdrawn } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { writeArticles } from '../write-articles.ts';
import { forgetFile } from './article-keys.ts';
import { type Hold, withheldReadings, writeWithheld } from './withheld-article.ts';

/** Withdraws the articles that came from a file that is there no more, and from no other; those that are withheld already are left. */
export async function withdrawFile(
  transaction: WriteTransaction,
  file: string,
  reason: string,
): Promise<readonly number[]> {
  const articles = await existingById(transaction, await forgetFile(transaction, file));
  const shown = [...articles.values()].filter(({ withheld }) => withheld === null).map(({ id }) => id);
  if (shown.length === 0) return [];
  return withdrawArticles(transaction, shown, { state: 'WITHDRAWN', until: null, reason, by: 'FILE' });
}

/**
 * Takes articles out of what is shown, as if they had never been in, and keeps them: those that are shown, and those that are withheld
 * for another reason or for another time, since when they were. Answers the ids of those that were there.
 */
export async function withdrawArticles(
  transaction: WriteTransaction,
  ids: readonly number[],
  hold: Hold,
): Promise<readonly number[]> {
  const known = [...(await existingById(transaction, ids)).values()];
  const shown = known.filter(({ withheld }) => withheld === null);
  const readings = await readBeforeDecisions(
    transaction,
    shown.map(({ id }) => id),
  );
  const held = await withheldReadings(
    transaction,
    known.filter(({ withheld }) => withheld !== null).map(({ id }) => id),
  );
  const written = await writeArticles(transaction, { shown: [], gone: shown.map(({ id }) => id) });
  const { before } = written;
  await writeWithheld(
    transaction,
    known.flatMap((article) => {
      const { id, withheld } = article;
      const kept = withheld === null ? keptIdsOf(written, id) : held.get(id)?.kept;
      const reading = withheld === null ? readings.get(id) : held.get(id);
      if (reading === undefined || kept === undefined) return [];
      return [
        {
          ...hold,
          id,
          ...(withheld?.state === hold.state ? { since: withheld.since } : {}),
          slug: withheld?.slug ?? baseSlug({ document: reading.document }),
          servedSlug: withheld === null ? article.slug : withheld.servedSlug,
          url: article.url,
          revision: article.revision,
          sourceId: article.sourceId,
          sourceSha256: article.sourceSha256,
          readingSha256: article.readingSha256,
          document: reading.document,
          annotations: reading.annotations,
          kept,
        },
      ];
    }),
  );
  await buryWithdrawn(
    transaction,
    known
      .filter(({ withheld }) => withheld === null || withheld.servedSlug !== null)
      .map(({ id, slug }) => ({
        id,
        slug,
        note: hold.state === 'WITHDRAWN' ? hold.reason : null,
        quotes: before.quotes.get(id) ?? held.get(id)?.kept.quotes ?? [],
      })),
  );
  return known.map(({ id }) => id);
}
