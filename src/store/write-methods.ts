import type { Store } from './store.ts';
import { tokenStore } from './write/access/access-tokens.ts';
import { orRefused } from './write/access/refused-write.ts';
import type { Incoming } from './write/article/incoming.ts';
import { countOutdated, outdatedArticles } from './write/article/outdated-articles.ts';
import { decisionMethods } from './write/decisions/decision-methods.ts';
import type { Identify } from './write/identify-articles.ts';
import { publicationMethods } from './write/publication/publication-methods.ts';
import type { Mutex } from './write/transaction/mutex.ts';
import type { WriteTransaction } from './write/transaction/write-transaction.ts';
import { webhookStore } from './write/webhooks/webhook-store.ts';

type Work<T> = (transaction: WriteTransaction) => Promise<T>;

/** How a dialect writes and asks. */
export interface StoreWriter {
  readonly dialect: 'sqlite' | 'postgres';
  readonly identify: Identify | undefined;
  /** One write at a time. */
  readonly mutex: Mutex;
  /** Does its work in a transaction of its own, which no other write of this process may interrupt, and tells the listeners. */
  readonly write: <T>(work: Work<T>, end?: 'commit' | 'rollback') => Promise<T>;
  /** Only reads. */
  readonly ask: <T>(work: Work<T>) => Promise<T>;
  /** Only reads, and does not wait for a write. */
  readonly lookUp: <T>(work: Work<T>) => Promise<T>;
  /** Works out, ahead of the write, what can be known of articles without the store. */
  readonly prepare: (incoming: readonly Incoming[]) => Promise<void>;
  /** Called once articles were erased. */
  readonly erased: () => Promise<void>;
}

type WriteMethods = Omit<Store, 'read' | 'version' | 'watch' | 'ping' | 'load' | 'poolUse' | 'close'>;

/**
 * What a store does that writes, and what it asks to write: the same on each dialect. What writes articles is loaded with the first of
 * them: a server that only answers does without.
 */
export function writeMethods({
  dialect,
  identify,
  mutex,
  write,
  ask,
  lookUp,
  prepare,
  erased,
}: StoreWriter): WriteMethods {
  const inTurn = <T>(work: Work<T>): Promise<T> => mutex.alone(() => write(work));
  const publication = publicationMethods(ask, inTurn, identify);
  return {
    ...publication,
    ...decisionMethods(ask, inTurn, identify),
    tokens: tokenStore(lookUp, inTurn),
    webhooks: webhookStore(lookUp, inTurn),
    save: (articles, { dryRun = false } = {}) =>
      mutex.take(async (turn) => {
        const { Incoming } = await import('./write/article/incoming.ts');
        const { saveArticles } = await import('./write/save-articles.ts');
        const incoming = articles.map((article) => new Incoming(article, dialect));
        await prepare(incoming);
        await turn;
        return write((transaction) => saveArticles(transaction, incoming, identify), dryRun ? 'rollback' : 'commit');
      }),
    publish: (article, terms) =>
      mutex.take(async (turn) => {
        const { Incoming } = await import('./write/article/incoming.ts');
        const { publishArticle } = await import('./write/publication/publish-article.ts');
        const incoming = new Incoming(article, dialect);
        await turn;
        return orRefused(write((transaction) => publishArticle(transaction, incoming, terms, identify)));
      }),
    changeArticle: async (change, terms) => {
      const { changeArticle } = await import('./write/publication/change-article.ts');
      const answer = await orRefused(
        inTurn(async (transaction) => ({ key: await changeArticle(transaction, change, terms, identify) })),
      );
      if (change.change.verb === 'erase' && 'key' in answer) await erased();
      return answer;
    },
    eraseArticles: async (ids) => {
      const gone = await publication.eraseArticles(ids);
      if (gone.length > 0) await erased();
      return gone;
    },
    moveAccounts: async (moves) => {
      const { regroupEvents } = await import('./write/regroup-events.ts');
      return inTurn((transaction) => regroupEvents(transaction, moves));
    },
    movePeople: async (moves) => {
      const { regroupPeople } = await import('./write/regroup-people.ts');
      return inTurn((transaction) => regroupPeople(transaction, moves));
    },
    readSources: async (sources, reader) => {
      const { readSources } = await import('./write/article/read-sources.ts');
      return ask((transaction) => readSources(transaction, sources, reader));
    },
    outdatedArticles: (page) => ask((transaction) => outdatedArticles(transaction, page)),
    countOutdated: (reader) => ask((transaction) => countOutdated(transaction, reader)),
    humanReadings: async (slugs) => {
      const { humanReadings } = await import('./write/article/human-readings.ts');
      return ask((transaction) => humanReadings(transaction, slugs));
    },
  };
}
