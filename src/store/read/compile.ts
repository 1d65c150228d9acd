/**
 * From a {@link Selection} to one statement: a common table expression for each relation (`r0`, `r1`, …), siblings that
 * read their parents' keys from one another, and one row for each of them with its rows as JSON. `assemble-rows.ts` makes
 * objects of what comes back. The shape of the selection alone decides the text; the values are its parameters.
 */
import type { Selection } from '../../../schema/query/selection.ts';
import type { Dialect } from '../sql/dialect.ts';
import { type RowMap, rowMap } from '../sql/spelling.ts';
import { column, expression, isNode, missing, tableOf } from '../sql/tables.ts';
import { isLight } from './can-inline.ts';
import { computedOf } from './compile-facets.ts';
import { listOf, lookupOf, oneOf } from './compile-lists.ts';
import { pagePlan } from './compile-pages.ts';
import { computedRow } from './computed-rows.ts';
import { emptyPlan, type Fetch, type RowPlan } from './fetch.ts';
import { isExpensive } from './is-expensive.ts';
import { mergeSelections } from './merge-selections.ts';
import { answerOf, bodyOf, type OpenFetch, type Output, output, speakUp } from './open-fetch.ts';
import type { FetchOptions, FetchQuery, NamedQuery, OpenStatement } from './open-statement.ts';
import { StatementText } from './statement-text.ts';

export interface Compiled {
  readonly sql: string;
  readonly slots: StatementText['slots'];
  readonly root: RowPlan;
  /** In the order of the statement: parents before their children. */
  readonly fetches: readonly Fetch[];
  readonly totals: readonly { readonly name: string }[];
  /** Whether it may look at many more rows than it answers. */
  readonly isExpensive: boolean;
}

export function compile(selection: Selection, dialect: Dialect): Compiled {
  return new Compiler(dialect).compile(selection);
}

