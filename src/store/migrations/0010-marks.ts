import type { Migration } from './migration.ts';

/** The marks of an account tell the kind of its event and who took part. Of those that are in already that is known once they are read again. */
export const marks: Migration = () => `
update story_node set marks = replace(marks, '{"day":', '{"kind":null,"people":[],"day":');
update story_cluster set marks = replace(marks, '{"day":', '{"kind":null,"people":[],"day":');
`;
