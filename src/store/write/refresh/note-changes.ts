/**
 * The feed of changes: the last change of each node, numbered in the order in which transactions are committed, since
 * only one writes at a time. A mirror that reads on from a number gets every node that has changed since, each once.
 */
import type { ChangeKind } from '../../../../schema/query/entities/change.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { RefreshedEvents } from './refresh-events.ts';

export interface NodeChange {
  readonly entity: 'article' | 'person' | 'quote' | 'event';
  readonly id: number;
  readonly kind: ChangeKind;
  /** Whether something that is added had been withdrawn. */
  readonly isBack?: true;
}

export async function noteChanges(transaction: WriteTransaction, changes: readonly NodeChange[]): Promise<void> {
  if (changes.length === 0) return;
  const [last] = await transaction.all('select id, at from change order by id desc limit 1');
  const number = Number(last?.['id'] ?? 0);
  const now = new Date().toISOString();
  // A clock that was set back does not turn the feed's time back.
  const at = last !== undefined && String(last['at']) > now ? String(last['at']) : now;
  const known = changes.filter(({ kind, isBack }) => kind !== 'CREATED' || isBack).map(({ id }) => id);
  await transaction.deleteWith('change', 'node_id', known);
  await transaction.insert(
    'change',
    changes.map(({ entity, id, kind }, n) => ({ id: number + n + 1, entity, node_id: id, kind, at })),
  );
}

/** One change for each node: what is new was added even where it was touched again, what is lost was withdrawn. */
export function changesOf(
  entity: NodeChange['entity'],
  touched: readonly number[],
  added: readonly number[] = [],
  lost: readonly number[] = [],
): readonly NodeChange[] {
  const isAdded = new Set(added);
  const isLost = new Set(lost);
  const ids = new Set([...touched, ...added, ...lost]);
  return [...ids].map((id) => ({
    entity,
    id,
    kind: isLost.has(id) ? 'DELETED' : isAdded.has(id) ? 'CREATED' : 'UPDATED',
  }));
}

export function eventChanges({ added, revived, changed, lost }: RefreshedEvents): readonly NodeChange[] {
  const told = (kind: NodeChange['kind']) => (id: number) => ({ entity: 'event', id, kind }) as const;
  return [
    ...added.map(told('CREATED')),
    ...revived.map((id) => ({ ...told('CREATED')(id), isBack: true }) as const),
    ...changed.map(told('UPDATED')),
    ...lost.map(told('DELETED')),
  ];
}
