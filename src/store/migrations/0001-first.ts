import type { Migration } from './migration.ts';

/**
 * The first tables. A row's id is a number given at first sight, which grows with time. Sort keys are never null: `…_asc` and `…_desc`
 * are one date that puts undated rows last in either direction. The link tables repeat the sort keys of what they lead
 * to, so that a page of links walks one index.
 */
export const first: Migration = ({ key, number, text, bytes }) => `
create table source (
  id ${key}, article_id ${number} not null, revision ${number} not null, sha256 ${text} not null,
  media_type ${text} not null, byte_length ${number} not null, ingested_at ${text} not null,
  text ${text} not null, text_sha256 ${text} not null, bytes ${bytes} not null,
  unique (article_id, revision)
);
create table article (
  id ${key}, slug ${text} not null unique, url ${text} unique, headline ${text}, standfirst ${text}, byline ${text},
  publisher ${text}, section ${text}, language ${text}, published_on ${text}, published_at ${text}, updated_at ${text},
  published_asc ${text} not null, published_desc ${text} not null, headline_key ${text} not null,
  revision ${number} not null, word_count ${number} not null, source_id ${number} not null,
  source_sha256 ${text} not null, reading_sha256 ${text} not null, text_sha256 ${text} not null,
  headline_start ${number}, headline_end ${number}, headline_exact ${text},
  standfirst_start ${number}, standfirst_end ${number}, standfirst_exact ${text},
  byline_start ${number}, byline_end ${number}, byline_exact ${text},
  publisher_start ${number}, publisher_end ${number}, publisher_exact ${text},
  published_on_start ${number}, published_on_end ${number}, published_on_exact ${text},
  text ${text} not null
);
create index article_published_asc on article (published_asc, id);
create index article_published_desc on article (published_desc, id);
create index article_headline on article (headline_key, id);
create index article_publisher on article (publisher, published_desc, id);
create index article_source on article (source_sha256);

create table block (
  id ${key}, article_id ${number} not null, position ${number} not null, kind ${text} not null,
  start ${number} not null, "end" ${number} not null
);
create index block_article on block (article_id, position);

create table photo (
  id ${key}, article_id ${number} not null, position ${number} not null, credit_name ${text}, url ${text},
  caption_start ${number}, caption_end ${number}, caption_exact ${text},
  credit_start ${number}, credit_end ${number}, credit_exact ${text}
);
create index photo_article on photo (article_id, position);

create table person (
  id ${key}, slug ${text} not null unique, name ${text} not null, name_key ${text} not null, loose_key ${text} not null,
  description_id ${number}, quote_count ${number} not null, article_count ${number} not null
);
create index person_name on person (name_key, id);
create index person_loose on person (loose_key);
create index person_quote_count on person (quote_count, id);

create table alias (
  id ${key}, person_id ${number} not null, name ${text} not null, name_key ${text} not null,
  unique (person_id, name)
);
create index alias_name on alias (name_key, person_id);

create table description (
  id ${key}, person_id ${number} not null, article_id ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  published_asc ${text} not null, published_desc ${text} not null
);
create index description_article on description (article_id);
create index description_person_asc on description (person_id, published_asc, id);
create index description_person_desc on description (person_id, published_desc, id);

create table event (
  id ${key}, slug ${text} not null unique, name ${text} not null, name_key ${text} not null, kind ${text} not null,
  report_id ${number}, report_article_id ${number},
  when_edtf ${text}, when_earliest ${text}, when_latest ${text}, when_start ${number}, when_end ${number}, when_exact ${text},
  when_asc ${text} not null, when_desc ${text} not null,
  place_name ${text}, place_key ${text}, place_start ${number}, place_end ${number}, place_exact ${text},
  article_count ${number} not null
);
create index event_when_asc on event (when_asc, id);
create index event_when_desc on event (when_desc, id);
create index event_name on event (name_key, id);
create index event_article_count on event (article_count, id);
create index event_place on event (place_key, id);

create table report (
  id ${key}, event_id ${number} not null, article_id ${number} not null, name ${text} not null, kind ${text} not null,
  when_edtf ${text}, when_earliest ${text}, when_latest ${text}, when_start ${number}, when_end ${number}, when_exact ${text},
  place_name ${text}, place_key ${text}, place_start ${number}, place_end ${number}, place_exact ${text},
  confidence double precision not null, review ${text} not null,
  read_by_kind ${text} not null, read_by_name ${text} not null, read_by_version ${text},
  published_asc ${text} not null, published_desc ${text} not null
);
create index report_article on report (article_id);
create index report_event_asc on report (event_id, published_asc, id);
create index report_event_desc on report (event_id, published_desc, id);

create table participant (
  id ${key}, report_id ${number} not null, article_id ${number} not null, person_id ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null
);
create index participant_report on participant (report_id, start);
create index participant_article on participant (article_id);
create index participant_person on participant (person_id);

create table participant_group (
  id ${key}, report_id ${number} not null, article_id ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null
);
create index participant_group_report on participant_group (report_id, start);
create index participant_group_article on participant_group (article_id);

create table event_person (
  id ${key}, event_id ${number} not null, person_id ${number} not null, article_id ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  name_key ${text} not null, when_asc ${text} not null, when_desc ${text} not null,
  unique (event_id, person_id)
);
create index event_person_name on event_person (event_id, name_key, id);
create index event_person_when_asc on event_person (person_id, when_asc, id);
create index event_person_when_desc on event_person (person_id, when_desc, id);

create table mention (
  id ${key}, article_id ${number} not null, block_id ${number}, person_id ${number}, event_id ${number}, kind ${text} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  title_start ${number}, title_end ${number}, title_exact ${text},
  published_asc ${text} not null, published_desc ${text} not null
);
create index mention_article on mention (article_id, start, id);
create index mention_block on mention (block_id, start, id);
create index mention_person_asc on mention (person_id, published_asc, id);
create index mention_person_desc on mention (person_id, published_desc, id);
create index mention_event_asc on mention (event_id, published_asc, id);
create index mention_event_desc on mention (event_id, published_desc, id);

create table quote (
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
create index quote_article on quote (article_id, start, id);
create index quote_article_published_asc on quote (article_id, published_asc, id);
create index quote_speaker_published_asc on quote (speaker_id, published_asc, id);
create index quote_speaker_published_desc on quote (speaker_id, published_desc, id);
create index quote_speaker_said_asc on quote (speaker_id, said_asc, id);
create index quote_speaker_said_desc on quote (speaker_id, said_desc, id);
create index quote_published_asc on quote (published_asc, id);
create index quote_published_desc on quote (published_desc, id);
create index quote_said_asc on quote (said_asc, id);
create index quote_said_desc on quote (said_desc, id);

create table piece (
  id ${key}, quote_id ${number} not null, article_id ${number} not null, block_id ${number}, position ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null
);
create index piece_quote on piece (quote_id, position);
create index piece_block on piece (block_id, start);
create index piece_article on piece (article_id);

create table quote_mention (
  id ${key}, quote_id ${number} not null, mention_id ${number} not null, article_id ${number} not null,
  person_id ${number}, event_id ${number}
);
create index quote_mention_quote on quote_mention (quote_id);
create index quote_mention_person on quote_mention (person_id, quote_id);
create index quote_mention_article on quote_mention (article_id);

create table quote_event (
  id ${key}, quote_id ${number} not null, event_id ${number} not null, article_id ${number} not null, relation ${text} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  published_asc ${text} not null, published_desc ${text} not null, said_asc ${text} not null, said_desc ${text} not null
);
create index quote_event_quote on quote_event (quote_id, event_id);
create index quote_event_article on quote_event (article_id);
create index quote_event_published_asc on quote_event (event_id, published_asc, id);
create index quote_event_published_desc on quote_event (event_id, published_desc, id);
create index quote_event_said_asc on quote_event (event_id, said_asc, id);
create index quote_event_said_desc on quote_event (event_id, said_desc, id);

create table article_person (
  id ${key}, article_id ${number} not null, person_id ${number} not null,
  mention_count ${number} not null, quote_count ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  name_key ${text} not null, published_asc ${text} not null, published_desc ${text} not null,
  unique (article_id, person_id)
);
create index article_person_name on article_person (article_id, name_key, id);
create index article_person_published_asc on article_person (person_id, published_asc, id);
create index article_person_published_desc on article_person (person_id, published_desc, id);

create table article_event (
  id ${key}, article_id ${number} not null, event_id ${number} not null, mention_count ${number} not null,
  start ${number} not null, "end" ${number} not null, exact ${text} not null,
  when_asc ${text} not null, when_desc ${text} not null, published_asc ${text} not null, published_desc ${text} not null,
  unique (article_id, event_id)
);
create index article_event_when_asc on article_event (article_id, when_asc, id);
create index article_event_when_desc on article_event (article_id, when_desc, id);
create index article_event_published_asc on article_event (event_id, published_asc, id);
create index article_event_published_desc on article_event (event_id, published_desc, id);

create table retired (
  id ${key}, entity ${text} not null, retired_at ${text} not null
);
`;
