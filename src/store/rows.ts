/** The columns of each table: those that hold the model's rows, spelt as `spelling.ts` says, and those that the store has beside. */
import type { NodeEntity } from '../../schema/node-entity.ts';
import type { Dated, Held } from './spelling.ts';

/** Names of columns by table. */
interface Columns {
  article:
    | Held<'article'>
    | Dated<'published' | 'updated'>
    | 'published_utc'
    | 'updated_utc'
    | 'headline_key'
    | 'quote_count'
    | 'source_sha256'
    | 'reading_sha256';
  source: Held<'original'> | 'id' | 'article_id' | 'revision' | 'ingested_at' | 'text' | 'text_sha256';
  block: Held<'block'> | 'id';
  photo: Held<'photo'> | 'id' | 'article_id' | 'position';
  mention: Held<'mention'> | 'block_id' | Dated<'published'>;
  person: Held<'person'> | 'name_key' | 'loose_key' | 'quote_count' | 'article_count';
  alias: Held<'alias'> | 'id' | 'person_id' | 'name_key';
  description: Held<'description'> | 'id' | 'person_id' | Dated<'published'>;
  quote: Held<'quote'> | 'start' | 'published_on' | Dated<'published' | 'said'>;
  piece: Held<'piece'> | 'id' | 'article_id' | 'block_id' | 'position';
  quote_mention: 'id' | 'quote_id' | 'mention_id' | 'article_id' | 'person_id' | 'event_id';
  quote_event:
    | Held<'quoteEvent'>
    | 'id'
    | 'quote_id'
    | 'event_id'
    | 'article_id'
    | 'speaker_id'
    | Dated<'published' | 'said'>;
  event:
    | Held<'event'>
    | Dated<'when'>
    | 'report_article_id'
    | 'name_key'
    | 'place_key'
    | 'match_key'
    | 'is_main'
    | 'article_count'
    | 'quote_count';
  report: Held<'report'> | Dated<'published'> | 'place_key' | 'match_key' | 'roots';
  participant: Held<'participation'> | 'id' | 'report_id' | 'article_id';
  participant_group: Held<'group'> | 'report_id' | 'article_id';
  event_person: Held<'participation'> | 'id' | 'event_id' | 'article_id' | 'name_key' | Dated<'when'>;
  article_person:
    | Held<'appearance'>
    | 'id'
    | 'article_id'
    | 'person_id'
    | 'name_key'
    | 'signature_id'
    | 'full_name'
    | Dated<'published'>;
  article_event: Held<'coverage'> | 'id' | 'article_id' | 'event_id' | Dated<'when' | 'published'>;
  change: Held<'change'>;
  tombstone: Held<'tombstone'> | 'entity' | 'slug' | 'since' | 'reason' | 'articles';
  name_gram: 'id' | 'gram' | 'entity' | 'node_id';
  person_signature: 'id' | 'block' | 'signature' | 'form' | 'person_id' | 'is_own' | 'account_count' | 'magnitude';
  person_apart: 'id' | 'block' | 'one' | 'other' | 'article_count';
  person_form: 'id' | 'form' | 'block' | 'article_count' | 'magnitude';
  person_spelling: 'id' | 'signature_id' | 'name' | 'account_count' | 'magnitude';
  deferred_moves: 'id';
  event_account:
    | 'id'
    | 'article_id'
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
}

/** The tables that an entity's rows are found in by words; each dialect has other columns in them. */
type SearchTable = `${NodeEntity}_search`;

export type TableName = keyof Columns | SearchTable;

export type Column<T extends TableName> = T extends keyof Columns
  ? Columns[T]
  : 'id' | 'rowid' | 'title' | 'words' | 'stems' | 'vector';

export type Cell = string | number | null | Uint8Array;

/** A row to be inserted: every column is said, null where it has nothing. */
export type NewRow<T extends TableName> = T extends SearchTable
  ? { readonly [C in Column<T>]?: Cell }
  : { readonly [C in Column<T>]: Cell };

/** A row that was made for some table. */
export type Cells = Readonly<Record<string, Cell>>;

/** What has no column but the table's. */
export type Exact<T extends TableName, R> = { readonly [C in keyof R]: C extends Column<T> ? Cell : never };
