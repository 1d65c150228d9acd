import type { Migration } from './migration.ts';

/**
 * Keeps of each version of a source since when it is or was shown: `served_from`, null where it never was, because its article was
 * withheld until a newer one took its place. Of the versions that are in already that is known where the article never was shown.
 */
export const servedVersions: Migration = ({ text }) => `
alter table source add column served_from ${text};
update source set served_from = ingested_at
  where article_id not in (select id from withheld_article where served_slug is null);
`;
