import type { Migration } from './migration.ts';

/**
 * What an event without a date is known again by: the proper name that articles call it, which need not be all of what it is
 * shown as. What came in before has no other name than that.
 */
export const namedEvents: Migration = ({ text }) => `
alter table event add column match_key ${text};
update event set match_key = case
    when name_key like 'the %' then substr(name_key, 5)
    when name_key like 'an %' then substr(name_key, 4)
    when name_key like 'a %' then substr(name_key, 3)
    else name_key end
  where when_earliest is null and when_latest is null;
create index event_match on event (match_key) where match_key is not null;
`;
