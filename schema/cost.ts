import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';
import type { Plan } from './plan.ts';
import type { Selection } from './selection.ts';

/** SQLite combines at most 500 selects; each relation is one of them, and its total another. */
const mostRelations = 200;

/** How many rows a list that one article bounds is taken to have. */
const usualList = 20;

/** What a selection asks for: the rows its pages may come to, nested sizes multiplied, and the relations it follows. */
interface Cost {
  readonly rows: number;
  readonly relations: number;
}

/** Throws QUERY_TOO_LARGE, with the numbers, for what would cost the store too much; it has not been asked yet. */
export function assertAffordable({ root, params }: Plan, { limits }: Context): void {
  const { rows, relations } = costOf(root, params, 1);
  if (relations > mostRelations) {
    throw badInput(
      'QUERY_TOO_LARGE',
      `The field asks for ${relations} lists and links; the most are ${mostRelations}. Ask for less at once.`,
    );
  }
  if (limits !== undefined && rows > limits.rows) {
    throw badInput(
      'QUERY_TOO_LARGE',
      `The field may come to ${rows} rows, nested pages multiplied; the most are ${limits.rows}. Ask for smaller pages, or for fewer levels of them.`,
    );
  }
}

function costOf(selection: Selection, params: readonly unknown[], times: number): Cost {
  let rows = 0;
  let relations = 0;
  const add = (inner: Selection, each: number, own: number) => {
    const cost = costOf(inner, params, times * each);
    rows += own * times * each + cost.rows;
    relations += own + cost.relations;
  };
  for (const inner of selection.embeds.values()) add(inner, 1, 0);
  for (const inner of selection.ones.values()) add(inner, 1, 1);
  for (const inner of selection.lists.values()) add(inner, usualList, 1);
  for (const { rows: inner, values } of selection.lookups.values()) {
    const asked = params[values.param];
    add(inner, Array.isArray(asked) ? asked.length : 1, 1);
  }
  for (const page of selection.pages.values()) {
    const size = page.wantsRows ? Number(params[page.cut.size.param]) - 1 : 1;
    add(page.node, size, 1);
    if (page.edge !== null) add(page.edge, size, 0);
    if (page.wantsTotal) relations += 1;
  }
  return { rows, relations };
}
