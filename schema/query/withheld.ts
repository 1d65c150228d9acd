/** What is asked of the articles of a store that are not shown. Whoever asks must be allowed to see them. */
import type { ArticleName } from './article-name.ts';

/** A withheld article. Moments are in UTC; `publishedOn` is a day; `source` is the newest version as it came in. */
export interface WithheldRow {
  readonly key: number;
  readonly state: 'EMBARGOED' | 'WITHDRAWN';
  readonly since: string;
  readonly until: string | null;
  readonly reason: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly externalIds: readonly string[];
  readonly revision: number;
  readonly text: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface WithheldStore {
  /** Those behind a key in the order of their keys, of a publisher where one is given. */
  page(page: {
    readonly after: number;
    readonly limit: number;
    readonly publisher: string | null;
  }): Promise<readonly WithheldRow[]>;
  /** The one of a name, to one `publisher` alone where one is given; null where there is none. */
  find(by: ArticleName, publisher: string | null): Promise<WithheldRow | null>;
}
