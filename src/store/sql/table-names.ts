import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Column, TableName } from './rows.ts';

/** The table of each entity that has one. */
export const tableNames = {
  article: 'article',
  externalId: 'external_id',
  original: 'source',
  revision: 'source',
  block: 'block',
  author: 'author',
  authorName: 'author_name',
  authorIdentifier: 'author_identifier',
  authorship: 'article_author',
  publisher: 'publisher',
  publisherName: 'publisher_name',
  publisherDomain: 'publisher_domain',
  keyword: 'article_keyword',
  picture: 'photo',
  rendition: 'rendition',
  link: 'link',
  edtfDate: 'text_date',
  embed: 'embed',
  factCheck: 'fact_check',
  claimUrl: 'claim_url',
  liveEntry: 'live_entry',
  correction: 'correction',
  mention: 'mention',
  person: 'person',
  alias: 'alias',
  sameAs: 'same_as',
  description: 'description',
  quote: 'quote',
  alternative: 'quote_alternative',
  piece: 'piece',
  event: 'event',
  account: 'report',
  change: 'change',
  tombstone: 'tombstone',
  group: 'participant_group',
  appearance: 'article_person',
  participation: 'participant',
} as const satisfies { readonly [E in EntityName]?: TableName };

export type StoredEntity = keyof typeof tableNames;
export type ColumnOf<E> = E extends StoredEntity ? Column<(typeof tableNames)[E]> : never;
