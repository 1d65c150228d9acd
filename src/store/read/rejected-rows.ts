/** Rows that a human rejected, in the columns of those that are served. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { RejectedRows } from '../../../schema/query/selection.ts';
import type { Column } from '../sql/rows.ts';

/** A table of those that were rejected, alone or among the others. Of what is never rejected there is none. */
export function rejectedRows(entity: EntityName, rejected: Exclude<RejectedRows, 'none'>): string {
  if (entity === 'quote')
    return rejected === 'only' ? 'rejected_quote' : '(select * from quote union all select * from rejected_quote)';
  if (entity !== 'event') throw new Error(`"${entity}" is never rejected`);
  return rejected === 'only'
    ? `(${rejectedEvents})`
    : `(select ${names(Object.keys(eventColumns))} from event union all ${rejectedEvents})`;
}

/** The columns of an event, and what they are where each of its accounts was rejected: nothing leads to such a one. */
const eventColumns: Readonly<Record<Column<'event'>, string>> = {
  id: 'r.event_id',
  slug: 'r.slug',
  name: 'r.name',
  name_key: 'r.name_key',
  kind: 'r.kind',
  status: 'r.status',
  review: 'r.review',
  match_key: 'r.match_key',
  is_main: '0',
  report_id: 'cast(null as bigint)',
  report_article_id: 'r.article_id',
  when_edtf: 'r.when_edtf',
  when_earliest: 'r.when_earliest',
  when_latest: 'r.when_latest',
  when_start: 'r.when_start',
  when_end: 'r.when_end',
  when_exact: 'r.when_exact',
  when_asc: 'r.when_asc',
  when_desc: 'r.when_desc',
  place_name: 'r.place_name',
  place_key: 'r.place_key',
  place_start: 'r.place_start',
  place_end: 'r.place_end',
  place_exact: 'r.place_exact',
  article_count: '0',
  quote_count: '0',
};

const names = (columns: readonly string[]): string => columns.join(', ');

/** The first account of each event that has no other left: of one that has, the others are served. */
const rejectedEvents = `select ${names(Object.entries(eventColumns).map(([name, of]) => `${of} as ${name}`))}
  from rejected_event r
  where not exists (select 1 from event e where e.id = r.event_id)
    and r.id = (select min(o.id) from rejected_event o where o.event_id = r.event_id)`;
