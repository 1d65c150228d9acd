/** What takes back the migration that told articles and quotes that say the same. */
export const takeBackSameWords: readonly string[] = [
  ...['article_sketch', 'article_shingle', 'quote_pair'].map((name) => `drop table ${name}`),
  ...['article_copy_of', 'quote_words', 'rejected_quote_words'].map((name) => `drop index ${name}`),
  ...['copy_of_id', 'copy_rank'].map((name) => `alter table article drop column ${name}`),
  ...['quote', 'rejected_quote'].flatMap((table) =>
    ['words_key', 'copy_rank'].map((name) => `alter table ${table} drop column ${name}`),
  ),
];
