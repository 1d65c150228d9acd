/** Which event the accounts of each label are of: the partition of events knows them by labels. */
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** The events of those of some labels that have one. */
export async function eventsOf(
  transaction: WriteTransaction,
  labels: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await transaction.allWith('select label, event_id from event_label', 'label', labels);
  return new Map(rows.map((row) => [Number(row['label']), Number(row['event_id'])]));
}

/** The labels that some events have. */
export async function labelsOf(transaction: WriteTransaction, events: readonly number[]): Promise<readonly number[]> {
  const rows = await transaction.allWith('select label from event_label', 'event_id', events);
  return rows.map((row) => Number(row['label']));
}

/** Notes the events of labels that have none. */
export const insertLabels = async (
  transaction: WriteTransaction,
  labels: readonly (readonly [number, number])[],
): Promise<void> => {
  await transaction.insert(
    'event_label',
    labels.map(([label, event_id]) => ({ label, event_id })),
  );
};
