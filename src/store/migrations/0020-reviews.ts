import type { Migration } from './migration.ts';

/**
 * What humans say of events, and the notices that they add to articles.
 *
 * - `event.review` is CONFIRMED where a human confirmed one of its accounts, or read it;
 * - `rejected_event`: accounts of events that a human rejected, each as a row of `event`, with the event that it was of (`event_id`);
 * - `article_reading.accounts`: those accounts as they were served, and `people`: whose accounts of people were before mentions of them
 *   were rejected or corrected, as JSON;
 * - `correction` tells who read or wrote it, and by which decision where a human added it (`decision_id`). Those that are in already were
 *   read by what read the article's other facts.
 */
export const reviews: Migration = ({ key, number, text }) => `
alter table event add column review ${text} not null default 'UNREVIEWED';
update event set review = 'CONFIRMED' where id in (select event_id from report where review = 'CONFIRMED');
create index event_review on event (review, id) where review <> 'UNREVIEWED';

create table rejected_event (
  id ${key}, event_id ${number} not null, article_id ${number} not null, slug ${text} not null, name ${text} not null, name_key ${text} not null,
  kind ${text} not null, status ${text} not null, match_key ${text},
  when_edtf ${text}, when_earliest ${text}, when_latest ${text}, when_start ${number}, when_end ${number}, when_exact ${text},
  when_asc ${text} not null, when_desc ${text} not null,
  place_name ${text}, place_key ${text}, place_start ${number}, place_end ${number}, place_exact ${text},
  review ${text} not null
);
create index rejected_event_event on rejected_event (event_id, id);
create index rejected_event_article on rejected_event (article_id);

alter table article_reading add column accounts ${text};
alter table article_reading add column people ${text};

alter table correction add column read_by_kind ${text} not null default 'SOFTWARE';
alter table correction add column read_by_name ${text} not null default 'onrecord';
alter table correction add column read_by_version ${text};
alter table correction add column decision_id ${number};
update correction set read_by_name = q.read_by_name, read_by_version = q.read_by_version
  from (select article_id, min(read_by_name) as read_by_name, min(read_by_version) as read_by_version
          from quote where read_by_kind = 'SOFTWARE' group by article_id) q
  where q.article_id = correction.article_id;
`;
