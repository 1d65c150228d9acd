import type { Migration } from './migration.ts';

/**
 * Keeps with each version of a source what it stated and what was read in it: `reading` is JSON, null where the version was ingested
 * before; the newest gets it when the article is read again.
 */
export const revisions: Migration = ({ text }) => `
alter table source add column headline ${text};
alter table source add column updated_at ${text};
alter table source add column reading ${text};
`;
