import type { Migration } from './migration.ts';

/**
 * What makes a first load fast: a place to keep the indexes that are deferred until all is in, smaller indexes on columns
 * that are mostly null, and quicker compression of what is long.
 */
export const loading: Migration = ({ text, compress }) => `
create table put_off_index (name ${text} primary key, definition ${text} not null);

${['person', 'event'].map(indexesOfMentions).join('\n')}
drop index quote_occasion;
create index quote_occasion on quote (occasion_id) where occasion_id is not null;

${compress({ article: ['text'], source: ['text', 'bytes'] })}
${compress({ article_search: ['vector', 'words'], quote_search: ['vector', 'words'] })}
`;

/** A mention is of a person or of an event. */
const indexesOfMentions = (entity: string): string => `
drop index mention_${entity}_asc;
drop index mention_${entity}_desc;
drop index quote_mention_${entity};
create index mention_${entity}_asc on mention (${entity}_id, published_asc, id) where ${entity}_id is not null;
create index mention_${entity}_desc on mention (${entity}_id, published_desc, id) where ${entity}_id is not null;
create index quote_mention_${entity} on quote_mention (${entity}_id, quote_id) where ${entity}_id is not null;`;
