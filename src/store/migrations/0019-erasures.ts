import type { Migration } from './migration.ts';

/** The publisher of the article that a row of `article_key` is of, shown or withheld. */
const publisherOfKey = `coalesce(
  (select a.publisher from article a where a.id = article_key.article_id),
  (select w.publisher from withheld_article w where w.id = article_key.article_id),
  '')`;

/**
 * A publisher's key is its own, unless its form says that it is one in the world: before, whatever had a colon in it was.
 */
export const erasures: Migration = () => `
update article_key set scope = ${publisherOfKey}
  where scope = '' and scheme <> 'file' and lower(value) not like 'http://%' and lower(value) not like 'https://%'
    and lower(value) not like 'urn:%:%' and lower(value) not like 'tag:%:%';
`;
