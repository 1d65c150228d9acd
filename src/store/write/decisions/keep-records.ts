import type { Annotations } from '../../../../schema/domain/model.ts';
import type { Existing } from '../article/find-existing.ts';
import type { Incoming } from '../article/incoming.ts';
import { storedReadings } from '../publication/stored-reading.ts';
import { withheldReadings } from '../publication/withheld-article.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { recordOf } from './apply-record.ts';
import { addDecisions, decisionsWith, markUndone } from './decision-rows.ts';

/** An article that comes in, and what the archive has of it. */
export interface ToKeep {
  readonly id: number;
  readonly incoming: Incoming;
  readonly known: Existing | null;
  /** Whether its source has changed. */
  readonly isRevised: boolean;
}

/**
 * Keeps the records that come with articles, each as one decision about its article: it takes the place of an earlier one. One that has come
 * before changes nothing. Answers the articles whose record is another now.
 */
export async function keepRecords(
  transaction: WriteTransaction,
  articles: readonly ToKeep[],
): Promise<ReadonlySet<number>> {
  const own = articles.filter(({ incoming: { article } }) => article.record !== undefined);
  const former = await formerRecords(
    transaction,
    articles.filter(({ incoming: { article } }) => article.record === undefined),
  );
  if (own.length + former.length === 0) return new Set();
  const ids = [...own, ...former].map(({ id }) => id);
  const all = await decisionsWith(transaction, 'article_id', ids);
  const before = all.filter(({ kind }) => kind === 'ARTICLE_READ');
  const records = [
    ...own.flatMap(({ id, incoming: { document, article } }) =>
      article.record === undefined ? [] : [{ id, value: { text: document.text, ...article.record } }],
    ),
    ...former,
  ].filter(({ id, value }) => {
    const last = before.findLast(({ article }) => article === id);
    return last === undefined || recordOf(last).sha256 !== value.sha256;
  });
  for (const { id, value } of records)
    for (const decision of before)
      if (decision.article === id && decision.state !== 'UNDONE')
        await markUndone(transaction, decision.id, value.annotations.provenance.name);
  await addDecisions(
    transaction,
    records.map(({ id, value }) => ({
      kind: 'ARTICLE_READ',
      entity: 'article',
      nodes: [id],
      article: id,
      words: null,
      value,
      by: value.annotations.provenance.name,
      note: null,
    })),
  );
  return new Set(records.map(({ id }) => id));
}

/** What a human read of articles before records were kept as decisions, as far as a program's reading of another source would replace it. */
async function formerRecords(
  transaction: WriteTransaction,
  articles: readonly ToKeep[],
): Promise<readonly { readonly id: number; readonly value: ReturnType<typeof recordOf> }[]> {
  const human = articles.filter(
    ({ incoming, known, isRevised }) =>
      isRevised && known?.readingSha256.startsWith('HUMAN:') && incoming.annotations.provenance.kind === 'SOFTWARE',
  );
  const isHeld = ({ known }: ToKeep) => known !== null && known.withheld !== null;
  const ids = (some: readonly ToKeep[]) => some.map(({ id }) => id);
  const shown = await storedReadings(transaction, ids(human.filter((one) => !isHeld(one))));
  const held = await withheldReadings(transaction, ids(human.filter(isHeld)));
  return human.flatMap(({ id, known }) => {
    const reading: { readonly document: { readonly text: string }; readonly annotations: Annotations } | undefined =
      shown.get(id) ?? held.get(id);
    if (reading === undefined || known === null) return [];
    const { document, annotations } = reading;
    return [{ id, value: { text: document.text, annotations, sha256: known.readingSha256 } }];
  });
}
