/** Who the people of articles are and which their events: what the archive decides before their rows are made. */
import type { Annotations, Document } from '../../../schema/model.ts';
import type { ArticleTraits } from '../../identity/article-traits.ts';
import { identifyEvents, type KnownEvent } from './identify-events.ts';
import { type Identified as IdentifiedPeople, identifyPeople, type RemovedAccounts } from './identify-people.ts';
import type { KeyMaker } from './key-maker.ts';
import type { AccountMove } from './move-accounts.ts';
import type { Session } from './session.ts';

/** What was read in an article that comes in. */
export interface Reading {
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
  /** The event of the account that it replaces, where the article was read before; `isOnly` where no other article tells of it. */
  readonly replaces: { readonly event: number; readonly isOnly: boolean } | null;
}

export interface IdentifiedArticles extends IdentifiedPeople {
  /** The event of each account: for each reading a map by the key that it gave it. */
  readonly events: readonly ReadonlyMap<string, KnownEvent>[];
  /** Accounts of articles that are in already which are of other events now. */
  readonly moves: readonly AccountMove[];
  /** Where events lead that have no accounts any more. */
  readonly successors: ReadonlyMap<number, number>;
}

export type Identify = (
  session: Session,
  readings: readonly Reading[],
  keys: KeyMaker,
  /** What was kept of the accounts of people that have been taken out. */
  removed: readonly RemovedAccounts[],
) => Promise<IdentifiedArticles>;

export const identifyArticles: Identify = async (session, readings, keys, removed) => {
  const identified = await identifyPeople(session, readings, removed, keys);
  return { ...identified, ...(await identifyEvents(session, readings, keys)) };
};
