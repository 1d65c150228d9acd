import type { Migration } from './migration.ts';

/**
 * What is not shown, and by what articles are known.
 *
 * - `withheld_article`: an article that is embargoed or withdrawn. It has no row in any table that reads look into, but for its
 *   sources, which are reached through its row alone. Its id is the one that it had, or will have; `reading` is what was read in it,
 *   and `kept` the ids of its quotes, events and people, both as JSON. `decided_by` is SOURCE, HUMAN, or FILE where the file that it came
 *   from is gone;
 * - `article_key`: what an article, withheld or not, is known by: its publisher's keys, and the files that it came from. A key that is
 *   no URI is its publisher's alone (`scope`);
 * - `external_id`: its publisher's keys once more, of those that are shown;
 * - `source`: which version each is, as its publisher counts or dates them; `is_late` is 1 where it came after a newer one.
 */
export const publication: Migration = ({ key, number, text }) => `
create table withheld_article (
  id ${key}, state ${text} not null, since ${text} not null, until ${text}, reason ${text}, decided_by ${text} not null,
  slug ${text} not null, served_slug ${text}, url ${text}, headline ${text}, publisher ${text}, published_on ${text},
  revision ${number} not null, source_id ${number} not null, source_sha256 ${text} not null, reading_sha256 ${text} not null,
  reading ${text} not null, kept ${text} not null
);
create index withheld_article_slug on withheld_article (slug);
create index withheld_article_url on withheld_article (url) where url is not null;
create index withheld_article_source on withheld_article (source_sha256);
create index withheld_article_until on withheld_article (until) where until is not null;

create table article_key (
  id ${key}, article_id ${number} not null, scheme ${text} not null, scope ${text} not null, value ${text} not null
);
create index article_key_value on article_key (value, article_id);
create index article_key_article on article_key (article_id);

create table external_id (
  id ${key}, article_id ${number} not null, position ${number} not null, scheme ${text} not null, value ${text} not null
);
create index external_id_article on external_id (article_id, position);
create index external_id_value on external_id (value, article_id);

alter table source add column version ${number};
alter table source add column stated_utc ${text};
alter table source add column is_late ${number} not null default 0;
create index source_late on source (sha256) where is_late = 1;

alter table tombstone add column note ${text};
create index tombstone_article on tombstone (slug) where entity = 'article';
`;
