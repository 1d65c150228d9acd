import type { Once } from './once.ts';
import { RefusedWrite } from './refused-write.ts';

/** What must hold for an article to be written. */
export interface WriteTerms {
  /** The revision that it has, 0 for one that is not there; null where any will do. */
  readonly expectedRevision: number | null;
  /** The publisher whose articles alone may be written; null for those of all. */
  readonly publisher: string | null;
  readonly once: Once | null;
}

/** Throws {@link RefusedWrite} where an article, as it was before, null for none, may not be written. */
export function assertTerms(
  before: { readonly revision: number; readonly publisher: string | null } | null,
  { expectedRevision, publisher }: Omit<WriteTerms, 'once'>,
): void {
  if (publisher !== null && before !== null && before.publisher !== publisher) {
    throw new RefusedWrite({ refused: 'PUBLISHER' });
  }
  if (expectedRevision !== null && expectedRevision !== (before?.revision ?? 0)) {
    throw new RefusedWrite({ refused: 'REVISION', current: before?.revision ?? null });
  }
}
