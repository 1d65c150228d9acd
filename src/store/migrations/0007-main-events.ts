import type { Migration } from './migration.ts';

/**
 * Which event an article is chiefly about, and whether each event has taken place; what an article's account of an event is known
 * again by; and what stands at the id of a person or an event that went, and leads on to what answers in its place.
 */
export const mainEvents: Migration = ({ key, number, text }) => `
alter table article add column main_event_id ${number};
create index article_main_event on article (main_event_id, published_desc, id) where main_event_id is not null;
alter table report add column status ${text} not null default 'HAPPENED';
alter table report add column is_main ${number} not null default 0;
alter table report add column match_key ${text};
alter table report add column roots ${text};
update report set match_key = (select e.match_key from event e where e.id = report.event_id);
alter table article_event add column is_main ${number} not null default 0;
alter table event add column status ${text} not null default 'HAPPENED';
alter table event add column is_main ${number} not null default 0;
create index event_status on event (status, when_desc, id);

create table tombstone (
  id ${key}, entity ${text} not null, slug ${text}, since ${text} not null, reason ${text} not null,
  successor_id ${number}, articles ${text}
);
create index tombstone_slug on tombstone (slug, entity) where successor_id is not null;
create index tombstone_successor on tombstone (successor_id) where successor_id is not null;
insert into tombstone (id, entity, since, reason) select id, entity, retired_at, 'GONE' from retired;
drop table retired;
`;
