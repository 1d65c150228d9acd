import type { Migration } from './migration.ts';

/** The publisher of the article that a row of `article_key` is of, shown or withheld. */
const publisherOfKey = `coalesce(
  (select a.publisher from article a where a.id = article_key.article_id),
  (select w.publisher from withheld_article w where w.id = article_key.article_id),
  '')`;

/**
 * `erased_name` has SHA-256s of what articles that were erased are known by, should they come in again: the bytes of their sources,
 * their keys, their addresses; and that of their publisher's name.
 *
 * A publisher's key is its own, unless its form says that it is one in the world: before, whatever had a colon in it was.
 */
export const erasures: Migration = ({ key, number, text }) => `
create table erased_name (
  id ${key}, article_id ${number} not null, sha256 ${text} not null, publisher_sha256 ${text}, erased_at ${text} not null
);
create index erased_name_sha256 on erased_name (sha256);
create index erased_name_article on erased_name (article_id);

update article_key set scope = ${publisherOfKey}
  where scope = '' and scheme <> 'file' and lower(value) not like 'http://%' and lower(value) not like 'https://%'
    and lower(value) not like 'urn:%:%' and lower(value) not like 'tag:%:%';
`;
