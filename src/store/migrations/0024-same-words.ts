import type { Migration } from './migration.ts';

/**
 * Which articles and quotes say the same as others. What is in already has none of it until it is read again.
 *
 * - `article.copy_of_id`: the article that it is a copy of, `copy_rank`: what articles are sorted by to find the first published;
 * - `article_sketch`: by what its text is compared with others (see `sketch.ts`), `article_shingle`: by what those others are found;
 *   `is_copy` is 1 for an article that is a copy, which no other is a copy of;
 * - `quote.words_key`: a number made of its words, `copy_rank` that of its article; `quote_pair`: by what quotes of similar words are found.
 */
export const sameWords: Migration = ({ key, number, text, bytes }) => `
alter table article add column copy_of_id ${number};
alter table article add column copy_rank ${text};
create index article_copy_of on article (copy_of_id, published_desc, id) where copy_of_id is not null;
create table article_sketch (id ${key}, size ${number} not null, hashes ${bytes} not null);
create table article_shingle (hash ${number} not null, article_id ${number} not null, is_copy ${number} not null);
create index article_shingle_hash on article_shingle (hash, is_copy, article_id);

alter table quote add column words_key ${number};
alter table quote add column copy_rank ${text};
alter table rejected_quote add column words_key ${number};
alter table rejected_quote add column copy_rank ${text};
create index quote_words on quote (words_key, speaker_id, copy_rank, start, id, article_id) where words_key is not null;
create index rejected_quote_words on rejected_quote (words_key);
create table quote_pair (hash ${number} not null, quote_id ${number} not null);
create index quote_pair_hash on quote_pair (hash, quote_id);
create index quote_pair_quote on quote_pair (quote_id, hash);
`;
