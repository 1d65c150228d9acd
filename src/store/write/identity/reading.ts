import type { Annotations, Document } from '../../../../schema/domain/model.ts';
import type { ArticleTraits } from '../../../identity/article-traits.ts';

/** What was read in an article that comes in. */
export interface IdentityReading {
  readonly article: number;
  readonly document: Document;
  readonly annotations: Annotations;
  readonly traits: ArticleTraits;
  readonly text: string;
  readonly year: number | null;
  /** Its accounts of events by the keys that the reading gave them. */
  readonly accounts: ReadonlyMap<string, NewAccount>;
}

/** An account of an event that comes in, under the key that its row will have. */
interface NewAccount {
  readonly report: number;
  /** The event of the account that it replaces, where the article was read before; `joined` as in `OldAccount`. */
  readonly replaces: { readonly event: number; readonly joined: readonly number[] } | null;
}
