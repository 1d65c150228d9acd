/**
 * From a {@link Selection} to one statement: a common table expression for each relation (`r0`, `r1`, …), siblings that
 * read their parents' keys from one another, and one row for each of them with its rows as JSON. `stitch.ts` makes
 * objects of what comes back. The shape of the selection alone decides the text; the values fill its places.
 */
import type { EntityName } from '../../schema/graph.ts';
import {
  type Computed,
  type CursorParams,
  type Lookup,
  type Page,
  Selection,
  type Tally,
} from '../../schema/selection.ts';
import { computedSql } from './computed-sql.ts';
import type { Dialect } from './dialect.ts';
import { emptyPlan, type Fetch, type PagePlan, type RowPlan, type Total } from './fetch.ts';
import { mergeSelections } from './merge-selections.ts';
import { holds, pageSource, sortExpression } from './page-source.ts';
import { StatementText } from './statement-text.ts';
import { computedRows, type PageMap, type RowMap, tableOf } from './tables.ts';
import { memberSource, tallySql } from './tally-sql.ts';

export interface Compiled {
  readonly sql: string;
  readonly slots: StatementText['slots'];
  readonly root: RowPlan;
  /** In the order of the statement: parents before their children. */
  readonly fetches: readonly Fetch[];
  readonly totals: readonly Total[];
}

export function compile(selection: Selection, dialect: Dialect): Compiled {
  return new Compiler(dialect).compile(selection);
}

/** A fetch while it is written: `body` is its query, once it is known which columns its children need of it. */
interface OpenFetch extends Fetch {
  readonly outputs: string[];
  readonly sort: string;
  readonly key: string;
  readonly direction: 'asc' | 'desc';
  readonly body: (selected: string) => string;
}

/** The rows that a relation starts from: those of a fetch, or the root, which is no row. */
type Parent = { readonly fetch: OpenFetch; readonly at: number } | null;

