import { type Page, Selection, type Tally } from '../../../schema/query/selection.ts';

/** What either of two selections of one entity asks for. Neither is changed. */
export function mergeSelections(a: Selection, b: Selection): Selection {
  const merged = new Selection(a.entity);
  for (const from of [a, b]) {
    for (const name of from.columns) merged.columns.add(name);
    mergeInto(merged.embeds, from.embeds);
    mergeInto(merged.ones, from.ones);
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

/** Two pages under one key have the same arguments, so the same cut. */
function mergePages(a: Page, b: Page): Page {
  return {
    ...a,
    node: mergeSelections(a.node, b.node),
    edge: a.edge === null || b.edge === null ? null : mergeSelections(a.edge, b.edge),
    tallies: mergeTallies(a.tallies, b.tallies),
    wantsRows: a.wantsRows || b.wantsRows,
    wantsTotal: a.wantsTotal || b.wantsTotal,
  };
}

function mergeTallies(a: ReadonlyMap<string, Tally>, b: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const merged = new Map(a);
  for (const [key, tally] of b) {
    const known = merged.get(key);
    if (known === undefined) merged.set(key, tally);
    else {
      const members = new Map(known.members);
      for (const [name, member] of tally.members) {
        const same = members.get(name);
        members.set(name, same === undefined ? member : { ...member, node: mergeSelections(same.node, member.node) });
      }
      merged.set(key, { ...known, rows: mergeSelections(known.rows, tally.rows), members });
    }
  }
  return merged;
}
