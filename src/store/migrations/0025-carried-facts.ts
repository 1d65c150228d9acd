import type { Migration } from './migration.ts';

/**
 * Who read the words for people, and what else articles carry.
 *
 * - `article.read_by_…`: who read it. A `mention` and a `description` have the same columns, null where the article's reader
 *   read them. In an article with a record of a human's all that is in already is the human's, until the article is read again.
 */
export const carriedFacts: Migration = ({ text }) => `
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
`;

/** A reading's hash is `KIND:name@version:SHA-256`. */
const nameAndVersion = `substr(reading_sha256, length(case when reading_sha256 like 'HUMAN:%' then 'HUMAN:' else 'SOFTWARE:' end) + 1,
    length(reading_sha256) - 65 - length(case when reading_sha256 like 'HUMAN:%' then 'HUMAN:' else 'SOFTWARE:' end))`;

/** What is left when all letters but "@" are taken from its end. */
const toLastAt = `rtrim(${nameAndVersion}, replace(${nameAndVersion}, '@', ''))`;
