import type { EntityName } from '../../../schema/query/data-model.ts';
import type { PageArgs } from '../../../schema/query/selection.ts';
import type { Fetch } from './fetch.ts';
import { isOfMany, type OpenStatement, type Parent } from './open-statement.ts';
import { rankingOf } from './page-source.ts';

/**
 * The scores that a page is ranked by. Under a parent they are computed once, or SQLite would rank all matches again for each
 * row; and each of many parents' own rows are looked up in it, since there are few of those.
 */
export function rankingIn(
  statement: OpenStatement,
  entity: EntityName,
  args: PageArgs,
  parent: Parent,
  groups: Fetch | null = null,
) {
  const query = rankingOf(entity, args, statement.text);
  if (query === null) return null;
  if (parent === null && groups === null) return { table: `(${query})`, join: 'join' };
  const name = `m${statement.scores.length}`;
  statement.scores.push({ name, query });
  return { table: name, join: isOfMany(parent) ? statement.dialect.joinInOrder : 'join' };
}
