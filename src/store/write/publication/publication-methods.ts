import type { WithheldStore } from '../../../../schema/query/withheld.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { filesUnder } from './article-keys.ts';
import { articlesNamed } from './find-articles.ts';
import { nextRelease } from './next-release.ts';
import { readWithheld } from './read-withheld.ts';
import type { Hold } from './withheld-article.ts';

type Do = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/** What a store does about what is shown. */
export interface PublicationStore {
  readonly withheld: WithheldStore;
  /** The numbers of the articles, shown or withheld, that a number, a slug, an address or a publisher's key names; none where there is none. */
  articlesNamed(name: string | number): Promise<readonly number[]>;
  /**
   * Takes articles out of what is shown, until they are restored, or at the end of an embargo. Answers the ids of those that were there;
   * so do the next two.
   */
  withdrawArticles(ids: readonly number[], hold: Omit<Hold, 'by'>): Promise<readonly number[]>;
  /** Withdraws the articles that came from a file (its whole path) that is there no more, and from no other. */
  withdrawFile(file: string, reason: string): Promise<readonly number[]>;
  /** The files of a folder (its whole path), and of those in it, that articles came from. */
  filesUnder(folder: string): Promise<readonly string[]>;
  /** Shows articles again, or before their embargoes are over. */
  restoreArticles(ids: readonly number[]): Promise<readonly number[]>;
  /** Takes articles out for good, with their sources; what is left are tombstones without words. */
  eraseArticles(ids: readonly number[]): Promise<readonly number[]>;
  /** Shows the articles whose embargoes are over; answers their ids. */
  releaseDue(): Promise<readonly number[]>;
  /** The moment in UTC at which the next embargo is over; null where none has an end. */
  nextRelease(): Promise<string | null>;
}

/** `ask` only reads, `write` does its work in a transaction of its own. What writes is loaded when it is first asked for. */
export const publicationMethods = (ask: Do, write: Do, identify?: Identify): PublicationStore => ({
  withheld: readWithheld(ask),
  articlesNamed: (name) => ask(async (transaction) => (await articlesNamed(transaction, name)).map(({ id }) => id)),
  withdrawArticles: async (ids, hold) => {
    const { withdrawArticles } = await import('./withdraw-articles.ts');
    return write((transaction) => withdrawArticles(transaction, ids, { ...hold, by: 'HUMAN' }));
  },
  withdrawFile: async (file, reason) => {
    const { withdrawFile } = await import('./withdraw-articles.ts');
    return write((transaction) => withdrawFile(transaction, file, reason));
  },
  filesUnder: (folder) => ask((transaction) => filesUnder(transaction, folder)),
  restoreArticles: async (ids) => {
    const { restoreArticles } = await import('./restore-articles.ts');
    return write((transaction) => restoreArticles(transaction, ids, identify));
  },
  eraseArticles: async (ids) => {
    const { eraseArticles } = await import('./erase-articles.ts');
    return write((transaction) => eraseArticles(transaction, ids));
  },
  releaseDue: async () => {
    const { releaseDue } = await import('./release-due.ts');
    return write((transaction) => releaseDue(transaction, new Date().toISOString(), identify));
  },
  nextRelease: () => ask(nextRelease),
});
