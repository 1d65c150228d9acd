import type { Migration } from './migration.ts';

/**
 * What publishers state of their articles beside the text, and what their texts carry beside words. Of articles that are in already it is
 * known once those are read again.
 *
 * - `article.rights_…`: who holds the rights, the licence, the terms, and what machines may do;
 * - `photo`: any picture; `caption_text` and `alt` are words that stand nowhere in the text, `role` what it is to the article;
 * - `rendition`: the files of a picture, its own first;
 * - `link`: an anchor in the text;
 * - `text_date`: a date in the text;
 * - `live_entry`: a post of a live blog; `anchor` is the same for the same post in each version of the article.
 */
export const statedFacts: Migration = ({ key, number, text }) => `
${rights.map((name) => `alter table article add column rights_${name} ${text};`).join('\n')}
create index article_training on article (rights_training_permission, published_desc, id) where rights_training_permission is not null;
create index article_image_training on article (rights_image_training_permission, published_desc, id)
  where rights_image_training_permission is not null;
create index article_search_use on article (rights_search_permission, published_desc, id) where rights_search_permission is not null;

${['caption_text', 'alt', 'role'].map((name) => `alter table photo add column ${name} ${text};`).join('\n')}
create table rendition (
  id ${key}, photo_id ${number} not null, article_id ${number} not null, position ${number} not null,
  url ${text} not null, media_type ${text}, width ${number}, height ${number}, byte_length ${number}
);
create index rendition_photo on rendition (photo_id, position);
create index rendition_article on rendition (article_id);

create table link (
  id ${key}, article_id ${number} not null, block_id ${number}, start ${number} not null, "end" ${number} not null, exact ${text} not null,
  url ${text} not null, rel ${text}
);
create index link_article on link (article_id, start);
create index link_block on link (block_id, start) where block_id is not null;

create table text_date (
  id ${key}, article_id ${number} not null, start ${number} not null, "end" ${number} not null, exact ${text} not null,
  value ${text} not null, edtf ${text} not null, earliest ${text}, latest ${text}
);
create index text_date_article on text_date (article_id, start);

create table live_entry (
  id ${key}, article_id ${number} not null, position ${number} not null, anchor ${text} not null, url ${text}, headline ${text},
  published_on ${text}, published_at ${text}, updated_at ${text}, start ${number} not null, "end" ${number} not null, exact ${text} not null
);
create index live_entry_article on live_entry (article_id, position);
create index live_entry_anchor on live_entry (anchor, article_id);
`;

const rights = [
  ...['holder', 'notice', 'licence', 'licence_url', 'usage_terms'],
  ...['training', 'image_training', 'search'].flatMap((use) => [`${use}_permission`, `${use}_stated_by`]),
];
