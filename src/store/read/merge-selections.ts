import { type Aggregation, type Page, Selection } from '../../../schema/query/selection.ts';

/** The union of two selections of one entity. Neither is changed. */
export function mergeSelections(a: Selection, b: Selection): Selection {
  const merged = new Selection(a.entity);
  for (const from of [a, b]) {
    for (const name of from.columns) merged.columns.add(name);
    mergeInto(merged.embeds, from.embeds);
    mergeInto(merged.toOne, from.toOne);
    mergeInto(merged.lists, from.lists);
    for (const [key, page] of from.pages) {
      const known = merged.pages.get(key);
      merged.pages.set(key, known === undefined ? page : mergePages(known, page));
    }
    for (const [key, list] of from.computed) {
      const known = merged.computed.get(key);
      merged.computed.set(key, known === undefined ? list : { ...list, rows: mergeSelections(known.rows, list.rows) });
    }
  }
  return merged;
}

function mergeInto(into: Map<string, Selection>, from: ReadonlyMap<string, Selection>): void {
  for (const [name, selection] of from) {
    const known = into.get(name);
    into.set(name, known === undefined ? selection : mergeSelections(known, selection));
  }
}

/** Two pages under one key have the same arguments, so the same page arguments. */
function mergePages(a: Page, b: Page): Page {
  return {
    ...a,
    node: mergeSelections(a.node, b.node),
    edge: a.edge === null || b.edge === null ? null : mergeSelections(a.edge, b.edge),
    aggregations: mergeTallies(a.aggregations, b.aggregations),
    wantsRows: a.wantsRows || b.wantsRows,
    wantsTotal: a.wantsTotal || b.wantsTotal,
  };
}

function mergeTallies(
  a: ReadonlyMap<string, Aggregation>,
  b: ReadonlyMap<string, Aggregation>,
): Map<string, Aggregation> {
  const merged = new Map(a);
  for (const [key, aggregation] of b) {
    const known = merged.get(key);
    if (known === undefined) merged.set(key, aggregation);
    else {
      const groupRows = new Map(known.groupRows);
      for (const [name, rows] of aggregation.groupRows) {
        const same = groupRows.get(name);
        groupRows.set(name, same === undefined ? rows : { ...rows, node: mergeSelections(same.node, rows.node) });
      }
      merged.set(key, { ...known, rows: mergeSelections(known.rows, aggregation.rows), groupRows });
    }
  }
  return merged;
}
