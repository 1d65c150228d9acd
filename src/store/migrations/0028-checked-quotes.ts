import type { Migration } from './migration.ts';

/**
 * Which quotes have the words of a claim that was checked. What is in already has none of it until it is read again.
 *
 * - `fact_check_pair`: by what claims of similar words are found, as `quote_pair` is of quotes;
 * - `fact_check_quote`: `article_id` is the article of the check, `quote_article_id` that of the quote.
 */
export const checkedQuotes: Migration = ({ key, number }) => `
create table fact_check_pair (hash ${number} not null, fact_check_id ${number} not null, article_id ${number} not null);
create index fact_check_pair_hash on fact_check_pair (hash, fact_check_id);
create index fact_check_pair_article on fact_check_pair (article_id);
create table fact_check_quote (
  id ${key}, fact_check_id ${number} not null, quote_id ${number} not null, article_id ${number} not null, quote_article_id ${number} not null
);
create index fact_check_quote_check on fact_check_quote (fact_check_id, quote_id);
create index fact_check_quote_quote on fact_check_quote (quote_id, fact_check_id);
create index fact_check_quote_article on fact_check_quote (article_id);
create index fact_check_quote_quote_article on fact_check_quote (quote_article_id);
`;
