import { hashText } from '../../schema/domain/hash-text.ts';
import type { EventAccount } from './event-account.ts';

/**
 * The events of an article's accounts once humans have decided. Decisions may have joined two that the article tells of: the
 * main account keeps the event, else the earlier one, and the other is an event alone.
 */
export function settleArticle(
  accounts: readonly { readonly account: EventAccount; readonly decided: number }[],
): ReadonlyMap<number, number> {
  const inOrder = [...accounts].sort(
    ({ account: a }, { account: b }) => Number(b.isMain) - Number(a.isMain) || a.position - b.position || a.id - b.id,
  );
  const taken = new Set<number>();
  return new Map(
    inOrder.map(({ account: { id }, decided }): [number, number] => {
      const event = taken.has(decided) ? -hashText(`alone ${id}`) : decided;
      taken.add(event);
      return [id, event];
    }),
  );
}
