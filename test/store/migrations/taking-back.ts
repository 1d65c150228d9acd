/** Statements that take back what each migration made, by its number: a store of this release as an earlier one had it. */
const takingBack: Readonly<Record<number, readonly string[]>> = {
  6: ['drop index event_match', 'alter table event drop column match_key'],
  7: [
    'drop table tombstone',
    'create table retired (id integer primary key, entity text not null, retired_at text not null)',
    'drop index article_main_event',
    'drop index event_status',
    ...[
      ['article', 'main_event_id'],
      ['article_event', 'is_main'],
      ...['status', 'is_main'].map((name) => ['event', name]),
      ...['status', 'is_main', 'match_key', 'roots'].map((name) => ['report', name]),
    ].map(([table, name]) => `alter table ${table} drop column ${name}`),
  ],
  8: [
    ...['person_signature', 'person_apart', 'person_form', 'person_spelling', 'deferred_moves'].map(
      (name) => `drop table ${name}`,
    ),
    'drop index article_person_signature',
    'alter table article_person drop column signature_id',
    'alter table article_person drop column full_name',
  ],
  9: ['event_account', 'event_account_key', 'event_label', 'story_node', 'story_cluster', 'story_term'].map(
    (name) => `drop table ${name}`,
  ),
  11: ['drop table quote_alternative'],
  12: [
    ...['withheld_article', 'article_key', 'external_id'].map((name) => `drop table ${name}`),
    'drop index source_late',
    ...['version', 'stated_utc', 'is_late'].map((name) => `alter table source drop column ${name}`),
    'drop index tombstone_article',
    'alter table tombstone drop column note',
  ],
  13: ['drop table access_token', 'drop table idempotency_key'],
  14: ['headline', 'updated_at', 'reading'].map((name) => `alter table source drop column ${name}`),
  15: ['drop table correction_quote', 'drop table correction'],
  17: ['alter table source drop column served_from'],
  18: ['decision', 'article_reading', 'rejected_quote', 'same_as'].map((name) => `drop table ${name}`),
  19: ['drop table erased_name'],
  20: [
    'drop index event_review',
    'alter table event drop column review',
    'drop table rejected_event',
    ...['accounts', 'people'].map((name) => `alter table article_reading drop column ${name}`),
    ...['read_by_kind', 'read_by_name', 'read_by_version', 'decision_id'].map(
      (name) => `alter table correction drop column ${name}`,
    ),
  ],
  21: [
    ...['rendition', 'link', 'text_date', 'live_entry'].map((name) => `drop table ${name}`),
    ...['article_training', 'article_image_training', 'article_search_use'].map((name) => `drop index ${name}`),
    ...[
      ...['holder', 'notice', 'licence', 'licence_url', 'usage_terms'],
      ...['training', 'image_training', 'search'].flatMap((use) => [`${use}_permission`, `${use}_stated_by`]),
    ].map((name) => `alter table article drop column rights_${name}`),
    ...['caption_text', 'alt', 'role'].map((name) => `alter table photo drop column ${name}`),
  ],
  22: [
    ...['author', 'author_name', 'author_identifier', 'article_author', 'article_keyword'],
    ...['publisher', 'publisher_name', 'publisher_domain'],
  ]
    .map((name) => `drop table ${name}`)
    .concat(
      ['article_kind', 'article_ingested', 'article_published_by'].map((name) => `drop index ${name}`),
      ['kind', 'published_by_id', 'ingested_at'].map((name) => `alter table article drop column ${name}`),
    ),
  23: ['drop table decision_key', 'drop index decision_without_keys', 'alter table decision drop column has_keys'],
  24: [
    ...['article_sketch', 'article_shingle', 'quote_pair'].map((name) => `drop table ${name}`),
    ...['article_copy_of', 'quote_words', 'rejected_quote_words'].map((name) => `drop index ${name}`),
    ...['copy_of_id', 'copy_rank'].map((name) => `alter table article drop column ${name}`),
    ...['quote', 'rejected_quote'].flatMap((table) =>
      ['words_key', 'copy_rank'].map((name) => `alter table ${table} drop column ${name}`),
    ),
  ],
  25: [
    ...['embed', 'fact_check', 'claim_url', 'author_search'].map((table) => `drop table ${table}`),
    ...['article', 'mention', 'description'].flatMap((table) =>
      ['kind', 'name', 'version'].map((part) => `alter table ${table} drop column read_by_${part}`),
    ),
  ],
  26: [
    'drop index decision_made_with',
    'alter table decision drop column made_with',
    'alter table mention drop column review',
  ],
  27: ['drop table webhook'],
  28: ['fact_check_pair', 'fact_check_quote'].map((name) => `drop table ${name}`),
};

/** What takes back all migrations after one of them, the last one first. */
export const takeBackTo = (number: number): readonly string[] =>
  Object.keys(takingBack)
    .map(Number)
    .filter((each) => each > number)
    .sort((a, b) => b - a)
    .flatMap((each) => takingBack[each] ?? []);
