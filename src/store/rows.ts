/** The tables as Kysely sees them, where a statement of ours is written with its builder. */
type Cell = string | number | null;

export type TableRow = { [column: string]: Cell };

/** Reads and bulk writes name their columns in `tables.ts` and in the rows themselves; the builder needs only the names of tables. */
export type Database = Record<TableName, TableRow>;

export type TableName =
  | 'source'
  | 'article'
  | 'block'
  | 'photo'
  | 'person'
  | 'alias'
  | 'person_signature'
  | 'person_apart'
  | 'person_form'
  | 'person_spelling'
  | 'deferred_moves'
  | 'description'
  | 'event'
  | 'report'
  | 'participant'
  | 'participant_group'
  | 'event_person'
  | 'mention'
  | 'quote'
  | 'piece'
  | 'quote_mention'
  | 'quote_event'
  | 'article_person'
  | 'article_event'
  | 'tombstone'
  | 'event_account'
  | 'event_account_key'
  | 'event_label'
  | 'story_node'
  | 'story_cluster'
  | 'story_term'
  | 'name_gram'
  | 'change'
  | `${'article' | 'person' | 'quote' | 'event'}_search`;
