import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Page, Selection } from '../../../schema/query/selection.ts';
import { tableOf } from '../sql/tables.ts';

/** Whether rows lead to lists of their own. */
export const hasLists = ({ lists, pages, computed, embeds }: Selection): boolean =>
  lists.size + pages.size + computed.size > 0 || [...embeds.values()].some(hasLists);

/** Whether a row costs less when it comes with each row that leads to it than once, by a query of its own. */
export const isLight = ({ columns, embeds, toOne, lists, pages, computed }: Selection): boolean =>
  toOne.size + lists.size + pages.size + computed.size === 0 &&
  !columns.has('text') &&
  !columns.has('base64') &&
  [...embeds.values()].every(isLight);

/** Whether rows need no query but their own: nothing that they lead to is shared with rows elsewhere. */
export const isNestable = ({ entity, embeds, toOne, lists, pages, computed }: Selection): boolean =>
  computed.size === 0 &&
  [...toOne.values()].every(isLight) &&
  [...embeds.values()].every(isNestable) &&
  [...lists].every(([name, list]) => !isOfNewest(entity, name) && isNestable(list)) &&
  [...pages.values()].every(isNestablePage);

/** Lists of the newest rows are looked up for all of their parents at once. */
const isOfNewest = (entity: EntityName, list: string): boolean => tableOf(entity).lists[list]?.newest !== undefined;

/** A page that is ranked, or ordered by counts, has a query of its own. */
export const isNestablePage = ({ args, node, edge, aggregations }: Page): boolean =>
  aggregations.size === 0 &&
  args.search === null &&
  args.orderBy.every(({ countFilter }) => countFilter === null) &&
  isNestable(node) &&
  (edge === null || isNestable(edge));

/** Whether all that nested rows lead to may be nested in them, in turn; `isDistinct` says whether each of them comes once. */
export function nestsAll({ entity, lists, pages, embeds }: Selection, isDistinct: boolean): boolean {
  const nests = (selection: Selection, isLinked: boolean) =>
    (isDistinct || !hasLists(selection)) && nestsAll(selection, isDistinct && !isLinked);
  return (
    [...lists].every(([name, list]) => nests(list, tableOf(entity).lists[name]?.through !== undefined)) &&
    [...pages.values()].every(({ relation, node }) =>
      nests(node, tableOf(entity).pages[relation]?.link !== undefined),
    ) &&
    [...embeds.values()].every((embed) => nestsAll(embed, isDistinct))
  );
}
