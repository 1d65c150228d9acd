import type { Migration } from './migration.ts';

/**
 * Who else may be the speaker of a quote, the likeliest at position 0. What an archive has already has none until its articles are
 * read again.
 */
export const alternatives: Migration = ({ key, number }) => `
create table quote_alternative (
  id ${key}, quote_id ${number} not null, article_id ${number} not null, position ${number} not null, speaker_id ${number} not null,
  confidence double precision not null
);
create index quote_alternative_quote on quote_alternative (quote_id, position);
create index quote_alternative_article on quote_alternative (article_id);
`;
