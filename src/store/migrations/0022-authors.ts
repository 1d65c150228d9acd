import type { Migration } from './migration.ts';

/**
 * Who made articles and who published them, what kind they are, and what they are filed under.
 *
 * - `article.published_by_id`, `kind`, `ingested_at`: the publisher, the kind of article, and since when the archive has it;
 * - `author`, `publisher`: one row for each key (see `author-keys.ts`), whose `id` is made of it; what they are called stands in
 *   `author_name` and `publisher_name`, the domains of a publisher in `publisher_domain`, an author's keys elsewhere and pages in
 *   `author_identifier`: each with the number of articles that have it, and no longer there than one has;
 * - `article_author`: who made an article, in the order in which they are named. `identifiers` are those that the article states, as JSON;
 * - `article_keyword`: what it is filed under; `text_key` is the text without case and accents.
 */
export const authors: Migration = ({ key, number, text }) => `
alter table article add column kind ${text};
alter table article add column published_by_id ${number};
alter table article add column ingested_at ${text};
update article set ingested_at = (select min(coalesce(s.served_from, s.ingested_at)) from source s where s.article_id = article.id);
create index article_kind on article (kind) where kind is not null;
create index article_ingested on article (ingested_at);
create index article_published_by on article (published_by_id, published_desc, id) where published_by_id is not null;

create table author (
  id ${key}, slug ${text} not null unique, name ${text} not null, name_key ${text} not null, url ${text}, article_count ${number} not null
);
create index author_name_key on author (name_key, id);
create index author_article_count on author (article_count, id);

create table author_name (
  id ${key}, author_id ${number} not null, name ${text} not null, article_count ${number} not null, unique (author_id, name)
);

create table author_identifier (
  id ${key}, author_id ${number} not null, scheme ${text} not null, value ${text} not null, article_count ${number} not null,
  unique (author_id, scheme, value)
);
create index author_identifier_value on author_identifier (value, author_id);

create table article_author (
  id ${key}, article_id ${number} not null, author_id ${number} not null, position ${number} not null, name ${text} not null,
  role ${text} not null, kind ${text}, job_title ${text}, url ${text}, identifiers ${text},
  start ${number}, "end" ${number}, exact ${text}, published_asc ${text} not null, published_desc ${text} not null
);
create index article_author_article on article_author (article_id, position);
create index article_author_published_asc on article_author (author_id, published_asc, id);
create index article_author_published_desc on article_author (author_id, published_desc, id);

create table publisher (
  id ${key}, slug ${text} not null unique, name ${text} not null, name_key ${text} not null, article_count ${number} not null
);
create index publisher_name_key on publisher (name_key, id);
create index publisher_article_count on publisher (article_count, id);

create table publisher_name (
  id ${key}, publisher_id ${number} not null, name ${text} not null, article_count ${number} not null, unique (publisher_id, name)
);

create table publisher_domain (
  id ${key}, publisher_id ${number} not null, name ${text} not null, article_count ${number} not null, unique (publisher_id, name)
);
create index publisher_domain_name on publisher_domain (name, publisher_id);

create table article_keyword (
  id ${key}, article_id ${number} not null, position ${number} not null, text ${text} not null, text_key ${text} not null,
  keyword_type ${text}, scheme ${text}, code ${text}
);
create index article_keyword_article on article_keyword (article_id, position);
create index article_keyword_text on article_keyword (text_key, article_id);
create index article_keyword_code on article_keyword (code, article_id) where code is not null;
`;