class Compiler {
  readonly #text: StatementText;
  readonly #dialect: Dialect;
  readonly #fetches: OpenFetch[] = [];
  readonly #totals: { readonly name: string; readonly query: string }[] = [];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#text = new StatementText(dialect);
  }

  compile(selection: Selection): Compiled {
    const root = emptyPlan('query');
    for (const [name, lookup] of selection.lookups) root.lists.push({ name, at: null, fetch: this.#lookup(lookup) });
    for (const [name, page] of selection.pages) root.pages.push(this.#page(name, page, { parent: '' }, null));
    for (const [name, list] of selection.computed) {
      root.lists.push({ name, at: null, fetch: this.#computed(list, null) });
    }
    return { sql: this.#sql(), slots: this.#text.slots, root, fetches: this.#fetches, totals: this.#totals };
  }

  #sql(): string {
    const queries = this.#fetches.map(({ name, outputs, sort, key, body }) => {
      const columns = [`${sort} as s`, `${key} as k`, ...outputs.map((output, i) => `${output} as c${i}`)];
      return `${name} as materialized (${body(columns.join(', '))})`;
    });
    const rows = this.#fetches.map(({ name, outputs, direction }) => {
      const row = this.#dialect.jsonArray(['p', 's', 'k', ...outputs.map((_, i) => `c${i}`)]);
      return `select '${name}' as n, ${this.#dialect.jsonRows(row, `s ${direction}, k ${direction}`)} as j from ${name}`;
    });
    const totals = this.#totals.map(({ name, query }) => {
      const row = this.#dialect.jsonArray(['p', 't']);
      return `select '${name}' as n, ${this.#dialect.jsonRows(row, 'p')} as j from (${query}) counted`;
    });
    const common = queries.length === 0 ? '' : `with ${queries.join(', ')} `;
    return common + [...rows, ...totals].join(' union all ');
  }

  #lookup({ by, values, single, rows }: Lookup): Fetch {
    const { table, columns } = tableOf(rows.entity);
    const column = columns[by];
    if (column === undefined) throw new Error(`"${rows.entity}" has no column "${by}"`);
    // One value compared plainly, and not as an array of one: PostgreSQL then reckons with a single row.
    const found = single
      ? `a.${column} = ${this.#text.param(values)}`
      : this.#dialect.isOneOf(
          `a.${column}`,
          this.#text.array(values, (value) => value),
        );
    return this.#fetch(rows, null, null, {
      sort: 'a.id',
      key: 'a.id',
      direction: 'asc',
      body: (selected) => `select null as p, ${selected} from ${table} a where ${found}`,
    });
  }

  #one(selection: Selection, parent: OpenFetch, at: number): Fetch {
    const { table } = tableOf(selection.entity);
    return this.#fetch(selection, null, null, {
      sort: 'a.id',
      key: 'a.id',
      direction: 'asc',
      body: (selected) =>
        `select null as p, ${selected} from ${table} a where a.id in (select c${at} from ${parent.name})`,
    });
  }

  #list(selection: Selection, name: string, of: EntityName, parent: OpenFetch, at: number): Fetch {
    const map = tableOf(of).lists?.[name];
    if (map === undefined) throw new Error(`"${of}" has no list "${name}"`);
    const { table } = tableOf(selection.entity);
    const { through, newest } = map;
    if (newest !== undefined) {
      const rows = this.#dialect.newestOf({
        table,
        alias: 'a',
        where: `${map.parent} = p.id and n.${newest.where}`,
        order: 'n.published_desc desc, n.id desc',
        limit: newest.limit,
      });
      return this.#fetch(selection, null, null, {
        sort: 'a.published_desc',
        key: 'a.id',
        direction: 'desc',
        body: (selected) =>
          `select p.id as p, ${selected} from (select distinct c${at} as id from ${parent.name}) p ${rows}`,
      });
    }
    const source =
      through === undefined ? `${table} a` : `${through.table} l join ${table} a on a.id = l.${through.child}`;
    const parentKey = `${through === undefined ? 'a' : 'l'}.${map.parent}`;
    return this.#fetch(selection, null, null, {
      sort: `a.${column(map.order)}`,
      key: 'a.id',
      direction: 'asc',
      body: (selected) =>
        `select ${parentKey} as p, ${selected} from ${source} where ${parentKey} in (select c${at} from ${parent.name})`,
    });
  }

  #page(name: string, page: Page, map: PageMap, parent: Parent): PagePlan {
    return {
      name,
      at: parent?.at ?? null,
      fetch: page.wantsRows ? this.#pageRows(page, map, parent) : null,
      total: page.wantsTotal ? this.#pageTotal(page, map, parent) : null,
      tallies: [...page.tallies].map(([key, tally]) => ({ name: key, fetch: this.#tally(page, tally, map, parent) })),
      size: page.cut.size,
      backward: page.cut.backward,
    };
  }

  #pageRows({ cut, node, edge }: Page, map: PageMap, parent: Parent): Fetch {
    const isRanked = cut.orderBy.field === 'RELEVANCE';
    const source = pageSource(node.entity, map, cut, this.#text);
    const sort = sortExpression(cut, node.entity, map, this.#text);
    const forward = cut.orderBy.direction === 'ASC';
    const way = forward === cut.backward ? 'desc' : 'asc';
    const limit = this.#text.param(cut.size);
    const order = (suffix: string) => `${sort(suffix)} ${way}, ${source.alias}${suffix}.id ${way}`;
    const where = (suffix: string) =>
      this.#where([
        parent === null ? null : `${source.alias}${suffix}.${map.parent} = p.id`,
        holds(cut, node.entity, suffix, this.#text, isRanked),
        this.#beyond(cut.after, () => sort(suffix), `${source.alias}${suffix}.id`, forward ? '>' : '<'),
        this.#beyond(cut.before, () => sort(suffix), `${source.alias}${suffix}.id`, forward ? '<' : '>'),
      ]);
    return this.#fetch(node, edge, map.link?.edge ?? null, {
      sort: sort(''),
      key: `${source.alias}.id`,
      direction: forward ? 'asc' : 'desc',
      body: (selected) =>
        parent === null
          ? `select null as p, ${selected} from ${source.joined('')} where ${where('')} order by ${order('')} limit ${limit}`
          : this.#dialect.pages({
              parents: `select distinct c${parent.at} as id from ${parent.fetch.name}`,
              selected,
              cut: { table: source.table, alias: source.alias },
              joined: () => source.rest(''),
              source: source.joined,
              where,
              order,
              limit,
            }),
    });
  }

  #pageTotal({ cut, node }: Page, map: PageMap, parent: Parent): Total {
    const source = pageSource(node.entity, map, { ...cut, orderBy: { field: '', direction: 'ASC' } }, this.#text);
    const held = holds(cut, node.entity, '', this.#text, false);
    const from = held === null ? `${source.table} ${source.alias}` : source.joined('');
    const where = this.#where([parent === null ? null : `${source.alias}.${map.parent} = p.id`, held]);
    const count = `select count(*) from ${from} where ${where}`;
    const total = {
      name: `t${this.#totals.length}`,
      query:
        parent === null
          ? `select null as p, (${count}) as t`
          : `select p.id as p, (${count}) as t from (select distinct c${parent.at} as id from ${parent.fetch.name}) p`,
    };
    this.#totals.push(total);
    return total;
  }

  /** The groups of a page's whole list, or its spans of time; `t` has each one's parent, value, count and place. */
  #tally(page: Page, tally: Tally, map: PageMap, parent: Parent): Fetch {
    const parents = parent === null ? null : `select distinct c${parent.at} as id from ${parent.fetch.name}`;
    const groups = tallySql(page, tally, map, parents, this.#text);
    const limit = this.#text.param(tally.size);
    const fetch = this.#fetch(
      tally.rows,
      null,
      null,
      {
        sort: tally.unit === null ? 't.n' : 't.g',
        key: 't.n',
        direction: 'asc',
        body: (selected) => `select t.p as p, ${selected} from (${groups}) t where t.n <= ${limit}`,
      },
      't',
    );
    if (tally.members.size === 0) return fetch;
    const [group, of] = [output(fetch, 't.g'), output(fetch, 't.p')];
    const at = output(fetch, "coalesce(t.p, 0) || ':' || t.g");
    for (const [name, { size, node }] of tally.members) {
      const cut = { ...page.cut, size, after: null, before: null, backward: false };
      const source = memberSource(page, tally, map, this.#text);
      const sort = sortExpression(cut, node.entity, map, this.#text);
      const way = cut.orderBy.direction === 'ASC' ? 'asc' : 'desc';
      const order = (suffix: string) => `${sort(suffix)} ${way}, ${source.alias}${suffix}.id ${way}`;
      const most = this.#text.param(size);
      const inner = this.#fetch(node, null, null, {
        sort: sort(''),
        key: `${source.alias}.id`,
        direction: way,
        body: (selected) =>
          this.#dialect.pages({
            parents: `select c${at} as id, c${group} as g, c${of} as parent from ${fetch.name}`,
            selected,
            cut: { table: source.table, alias: source.alias },
            joined: () => source.rest(''),
            source: source.joined,
            where: (suffix) =>
              this.#where([
                parent === null ? null : `${source.alias}${suffix}.${map.parent} = p.parent`,
                source.inGroup(suffix),
                holds(cut, node.entity, suffix, this.#text, cut.orderBy.field === 'RELEVANCE'),
              ]),
            order,
            limit: most,
          }),
      });
      fetch.node.lists.push({ name, at, fetch: inner });
    }
    return fetch;
  }

  /** A list that is worked out; `t` has each row's parent, sort key, key and columns. */
  #computed(list: Computed, parent: Parent): Fetch {
    const parents = parent === null ? null : `select distinct c${parent.at} as id from ${parent.fetch.name}`;
    const rows = computedSql(list, parents, this.#text);
    const limit = this.#text.param(list.size);
    const own = new Selection(list.rows.entity).column(...list.rows.columns);
    for (const [name, one] of list.rows.ones) own.ones.set(name, one);
    const fetch = this.#fetch(
      own,
      null,
      null,
      {
        sort: 't.s',
        key: 't.k',
        direction: 'desc',
        body: (selected) =>
          `select t.p as p, ${selected} from (select u.*, row_number() over (partition by u.p order by u.s desc, u.k desc) as n from (${rows}) u) t where t.n <= ${limit}`,
      },
      't',
    );
    for (const [name, node] of list.rows.lists) {
      const at = output(fetch, "t.p || ':' || t.k");
      const shared = computedRows.shared[name] ?? missing(list.rows.entity, name);
      const inner = this.#fetch(node, null, null, {
        sort: 'a.id',
        key: 'a.id',
        direction: 'asc',
        body: (selected) =>
          `select f.c${at} as p, ${selected} from ${fetch.name} f join ${shared.link} l on l.article_id = f.p` +
          ` join ${shared.link} m on m.article_id = f.k and m.${shared.child} = l.${shared.child} join ${shared.table} a on a.id = l.${shared.child}`,
      });
      fetch.node.lists.push({ name, at, fetch: inner });
    }
    return fetch;
  }

  #where(conditions: readonly (string | null)[]): string {
    return conditions.filter((condition) => condition !== null).join(' and ') || 'true';
  }

  /** Behind a cursor's place, or before it: the sort key decides, and of equal ones the row's own. */
  #beyond(cursor: CursorParams | null, sort: () => string, key: string, sign: string): string | null {
    if (cursor === null) return null;
    return `(${sort()}, ${key}) ${sign} (${this.#text.param(cursor.sort)}, ${this.#text.param(cursor.key)})`;
  }

  /** Opens a fetch, plans its row, and with it whatever the row leads to. */
  #fetch(
    node: Selection,
    edge: Selection | null,
    edgeMap: RowMap | null,
    query: Omit<OpenFetch, 'name' | 'outputs' | 'node' | 'edge'>,
    alias = 'a',
  ): OpenFetch {
    const withEdge = edge !== null && edgeMap !== null;
    const fetch: OpenFetch = {
      ...query,
      name: `r${this.#fetches.length}`,
      outputs: [],
      node: emptyPlan(node.entity),
      edge: withEdge ? emptyPlan(edge.entity) : null,
    };
    this.#fetches.push(fetch);
    const ones: Ones = new Map();
    this.#row(
      fetch,
      fetch.node,
      node,
      alias === 'a' ? tableOf(node.entity) : computedRows.of(node.entity),
      alias,
      ones,
    );
    if (withEdge && fetch.edge !== null) this.#row(fetch, fetch.edge, edge, edgeMap, 'l', ones);
    for (const { at, selection, takers } of ones.values()) {
      const one = this.#one(selection, fetch, at);
      for (const { plan, name } of takers) plan.ones.push({ name, at, fetch: one });
    }
    return fetch;
  }

  /** Plans one row, or a part of it: `ones` gathers what several parts lead to by the same column. */
  #row(fetch: OpenFetch, plan: RowPlan, selection: Selection, map: RowMap, alias: string, ones: Ones): void {
    for (const name of selection.columns) {
      const sql = expression(alias, map.columns[name] ?? missing(selection.entity, name));
      const isHex = name === 'base64';
      plan.columns.push({ name, at: output(fetch, isHex ? this.#dialect.hex(sql) : sql), isHex });
    }
    for (const [name, inner] of selection.embeds) {
      const innerMap = map.embeds?.[name] ?? missing(selection.entity, name);
      const present = innerMap.present ?? null;
      const embed = emptyPlan(inner.entity);
      plan.embeds.push({
        name,
        present: present === null ? null : output(fetch, `${alias}.${column(present)}`),
        plan: embed,
      });
      this.#row(fetch, embed, inner, innerMap, alias, ones);
    }
    for (const [name, inner] of selection.ones) {
      const at = output(fetch, expression(alias, map.ones?.[name] ?? missing(selection.entity, name)));
      const id = `${inner.entity} ${at}`;
      const known = ones.get(id);
      const takers = [...(known?.takers ?? []), { plan, name }];
      ones.set(id, {
        at,
        selection: known === undefined ? inner : mergeSelections(known.selection, inner),
        takers,
      });
    }
    if (selection.lists.size + selection.pages.size + selection.computed.size === 0) return;
    const id = output(fetch, `${alias}.id`);
    for (const [name, inner] of selection.lists) {
      plan.lists.push({ name, at: id, fetch: this.#list(inner, name, selection.entity, fetch, id) });
    }
    for (const [key, page] of selection.pages) {
      const pageMap = tableOf(selection.entity).pages?.[page.relation] ?? missing(selection.entity, page.relation);
      plan.pages.push(this.#page(key, page, pageMap, { fetch, at: id }));
    }
    for (const [key, list] of selection.computed) {
      plan.lists.push({ name: key, at: id, fetch: this.#computed(list, { fetch, at: id }) });
    }
  }
}

type Ones = Map<
  string,
  {
    readonly at: number;
    readonly selection: Selection;
    readonly takers: readonly { readonly plan: RowPlan; readonly name: string }[];
  }
>;

/** The place of an expression among a fetch's columns; the same expression is selected once. */
function output(fetch: OpenFetch, expression: string): number {
  const known = fetch.outputs.indexOf(expression);
  return known === -1 ? fetch.outputs.push(expression) - 1 : known;
}

/** A column of a row, or what is worked out from some of them: there `$` stands for the row. */
const expression = (alias: string, name: string): string =>
  name.includes('$') ? name.replaceAll('$', alias) : `${alias}.${column(name)}`;

/** `end` is a word of SQL. */
const column = (name: string): string => (name === 'end' ? '"end"' : name);

function missing(entity: EntityName, name: string): never {
  throw new Error(`the tables have no "${name}" of "${entity}"`);
}
