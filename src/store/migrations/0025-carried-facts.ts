import type { Migration } from './migration.ts';

/**
 * Who read the words for people, and what else articles carry. Of articles that are in already it is known once those are read again.
 *
 * - `embed`: something of another site that an article shows, behind the block `block_id`, or with the words of its own that begin there;
 * - `fact_check`: a check of a claim that an article states; `claim_url` are the pages with the claim;
 * - the id of a `live_entry` is made of its article and its anchor from now on, so that it is the same in each version;
 * - `article.read_by_…`: who read it. A `mention` and a `description` have the same columns, null where the article's reader
 *   read them. In an article with a record of a human's all that is in already is the human's, until the article is read again.
 */
export const carriedFacts: Migration = ({ key, number, text }) => `
alter table article add column read_by_kind ${text} not null default 'SOFTWARE';
alter table article add column read_by_name ${text} not null default 'onrecord';
alter table article add column read_by_version ${text};
update article set
  read_by_kind = case when reading_sha256 like 'HUMAN:%' then 'HUMAN' else 'SOFTWARE' end,
  read_by_name = substr(${nameAndVersion}, 1, length(${toLastAt}) - 1),
  read_by_version = nullif(substr(${nameAndVersion}, length(${toLastAt}) + 1), '')
where reading_sha256 like '%:%@%:%';
${['mention', 'description']
  .flatMap((table) =>
    ['kind', 'name', 'version'].map((part) => `alter table ${table} add column read_by_${part} ${text};`),
  )
  .join('\n')}
${['mention', 'description']
  .map(
    (table) => `update ${table} set read_by_kind = 'HUMAN', read_by_name = d.decided_by
  from (select article_id, max(decided_by) as decided_by from decision where kind = 'ARTICLE_READ' and state = 'ACTIVE' group by article_id) d
  where d.article_id = ${table}.article_id;`,
  )
  .join('\n')}

create table embed (
  id ${key}, article_id ${number} not null, block_id ${number}, position ${number} not null, kind ${text} not null, url ${text} not null,
  provider ${text}, title ${text}, start ${number}, "end" ${number}, exact ${text}
);
create index embed_article on embed (article_id, position);
create index embed_block on embed (block_id, position) where block_id is not null;

create table fact_check (
  id ${key}, article_id ${number} not null, position ${number} not null, claim ${text} not null, claimant ${text}, claimed_on ${text},
  rating ${text}, rating_value double precision, best_rating double precision, worst_rating double precision, publisher ${text}, url ${text}
);
create index fact_check_article on fact_check (article_id, position);
create table claim_url (
  id ${key}, fact_check_id ${number} not null, article_id ${number} not null, position ${number} not null, url ${text} not null
);
create index claim_url_check on claim_url (fact_check_id, position);
create index claim_url_article on claim_url (article_id);
`;

/** A reading's hash is `KIND:name@version:SHA-256`. */
const nameAndVersion = `substr(reading_sha256, length(case when reading_sha256 like 'HUMAN:%' then 'HUMAN:' else 'SOFTWARE:' end) + 1,
    length(reading_sha256) - 65 - length(case when reading_sha256 like 'HUMAN:%' then 'HUMAN:' else 'SOFTWARE:' end))`;

/** What is left when all letters but "@" are taken from its end. */
const toLastAt = `rtrim(${nameAndVersion}, replace(${nameAndVersion}, '@', ''))`;
