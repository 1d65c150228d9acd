import { type Page, Selection } from '../../schema/selection.ts';

/** What either of two selections of one entity asks for. Neither is changed. */
export function mergeSelections(a: Selection, b: Selection): Selection {
  const merged = new Selection(a.entity);
  for (const from of [a, b]) {
    merged.column(...from.columns);
    mergeInto(merged.embeds, from.embeds);
    mergeInto(merged.ones, from.ones);
    mergeInto(merged.lists, from.lists);
    for (const [key, page] of from.pages) {
      const known = merged.pages.get(key);
      merged.pages.set(key, known === undefined ? page : mergePages(known, page));
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

/** Two pages under one key have the same arguments, so the same cut. */
function mergePages(a: Page, b: Page): Page {
  return {
    ...a,
    node: mergeSelections(a.node, b.node),
    edge: a.edge === null || b.edge === null ? null : mergeSelections(a.edge, b.edge),
    wantsRows: a.wantsRows || b.wantsRows,
    wantsTotal: a.wantsTotal || b.wantsTotal,
  };
}
