import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Aggregation, TimeUnit } from '../../../schema/query/selection.ts';
import type { Dialect } from '../sql/dialect.ts';
import { edtfColumns, timelineColumn } from '../sql/order-columns.ts';

/** The interval of a timeline that a row is counted in, and which rows are counted at all. */
export interface BucketSql {
  readonly value: string;
  readonly condition: string;
}

/**
 * A date belongs to an interval that has both its first and its last possible day, or to that of its first day where it is a period whose
 * beginning is stated as exactly. Any other is in none, or is its own: `2023-06-01/2023-06-30`.
 */
export function bucketSql(
  entity: EntityName,
  { by, includesUncertain }: Aggregation,
  unit: TimeUnit,
  dialect: Dialect,
): BucketSql {
  const day = `a.${timelineColumn(entity, by)}`;
  const value = dialect.bucket(unit, day);
  const name = edtfColumns(entity, by);
  if (name === null) return { value, condition: `${day} > ''` };
  const [edtf, earliest, latest] = [`a.${name}_edtf`, `a.${name}_earliest`, `a.${name}_latest`];
  const isWhole =
    `(${edtf} is null or ${dialect.bucket(unit, earliest)} = ${dialect.bucket(unit, latest)}` +
    ` or (${edtf} like '${exactBeginnings[unit]}%/%' and ${edtf} not like '%X%'))`;
  if (!includesUncertain) return { value, condition: `${day} > '' and ${isWhole}` };
  return {
    value: `case when ${isWhole} then ${value} else ${earliest} || '/' || ${latest} end`,
    condition: `${day} > '' and (${isWhole} or ${latest} is not null)`,
  };
}

/** How a period begins that has a beginning in one interval: with a day, a month or a year. */
const exactBeginnings: Readonly<Record<TimeUnit, string>> = {
  DAY: '____-__-__',
  WEEK: '____-__-__',
  MONTH: '____-__',
  YEAR: '____',
};
