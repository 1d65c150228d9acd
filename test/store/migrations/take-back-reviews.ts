/** What takes back the migration that made reviews of events. */
export const takeBackReviews: readonly string[] = [
  'drop index event_review',
  'alter table event drop column review',
  'drop table rejected_event',
  ...['accounts', 'people'].map((name) => `alter table article_reading drop column ${name}`),
  ...['read_by_kind', 'read_by_name', 'read_by_version', 'decision_id'].map(
    (name) => `alter table correction drop column ${name}`,
  ),
];
