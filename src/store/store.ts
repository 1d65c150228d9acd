import type { ReadStore } from '../../schema/query/context.ts';
import type { ArticleChange } from '../../schema/query/writer.ts';
import type { OnStatement } from './read/query-runner.ts';
import type { TokenStore } from './write/access/access-tokens.ts';
import type { Refused } from './write/access/refused-write.ts';
import type { WriteTerms } from './write/access/write-terms.ts';
import type { ArticleToSave, Saved } from './write/article/article-to-save.ts';
import type { OutdatedArticle, OutdatedPage } from './write/article/outdated-articles.ts';
import type { SourceToRead } from './write/article/read-sources.ts';
import type { DecidingStore } from './write/decisions/decision-methods.ts';
import type { Identify } from './write/identify-articles.ts';
import type { AccountMove } from './write/identity/move-accounts.ts';
import type { PersonMove } from './write/identity/move-people.ts';
import type { PublicationStore } from './write/publication/publication-methods.ts';
import type { Published } from './write/publication/publish-article.ts';
import type { StoredReading } from './write/publication/stored-reading.ts';
import type { WebhookStore } from './write/webhooks/webhook-store.ts';

/** An archive of articles and what was read in them. */
export interface Store extends Omit<ReadStore, 'withheld' | 'decisions'>, PublicationStore, DecidingStore {
  /** Resolves where the store answers; throws where it does not. */
  ping(): Promise<void>;
  /**
   * Takes in articles with what was read in them, all in one transaction: each is added, or becomes a new revision of
   * the one it is, or changes nothing where the same source and reading are in already.
   */
  save(articles: readonly ArticleToSave[], options?: SaveOptions): Promise<readonly Saved[]>;
  /** Takes in one article where the terms hold; answers why it did not where they do not. */
  publish(article: ArticleToSave, terms: WriteTerms): Promise<Published | Refused>;
  /** Withdraws, restores or erases an article where the terms hold; answers its key, or why not. */
  changeArticle(
    change: Pick<ArticleChange, 'by' | 'change'>,
    terms: WriteTerms,
  ): Promise<{ readonly key: number } | Refused>;
  /**
   * Has articles' accounts of events be of other events, all in one transaction: events merge and part, and whoever asks for one that
   * was merged is answered by the one that stays.
   */
  moveAccounts(moves: readonly AccountMove[]): Promise<void>;
  /** The same of whom articles name: people merge and part. */
  movePeople(moves: readonly PersonMove[]): Promise<void>;
  /**
   * Runs `work`, which saves many articles. Where the store is empty, the indexes that questions are answered by are made
   * after it: until then answers are the same and slow. Where the process is ended meanwhile, what has been saved stays.
   */
  load<T>(work: () => Promise<T>): Promise<T>;
  /**
   * For each of some sources whether the archive has it as the newest of its article, known by its file, read by the program called `reader`
   * or by a human, with the record that comes with it.
   */
  readSources(sources: readonly SourceToRead[], reader: string): Promise<readonly boolean[]>;
  /** Articles that another version of the program `reader` read, a page of them in the order of their ids. */
  outdatedArticles(page: OutdatedPage): Promise<readonly OutdatedArticle[]>;
  /** How many of them there are. */
  countOutdated(reader: string): Promise<number>;
  /** What humans read in articles with these slugs, by the slugs; those that a program read are left out. */
  humanReadings(slugs: readonly string[]): Promise<ReadonlyMap<string, StoredReading>>;
  readonly tokens: TokenStore;
  readonly webhooks: WebhookStore;
  /** How many connections (on SQLite processes) read, how many of them rest, and how many questions wait for one. */
  poolUse(): { readonly open: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

export interface SaveOptions {
  /** Answers what would become of the articles, and changes nothing. */
  readonly dryRun?: boolean;
}

export interface StoreOptions {
  /** Decides who the people of articles that come in are, and which their events. */
  readonly identify?: Identify;
  /** How many statements may read at once, on SQLite how many expensive ones, and how many more may wait their turn. */
  readonly statements?: number;
  readonly waiting?: number;
  /** How long a statement may read before it is stopped, in milliseconds; on SQLite only an expensive one can be. */
  readonly deadline?: number;
  /** From what size of an SQLite file on, in bytes, expensive statements have processes of their own. */
  readonly expensiveThreshold?: number;
  /** Called with the text of every statement that answers a read. */
  readonly onRead?: (sql: string) => void;
  readonly onStatement?: OnStatement;
}
