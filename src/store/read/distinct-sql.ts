/** Of rows that say the same, the first published: of copies of an article, and of quotes of the same words by the same speaker. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { PageArgs } from '../../../schema/query/selection.ts';
import type { PageMap } from '../sql/relations.ts';
import { filterSql } from './filter-sql.ts';
import { foundBy } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

/** The list that a row is of: where its rows are, which of them it has, and how they are found. */
export interface DistinctList {
  readonly entity: EntityName;
  readonly table: string;
  readonly map: PageMap;
  readonly args: Pick<PageArgs, 'filter' | 'search'>;
}

/** The condition that no other row of the list says the same and was published before. `suffix` is that of the row's aliases. */
export function isFirstOfSame({ entity, table, map, args }: DistinctList, suffix: string, text: StatementText): string {
  const row = `a${suffix}`;
  const other = text.alias('x');
  const link = text.alias('l');
  const same = sameAs(entity, row, other, text);
  const parts = [
    same.condition,
    parentOf(map, `${map.link === undefined ? row : `l${suffix}`}`, map.link === undefined ? other : link),
    args.search === null ? null : `${other}.id in (${foundBy(entity, args.search, text)})`,
    args.filter === null ? null : filterSql(args.filter, entity, { row: other, link }, text),
  ];
  // The original of copies is the first published of all.
  if (parts.slice(1).every((part) => part === null) && same.isFirst !== null) return same.isFirst;
  const joined =
    map.link === undefined ? '' : ` join ${map.link.table} ${link} on ${link}.${map.link.child} = ${other}.id`;
  const where = parts.filter((part) => part !== null).join(' and ');
  const isAnother = `not exists (select 1 from ${table} ${other}${joined} where ${where})`;
  return same.isFirst === null ? isAnother : `(${same.isFirst} or ${isAnother})`;
}

const parentOf = ({ parent }: PageMap, row: string, other: string): string | null =>
  parent === '' ? null : `${other}.${parent} = ${row}.${parent}`;

/** Whether `other` says the same as `row` and came before; `isFirst` where a column of the row tells that none did. */
function sameAs(
  entity: EntityName,
  row: string,
  other: string,
  text: StatementText,
): { readonly condition: string; readonly isFirst: string | null } {
  const before = (...columns: readonly string[]) => {
    const keys = (of: string) => columns.map((column) => `${of}.${column}`).join(', ');
    return `(${keys(other)}) < (${keys(row)})`;
  };
  if (entity === 'article') {
    const copies = `(${other}.id = ${row}.copy_of_id or ${other}.copy_of_id = ${row}.copy_of_id)`;
    return { condition: `${copies} and ${before('copy_rank', 'id')}`, isFirst: `${row}.copy_of_id is null` };
  }
  if (entity !== 'quote') throw new Error(`"${entity}" is never told apart by its words`);
  const [x, y] = [text.alias('x'), text.alias('x')];
  // Whoever is not named may be another in another article, but for its copies.
  const unnamed =
    `${row}.speaker_id is null and ${other}.speaker_id is null and exists (select 1 from article ${x} join article ${y}` +
    ` on coalesce(${x}.copy_of_id, ${x}.id) = coalesce(${y}.copy_of_id, ${y}.id) where ${x}.id = ${row}.article_id and ${y}.id = ${other}.article_id)`;
  return {
    condition: `${other}.words_key = ${row}.words_key and ${before('copy_rank', 'start', 'id')} and (${other}.speaker_id = ${row}.speaker_id or (${unnamed}))`,
    isFirst: null,
  };
}
