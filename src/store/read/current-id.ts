/** The ids that answer for others: what was merged into another is asked for by its own id as long as that is known. */

import type { Param } from '../../../schema/query/filter.ts';
import type { Encode, StatementText } from './statement-text.ts';

const asIs: Encode = (value) => value;

/** The id that answers for one: its successor's, or its own. */
export function currentId(id: Param, text: StatementText): string {
  const m = text.alias('m');
  return `coalesce((select ${m}.successor_id from tombstone ${m} where ${m}.id = ${text.param(id)}), ${text.param(id)})`;
}

/** Whether an expression is one of the ids that answer for some. */
export function isCurrentOf(expression: string, ids: Param, text: StatementText): string {
  const [m, v] = [text.alias('m'), text.alias('v')];
  const asked = text.dialect.items(text.array(ids, asIs), v);
  return text.dialect.isOneOfQuery(
    expression,
    `select coalesce(${m}.successor_id, ${v}.value) from ${asked} left join tombstone ${m} on ${m}.id = ${v}.value`,
  );
}

/** The id of what has a slug, or had it when it was merged into another: that one's. */
export function currentIdBySlug(table: 'person' | 'event', slug: Param, text: StatementText): string {
  const [x, m] = [text.alias('x'), text.alias('m')];
  return (
    `coalesce((select ${x}.id from ${table} ${x} where ${x}.slug = ${text.param(slug)}),` +
    ` (select ${m}.successor_id from tombstone ${m} where ${m}.slug = ${text.param(slug)} and ${m}.entity = '${table}' and ${m}.successor_id is not null limit 1))`
  );
}
