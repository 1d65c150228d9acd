import type { Migration } from './migration.ts';

/**
 * The stored values of `ChangeKind` and `ProvenanceKind` get the names that the schema has for them. The hash of a reading begins with
 * who read it, so it changes, too. The ids and the order of changes stay, and with them the cursors of the feed.
 */
export const contractWords: Migration = () => `
update change set kind = case kind when 'ADDED' then 'CREATED' when 'CHANGED' then 'UPDATED' when 'WITHDRAWN' then 'DELETED' else kind end;
update quote set read_by_kind = 'SOFTWARE' where read_by_kind = 'READER';
update report set read_by_kind = 'SOFTWARE' where read_by_kind = 'READER';
update article set reading_sha256 = 'SOFTWARE' || substr(reading_sha256, 7) where reading_sha256 like 'READER:%';
`;
