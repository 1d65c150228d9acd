/** The columns of each table: those that hold the model's rows, spelt as `spelling.ts` says, and those that the store has beside. */
import type { HitEntity } from '../../../schema/query/data-model.ts';
import type { Dated, Held } from './spelling.ts';

/** Columns that hold keys of other rows. */
type Ids<Name extends string> = `${Name}_id`;

/** Columns that hold numbers of other rows. */
type Counts<Name extends string> = `${Name}_count`;

/** Names of columns by table. */
interface Columns {
  article:
    | Held<'article'>
    | Dated<'published' | 'updated'>
    | `${'published' | 'updated'}_utc`
    | 'headline_key'
    | `read_by_${'kind' | 'name' | 'version'}`
    | 'copy_rank'
    | `${'source' | 'reading'}_sha256`;
  source:
    | Held<'original'>
    | 'id'
    | 'article_id'
    | 'revision'
    | 'ingested_at'
    | 'served_from'
    | 'text'
    | 'text_sha256'
    | 'version'
    | 'stated_utc'
    | 'is_late'
    | 'headline'
    | 'updated_at'
    | 'reading';
  block: Held<'block'> | 'id';
  author: Held<'author'> | 'name_key';
  author_name: Held<'authorName'> | 'id' | Ids<'author'> | Counts<'article'>;
  author_identifier: Held<'authorIdentifier'> | 'id' | Ids<'author'> | Counts<'article'>;
  article_author: Held<'authorship'> | 'id' | 'position' | 'identifiers' | Dated<'published'>;
  publisher: Held<'publisher'> | 'name_key';
  publisher_name: Held<'publisherName'> | 'id' | Ids<'publisher'>;
  publisher_domain: Held<'publisherDomain'> | 'id' | Ids<'publisher'>;
  article_keyword: Held<'keyword'> | 'id' | Ids<'article'> | 'position' | 'text_key';
  photo: Held<'picture'> | 'id' | 'article_id' | 'position';
  rendition: Held<'rendition'> | 'id' | 'photo_id' | 'article_id' | 'position';
  link: Held<'link'> | 'id' | 'article_id' | 'block_id';
  text_date: Held<'edtfDate'> | 'id' | 'article_id' | 'value';
  embed: Held<'embed'> | 'id' | 'article_id' | 'position';
  fact_check: Held<'factCheck'> | 'position';
  fact_check_pair: 'hash' | Ids<'fact_check' | 'article'>;
  fact_check_quote: 'id' | Ids<'fact_check' | 'quote' | 'article' | 'quote_article'>;
  claim_url: Held<'claimUrl'> | 'id' | Ids<'fact_check' | 'article'> | 'position';
  live_entry: Held<'liveEntry'> | 'position';
  correction: Held<'correction'> | 'id' | 'article_id' | 'position';
  correction_quote: 'id' | Ids<'correction' | 'quote' | 'article'>;
  mention: Held<'mention'> | 'block_id' | Dated<'published'>;
  person: Held<'person'> | `${'name' | 'loose'}_key`;
  same_as: Held<'sameAs'> | 'id' | Ids<'person' | 'event'>;
  alias: Held<'alias'> | 'id' | 'person_id' | 'name_key';
  description: Held<'description'> | 'id' | 'person_id' | Dated<'published'>;
  quote: Held<'quote'> | 'published_on' | 'words_key' | Dated<'published' | 'said'>;
  quote_pair: 'hash' | Ids<'quote'>;
  article_sketch: 'id' | 'size' | 'hashes';
  article_shingle: 'hash' | Ids<'article'> | 'is_copy';
  rejected_quote: Columns['quote'];
  rejected_event:
    | Exclude<Columns['event'], 'report_id' | 'report_article_id' | 'is_main' | Counts<'article' | 'quote'>>
    | Ids<'event' | 'article'>;
  piece: Held<'piece'> | 'id' | 'article_id' | 'block_id' | 'position';
  quote_alternative: Held<'alternative'> | 'id' | Ids<'quote' | 'article'> | 'position';
  quote_mention: 'id' | Ids<'quote' | 'mention' | 'article' | 'person' | 'event'>;
  quote_event: 'id' | Held<'quoteEvent'> | Ids<'quote' | 'event' | 'article' | 'speaker'> | Dated<'published' | 'said'>;
  event: Held<'event'> | Dated<'when'> | Ids<'report_article'> | `${'name' | 'place' | 'match'}_key` | 'is_main';
  report: Held<'account'> | Dated<'published'> | 'place_key' | 'match_key' | 'roots';
  participant: Held<'participation'> | 'id' | 'report_id' | 'article_id';
  participant_group: Held<'group'> | 'report_id' | 'article_id';
  event_person: 'id' | Held<'participation'> | Ids<'event' | 'article'> | 'name_key' | Dated<'when'>;
  article_person:
    | 'id'
    | Held<'appearance'>
    | Ids<'article' | 'person' | 'signature'>
    | 'name_key'
    | 'full_name'
    | Dated<'published'>;
  article_event: 'id' | Held<'coverage'> | Ids<'article' | 'event'> | Dated<'when' | 'published'>;
  change: Held<'change'>;
  tombstone: Held<'tombstone'> | 'slug' | 'articles';
  name_gram: 'id' | 'gram' | 'entity' | 'node_id';
  person_signature: 'id' | 'block' | 'signature' | 'form' | Ids<'person'> | 'is_own' | Counts<'account'> | 'magnitude';
  person_apart: 'id' | 'block' | 'one' | 'other' | 'article_count';
  person_form: 'id' | 'form' | 'block' | 'article_count' | 'magnitude';
  person_spelling: 'id' | 'signature_id' | 'name' | 'account_count' | 'magnitude';
  deferred_moves: 'id';
  withheld_article:
    | 'id'
    | 'state'
    | 'since'
    | 'until'
    | 'reason'
    | 'decided_by'
    | 'slug'
    | 'served_slug'
    | 'url'
    | 'headline'
    | 'publisher'
    | 'published_on'
    | 'revision'
    | 'source_id'
    | 'source_sha256'
    | 'reading_sha256'
    | 'reading'
    | 'kept';
  erased_name: 'id' | Ids<'article'> | `${'' | 'publisher_'}sha256` | 'erased_at';
  article_key: 'id' | Ids<'article'> | 'scheme' | 'scope' | 'value';
  external_id: Held<'externalId'> | 'id' | Ids<'article'> | 'position' | 'scheme';
  event_account:
    | 'id'
    | Ids<'article'>
    | 'position'
    | 'rank'
    | 'is_main'
    | 'root'
    | 'label'
    | 'automatic'
    | 'via'
    | 'story_key'
    | 'match_keys';
  event_account_key: 'match_key' | 'is_main' | 'rank' | 'account_id' | 'article_id';
  event_label: 'label' | 'event_id';
  story_node: 'id' | 'rank' | 'reach' | 'pivot_0' | 'pivot_1' | 'pivot_2' | 'vector' | 'marks';
  story_cluster: 'level' | 'id' | 'rank' | 'sketch' | 'core' | 'marks' | 'vector';
  story_term: 'term' | 'reach' | 'node_id' | 'weight';
  access_token: 'id' | 'name' | 'sha256' | 'scopes' | 'publisher' | `${'created' | 'expires' | 'revoked'}_at`;
  decision:
    | 'id'
    | 'kind'
    | 'entity'
    | 'nodes'
    | 'article_id'
    | 'words'
    | 'value'
    | `${'decided' | 'undone'}_${'by' | 'at'}`
    | 'note'
    | 'state'
    | 'gone'
    | 'has_keys'
    | 'made_with';
  decision_key: 'decision_id' | 'kind' | 'value';
  article_reading: 'id' | 'reading' | 'quotes' | 'accounts' | 'people';
  webhook:
    | 'id'
    | 'name'
    | 'url'
    | 'filter'
    | 'sealed_secret'
    | `created_${'at' | 'by'}`
    | `paused_${'at' | 'reason'}`
    | 'feed_cursor'
    | 'failures'
    | 'failing_since'
    | 'next_attempt_at'
    | 'attempted_at'
    | `attempt_${'status' | 'error'}`
    | 'delivered_at'
    | `pending_${'key' | 'body' | 'cursor'}`
    | `claimed_${'by' | 'until'}`;
  idempotency_key: 'id' | 'token_name' | 'name' | 'item' | 'input_sha256' | 'answer' | 'created_at';
}

/** The tables that an entity's rows are found in by words; each dialect has other columns in them. */
type SearchTable = `${HitEntity}_search`;

export type TableName = keyof Columns | SearchTable;

export type Column<T extends TableName> = T extends keyof Columns
  ? Columns[T]
  : 'id' | 'rowid' | 'title' | 'words' | 'stems' | 'vector';

export type Cell = string | number | null | Uint8Array;

/** A row to be inserted: every column is given, null for no value. */
export type NewRow<T extends TableName> = T extends SearchTable
  ? { readonly [C in Column<T>]?: Cell }
  : { readonly [C in Column<T>]: Cell };

/** A row that was made for some table. */
export type Cells = Readonly<Record<string, Cell>>;

/** What has no column but the table's. */
export type Exact<T extends TableName, R> = { readonly [C in keyof R]: C extends Column<T> ? Cell : never };