class Compiler implements OpenStatement {
  readonly text: StatementText;
  readonly dialect: Dialect;
  readonly totals: NamedQuery[] = [];
  readonly scores: NamedQuery[] = [];
  readonly #fetches: OpenFetch[] = [];
  #named = 0;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
    this.text = new StatementText(dialect);
  }

  compile(selection: Selection): Compiled {
    const root = emptyPlan('query');
    for (const [name, lookup] of selection.lookups) {
      root.lists.push({ name, at: null, fetch: lookupOf(this, lookup), isNested: false });
    }
    for (const [name, page] of selection.pages) root.pages.push(pagePlan(this, name, page, { parent: '' }, null));
    for (const [name, list] of selection.computed) {
      root.lists.push({ name, at: null, fetch: computedOf(this, list, null), isNested: false });
    }
    return {
      sql: this.#sql(),
      slots: this.text.slots,
      root,
      fetches: this.#fetches,
      totals: this.totals,
      isExpensive: isExpensive(selection),
    };
  }

  #sql(): string {
    const bodies = this.#fetches.map(bodyOf);
    const others = [...bodies, ...this.totals.map(({ query }) => query)];
    const scores = this.scores.map(({ name, query }) => `${name} as materialized (${query})`);
    const fetches = this.#fetches.map(({ name }, n) => {
      // A query that is read once need not be materialized; but SQLite would then rank inside an aggregate, where it cannot.
      const isRead =
        this.dialect.name === 'sqlite' ||
        others.some((query) => query.includes(`from ${name})`) || query.includes(`from ${name} `));
      return `${name} as ${isRead ? 'materialized ' : ''}(${bodies[n]})`;
    });
    const queries = [...scores, ...fetches];
    const rows = this.#fetches.map((fetch) => answerOf(fetch, this.dialect));
    const totals = this.totals.map(({ name, query }) => {
      const row = this.dialect.jsonArray(['p', 't']);
      return `select '${name}' as n, ${this.dialect.jsonRows(row)} as j from (${query}) counted`;
    });
    const common = queries.length === 0 ? '' : `with ${queries.join(', ')} `;
    return common + [...rows, ...totals].join(' union all ');
  }

  /** Opens a fetch, plans its row, and with it whatever the row leads to. A nested one is part of another's query. */
  fetch(
    node: Selection,
    edge: Selection | null,
    query: FetchQuery,
    { alias = 'a', isNested = false }: FetchOptions = {},
  ): OpenFetch {
    const fetch: OpenFetch = {
      isSingle: false,
      ...query,
      name: `r${this.#named}`,
      outputs: [],
      joins: [],
      nodeAt: null,
      node: emptyPlan(node.entity),
      edge: edge === null ? null : emptyPlan(edge.entity),
    };
    this.#named += 1;
    if (isNode(node.entity)) fetch.nodeAt = output(fetch, `${alias}.id`);
    if (!isNested) this.#fetches.push(fetch);
    const toOne: Ones = new Map();
    this.#row(
      fetch,
      fetch.node,
      node,
      alias === 'a' ? tableOf(node.entity).row : computedRow(node.entity),
      alias,
      toOne,
    );
    if (edge !== null && fetch.edge !== null) this.#row(fetch, fetch.edge, edge, rowMap(edge.entity), 'l', toOne);
    for (const { at, selection, takers } of toOne.values()) {
      if (isLight(selection)) this.#join(fetch, at, selection, takers);
      else {
        speakUp(fetch, at);
        const one = oneOf(this, selection, fetch, at);
        for (const { plan, name } of takers) plan.toOne.push({ name, at, fetch: one });
      }
    }
    return fetch;
  }

  /** Has a row that others lead to come with each of them, as a part of it. */
  #join(fetch: OpenFetch, at: number, selection: Selection, takers: Taker[]): void {
    const { table, row } = tableOf(selection.entity);
    const alias = `o${fetch.joins.length}`;
    fetch.joins.push({ alias, table, at });
    const present = output(fetch, `${alias}.id`, 'join');
    const plan = emptyPlan(selection.entity);
    this.#row(fetch, plan, selection, row, alias, new Map(), 'join');
    for (const taker of takers) taker.plan.embeds.push({ name: taker.name, present, plan });
  }

  /** Plans one row, or a part of it: `toOne` gathers the rows that several parts lead to by the same column. */
  #row(
    fetch: OpenFetch,
    plan: RowPlan,
    selection: Selection,
    map: RowMap,
    alias: string,
    toOne: Ones,
    of: Output['of'] = 'row',
  ): void {
    for (const name of selection.columns) {
      const sql = expression(alias, map.column(name));
      const isHex = name === 'base64';
      plan.columns.push({ name, at: output(fetch, isHex ? this.dialect.hex(sql) : sql, of), isHex });
    }
    for (const [name, inner] of selection.embeds) {
      const innerMap = map.embed(name, inner.entity);
      const { present } = innerMap;
      const embed = emptyPlan(inner.entity);
      plan.embeds.push({
        name,
        present: present === null ? null : output(fetch, `${alias}.${column(present)}`, of),
        plan: embed,
      });
      this.#row(fetch, embed, inner, innerMap, alias, toOne, of);
    }
    for (const [name, inner] of selection.toOne) {
      const key = expression(alias, map.one(name));
      const at = output(fetch, key, 'silent');
      const id = `${inner.entity} ${at}`;
      const known = toOne.get(id);
      const takers = [...(known?.takers ?? []), { plan, name }];
      toOne.set(id, {
        at,
        selection: known === undefined ? inner : mergeSelections(known.selection, inner),
        takers,
      });
    }
    if (selection.lists.size + selection.pages.size + selection.computed.size === 0) return;
    const id = output(fetch, `${alias}.id`);
    for (const [name, inner] of selection.lists) {
      plan.lists.push(listOf(this, name, inner, selection.entity, fetch, id));
    }
    for (const [key, page] of selection.pages) {
      const pageMap = tableOf(selection.entity).pages[page.relation] ?? missing(selection.entity, page.relation);
      plan.pages.push(pagePlan(this, key, page, pageMap, { fetch, at: id }));
    }
    for (const [key, list] of selection.computed) {
      plan.lists.push({ name: key, at: id, fetch: computedOf(this, list, { fetch, at: id }), isNested: false });
    }
  }
}

interface Taker {
  readonly plan: RowPlan;
  readonly name: string;
}

type Ones = Map<string, { readonly at: number; readonly selection: Selection; readonly takers: Taker[] }>;
