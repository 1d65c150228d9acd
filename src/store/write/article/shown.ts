import type { ExternalId } from '../../../../schema/domain/model.ts';
import type { KeptIds } from '../publication/withheld-article.ts';
import type { Incoming } from './incoming.ts';

/** An article that is to be shown as it is now. */
export interface Shown {
  readonly incoming: Incoming;
  readonly id: number;
  /** Whether it is shown already, in another version or as another reading. */
  readonly isRevised: boolean;
  /** The slug that it has or had; null for a new one. */
  readonly slug: string | null;
  readonly revision: number;
  readonly sourceId: number;
  readonly isSourceIn: boolean;
  readonly url: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Of one that comes back, the ids that it had; `isSame` where it is read as it was. */
  readonly returning: (KeptIds & { readonly isSame: boolean }) | null;
  /** Whether one that is shown already is read as it was, and only what was decided of it has changed. */
  readonly isReadAsBefore?: boolean;
}
