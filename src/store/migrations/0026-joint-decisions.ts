import type { Migration } from './migration.ts';

/**
 * Decisions that were made at once, and whether a human has looked at a mention.
 *
 * - `decision.made_with`: of decisions that one request made, the first of them; null where it made one alone. Before, those about the
 *   accounts of an event were made at one moment by one author;
 * - `mention.review` is CONFIRMED where a human confirmed or corrected the mention, or read it. Those of confirmed accounts of events are;
 *   others that are in already are once their article is written again.
 */
export const jointDecisions: Migration = ({ number, text }) => `
alter table decision add column made_with ${number};
create index decision_made_with on decision (made_with) where made_with is not null;
update decision set made_with = g.least
  from (select min(id) as least, kind, nodes, decided_by, decided_at from decision where kind in ('EVENT_CONFIRMED', 'EVENT_REJECTED')
          group by kind, nodes, decided_by, decided_at having count(*) > 1) g
  where g.kind = decision.kind and g.nodes = decision.nodes and g.decided_by = decision.decided_by and g.decided_at = decision.decided_at;

alter table mention add column review ${text} not null default 'UNREVIEWED';
update mention set review = 'CONFIRMED'
  where event_id is not null
    and exists (select 1 from report r where r.article_id = mention.article_id and r.event_id = mention.event_id and r.review = 'CONFIRMED');
`;
