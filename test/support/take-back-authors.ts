/** What takes back the migration that made authors and publishers, and what articles have of them. */
export const takeBackAuthors: readonly string[] = [
  ...['author', 'author_name', 'author_identifier', 'article_author', 'article_keyword'],
  ...['publisher', 'publisher_name', 'publisher_domain'],
]
  .map((name) => `drop table ${name}`)
  .concat(
    ['article_kind', 'article_ingested', 'article_published_by'].map((name) => `drop index ${name}`),
    ['kind', 'published_by_id', 'ingested_at'].map((name) => `alter table article drop column ${name}`),
  );
