import type { Migration } from './migration.ts';

/**
 * What humans decided, apart from what was read.
 *
 * - `decision`: one decision. `entity` and `nodes` (a JSON array of keys) say what it is about, `article_id` in which article that stands,
 *   null where it stands in none; `words` are the words that must stand for it to apply, `value` what was decided, both as JSON. `state` is
 *   ACTIVE, ORPHANED where its words are gone, or UNDONE; `gone` are those of its words that do not stand, where others do, as a JSON array;
 * - `article_reading`: of an article with decisions, what was read in it before they were applied, and the keys of its quotes, as JSON;
 * - `same_as`: what people and events are elsewhere, as decisions say, in the order in which they were made;
 * - `rejected_quote`: quotes that a human rejected, as rows of `quote`, which has them no more.
 */
export const decisions: Migration = ({ key, number, text }) => `
create table decision (
  id ${key}, kind ${text} not null, entity ${text} not null, nodes ${text} not null, article_id ${number}, words ${text}, value ${text},
  decided_by ${text} not null, decided_at ${text} not null, note ${text}, state ${text} not null, gone ${text}, undone_by ${text}, undone_at ${text}
);
create index decision_article on decision (article_id, id) where article_id is not null;
create index decision_kind on decision (kind, id);

create table article_reading (id ${key}, reading ${text} not null, quotes ${text} not null);

create table same_as (
  id ${key}, person_id ${number}, event_id ${number}, scheme ${text} not null, value ${text} not null
);
create index same_as_person on same_as (person_id, id) where person_id is not null;
create index same_as_event on same_as (event_id, id) where event_id is not null;
create index same_as_value on same_as (value);

create table rejected_quote (
  id ${key}, article_id ${number} not null, block_id ${number}, speaker_id ${number}, occasion_id ${number},
  kind ${text} not null, text ${text} not null, start ${number} not null,
  confidence double precision not null, review ${text} not null,
  read_by_kind ${text} not null, read_by_name ${text} not null, read_by_version ${text},
  cue_start ${number}, cue_end ${number}, cue_exact ${text},
  source_kind ${text}, source_start ${number}, source_end ${number}, source_exact ${text},
  said_edtf ${text}, said_earliest ${text}, said_latest ${text}, said_start ${number}, said_end ${number}, said_exact ${text},
  occasion_start ${number}, occasion_end ${number}, occasion_exact ${text},
  published_on ${text}, published_asc ${text} not null, published_desc ${text} not null,
  said_asc ${text} not null, said_desc ${text} not null
);
create index rejected_quote_article on rejected_quote (article_id, start, id);
create index rejected_quote_speaker on rejected_quote (speaker_id, published_desc, id) where speaker_id is not null;
`;
