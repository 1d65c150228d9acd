import type { Migration } from './migration.ts';

/**
 * The notices that articles were corrected, and the quotes that each concerns. Of articles that are in already they are known once those
 * are read again. `start` is null where a notice was stated outside the text.
 */
export const corrections: Migration = ({ key, number, text }) => `
create table correction (
  id ${key}, article_id ${number} not null, position ${number} not null, kind ${text} not null, text ${text} not null, at ${text},
  start ${number}, "end" ${number}, exact ${text}
);
create index correction_article on correction (article_id, position);
create index correction_kind on correction (kind, article_id);

create table correction_quote (
  id ${key}, correction_id ${number} not null, quote_id ${number} not null, article_id ${number} not null
);
create index correction_quote_correction on correction_quote (correction_id);
create index correction_quote_article on correction_quote (article_id);
`;
