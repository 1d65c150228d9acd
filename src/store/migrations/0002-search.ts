import type { Migration } from './migration.ts';

/**
 * Search, type-ahead, the feed of changes, and what more lists are ordered by. A text to be searched is kept as its words
 * and their stems (`schema/domain/search/words.ts` makes them), so that both dialects find the same: in FTS5 tables without a
 * copy of the text, or as tsvector with the words beside it, which hold what a tsvector cuts short.
 */
export const search: Migration = ({ key, number, text, utc, searchTable }) => `
${['article', 'person', 'quote', 'event'].map(searchTable).join('\n')}

create table name_gram (id ${key}, gram ${text} not null, entity ${text} not null, node_id ${number} not null);
create index name_gram_gram on name_gram (gram, entity, node_id);
create index name_gram_node on name_gram (node_id);

create table change (
  id ${key}, entity ${text} not null, node_id ${number} not null, kind ${text} not null, at ${text} not null,
  unique (node_id, entity)
);
create index change_at on change (at, id);

alter table article add column published_utc ${text};
alter table article add column updated_utc ${text};
alter table article add column updated_asc ${text} not null default '9999-12-31';
alter table article add column updated_desc ${text} not null default '';
alter table article add column quote_count ${number} not null default 0;
alter table event add column quote_count ${number} not null default 0;
update article set published_utc = ${utc('published_at')}, updated_utc = ${utc('updated_at')},
  quote_count = (select count(*) from quote q where q.article_id = article.id);
update article set updated_asc = updated_utc, updated_desc = updated_utc where updated_utc is not null;
update event set quote_count = (select count(distinct l.quote_id) from quote_event l where l.event_id = event.id);

create index article_section on article (section, published_desc, id);
create index article_updated_asc on article (updated_asc, id);
create index article_updated_desc on article (updated_desc, id);
create index article_quote_count on article (quote_count, id);
create index article_word_count on article (word_count, id);
create index person_article_count on person (article_count, id);
create index event_quote_count on event (quote_count, id);
create index quote_confidence on quote (confidence, id);
create index quote_occasion on quote (occasion_id);
create index quote_mention_event on quote_mention (event_id, quote_id);
`;
