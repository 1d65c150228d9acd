import { existingById } from '../article/find-existing.ts';
import { Incoming } from '../article/incoming.ts';
import { type Identify, identifyArticles } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { writeArticles } from '../write-articles.ts';
import type { Deciding } from './identity/concerned-decisions.ts';
import { readBeforeDecisions } from './read-before-decisions.ts';

const nothing = new Uint8Array();

/**
 * Writes articles that are shown again, as they were read, after decisions about them have changed. `isReadAsBefore` is false where what they
 * say of their events may be other than before.
 */
export async function redecideArticles(
  transaction: WriteTransaction,
  ids: readonly number[],
  identify: Identify = identifyArticles,
  deciding?: Deciding,
  isReadAsBefore = true,
): Promise<void> {
  const articles = [...(await existingById(transaction, ids)).values()].filter(({ withheld }) => withheld === null);
  const readings = await readBeforeDecisions(
    transaction,
    articles.map(({ id }) => id),
  );
  const shown = articles.flatMap(({ id, slug, url, revision, sourceId, sourceSha256, readingSha256 }) => {
    const reading = readings.get(id);
    if (reading === undefined) return [];
    return [
      {
        incoming: new Incoming(
          // The bytes are in already.
          { ...reading, source: { bytes: nothing, mediaType: '' }, slug, readingSha256 },
          transaction.dialect,
          sourceSha256,
        ),
        id,
        isRevised: true,
        isReadAsBefore,
        slug,
        revision,
        sourceId,
        isSourceIn: true,
        url,
        externalIds: reading.document.externalIds ?? [],
        returning: null,
      },
    ];
  });
  await writeArticles(transaction, { shown, gone: [], deciding }, identify);
}
