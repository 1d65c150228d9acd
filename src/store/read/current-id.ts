/** Current ids: the id of a merged node stands for the node that it was merged into. */

import type { Param } from '../../../schema/query/filter.ts';
import type { SluggedEntity } from '../../../schema/query/node-entity.ts';
import type { Encode, StatementText } from './statement-text.ts';

const asIs: Encode = (value) => value;

/** The current id of a node: its successor's, or its own. */
export function currentId(id: Param, text: StatementText): string {
  const m = text.alias('m');
  return `coalesce((select ${m}.successor_id from tombstone ${m} where ${m}.id = ${text.param(id)}), ${text.param(id)})`;
}

/** Whether an expression is the current id of one of several nodes. */
export function isCurrentOf(expression: string, ids: Param, text: StatementText): string {
  const [m, v] = [text.alias('m'), text.alias('v')];
  const asked = text.dialect.items(text.array(ids, asIs), v);
  return text.dialect.isOneOfQuery(
    expression,
    `select coalesce(${m}.successor_id, ${v}.value) from ${asked} left join tombstone ${m} on ${m}.id = ${v}.value`,
  );
}

/** The current id of the node with a slug; after a merge, its successor's. */
export function currentIdBySlug(table: SluggedEntity, slug: Param, text: StatementText): string {
  const [x, m] = [text.alias('x'), text.alias('m')];
  return (
    `coalesce((select ${x}.id from ${table} ${x} where ${x}.slug = ${text.param(slug)}),` +
    ` (select ${m}.successor_id from tombstone ${m} where ${m}.slug = ${text.param(slug)} and ${m}.entity = '${table}' and ${m}.successor_id is not null limit 1))`
  );
}

/** Whether an expression is the current id of one of the nodes with some slugs. A slug that a node has now is not that of one that was merged. */
export function isCurrentOfSlugs(expression: string, table: SluggedEntity, slugs: Param, text: StatementText): string {
  const [x, m, now] = [text.alias('x'), text.alias('m'), text.alias('x')];
  const isAsked = (column: string) => text.dialect.isOneOf(column, text.array(slugs, asIs));
  return text.dialect.isOneOfQuery(
    expression,
    `select ${x}.id from ${table} ${x} where ${isAsked(`${x}.slug`)} union all` +
      ` select ${m}.successor_id from tombstone ${m} where ${isAsked(`${m}.slug`)} and ${m}.entity = '${table}'` +
      ` and ${m}.successor_id is not null and not exists (select 1 from ${table} ${now} where ${now}.slug = ${m}.slug)`,
  );
}

/** The id that a condition wants: of the node with a slug, of the successor of a merged node, or as it was given. */
export function wantedId(
  { value, slugOf }: { readonly value: Param; readonly slugOf?: SluggedEntity },
  isCurrent: boolean,
  text: StatementText,
): string {
  if (slugOf !== undefined) return currentIdBySlug(slugOf, value, text);
  return isCurrent ? currentId(value, text) : text.param(value);
}
