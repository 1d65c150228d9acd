import type { Migration } from './migration.ts';

/** Which event an article is chiefly about, and whether each event has taken place. */
export const mainEvents: Migration = ({ number, text }) => `
alter table article add column main_event_id ${number};
create index article_main_event on article (main_event_id, published_desc, id) where main_event_id is not null;
alter table report add column status ${text} not null default 'HAPPENED';
alter table report add column is_main ${number} not null default 0;
alter table article_event add column is_main ${number} not null default 0;
alter table event add column status ${text} not null default 'HAPPENED';
create index event_status on event (status, when_desc, id);
`;
