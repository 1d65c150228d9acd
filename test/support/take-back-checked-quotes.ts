/** Statements that make a store one of before claims that were checked were linked to quotes. */
export const takeBackCheckedQuotes: readonly string[] = ['fact_check_pair', 'fact_check_quote'].map(
  (name) => `drop table ${name}`,
);

/** Statements that make a store one of before there were webhooks. */
export const takeBackWebhooks: readonly string[] = ['drop table webhook'];
