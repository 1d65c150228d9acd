/** What is asked of the articles of a store that are not shown. Whoever asks must be allowed to see them. */
import type { ArticleName } from './article-name.ts';
import type { KeyPage } from './key-page.ts';

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
  /** Those of a page, of a publisher where one is given; keys grow as articles come in. */
  page(page: KeyPage & { readonly publisher: string | null }): Promise<readonly WithheldRow[]>;
  count(publisher: string | null): Promise<number>;
  /** The one of a name, to one `publisher` alone where one is given; null where there is none. */
  find(by: ArticleName, publisher: string | null): Promise<WithheldRow | null>;
}
