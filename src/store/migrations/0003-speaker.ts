import type { Migration } from './migration.ts';

/** Who said what of an event, kept where its quotes are found, so that they are grouped by speaker without reading each. */
export const speaker: Migration = ({ number }) => `
alter table quote_event add column speaker_id ${number};
update quote_event set speaker_id = (select q.speaker_id from quote q where q.id = quote_event.quote_id);
create index quote_event_speaker on quote_event (event_id, speaker_id, published_desc, id);
`;
