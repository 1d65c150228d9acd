/** What takes back the migration that told who read mentions, and what else articles carry. */
export const takeBackCarriedFacts: readonly string[] = [
  ...['embed', 'fact_check', 'claim_url'].map((table) => `drop table ${table}`),
  ...['article', 'mention', 'description'].flatMap((table) =>
    ['kind', 'name', 'version'].map((part) => `alter table ${table} drop column read_by_${part}`),
  ),
];
